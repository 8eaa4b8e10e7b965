package dk.milepael.nightly;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Has units work side by side in one memory; one that ran out of it tries again with nothing beside
 * it, and then gives up, so that the rest of the run goes on.
 */
final class HeapShare {
    private final ReadWriteLock heap = new ReentrantReadWriteLock(true);

    /** A unit that does not fit into the memory, even alone. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLarge(OutOfMemoryError cause) {
            super("not enough memory, even alone", cause);
        }

        /** Whether a cause, as it was written down, is of this kind. */
        static boolean isIn(String cause) {
            return cause.contains(TooLarge.class.getName());
        }
    }

    /**
     * The result of a unit's work.
     *
     * @throws TooLarge where there is not memory enough for it
     */
    <T> T work(Supplier<T> unit) {
        try {
            return under(heap.readLock(), unit);
        } catch (OutOfMemoryError e) {
            return alone(unit);
        }
    }

    private <T> T alone(Supplier<T> unit) {
        try {
            return under(heap.writeLock(), unit);
        } catch (OutOfMemoryError e) {
            throw new TooLarge(e);
        }
    }

    private static <T> T under(Lock lock, Supplier<T> unit) {
        lock.lock();
        try {
            return unit.get();
        } finally {
            lock.unlock();
        }
    }
}
