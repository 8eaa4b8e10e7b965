package dk.milepael.ingest;

import dk.milepael.ingest.workbook.Refusal;
import dk.milepael.plan.Message;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Finds out what rows mean on a thread of its own, with a deep stack and a limit of time: word
 * patterns go far into a text that was made to lead them there.
 */
final class BoundedReading {
    private static final long STACK_BYTES = 64L << 20;

    private final Duration atMost;

    BoundedReading(Duration atMost) {
        this.atMost = atMost;
    }

    /** The reading, or a refusal; a thread that goes on in vain ends with the program. */
    Reading of(Supplier<Reading> work) {
        var task = new FutureTask<Reading>(() -> whole(work));
        var thread = new Thread(null, task, "plan-reading", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException endless) {
            return refused(Refusal.TIMEOUT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading a plan", stopped);
        } catch (ExecutionException fault) {
            throw new IllegalStateException("reading a plan", fault.getCause());
        }
    }

    private static Reading whole(Supplier<Reading> work) {
        try {
            return work.get();
        } catch (StackOverflowError tooDeep) {
            return refused(Refusal.TOO_LARGE);
        }
    }

    private static Reading refused(Refusal code) {
        return new Reading.Refused(code, Message.of("refused." + code.id()));
    }
}
