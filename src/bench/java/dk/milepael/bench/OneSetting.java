package dk.milepael.bench;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Has one contender set the page in this process, and prints its median processor time, in
 * microseconds, its memory and the size of what it wrote.
 */
final class OneSetting {
    private OneSetting() {}

    /**
     * Arguments: the contender, the page, the passes before the clock starts and those measured.
     */
    public static void main(String[] arguments) throws Exception {
        var page = Files.readString(Path.of(arguments[1]));
        var writer = Setting.valueOf(arguments[0]).of(page);
        var warmUp = Integer.parseInt(arguments[2]);
        var times = new long[Integer.parseInt(arguments[3])];
        var out = new Counting();
        for (var pass = -warmUp; pass < times.length; pass++) {
            out.bytes = 0;
            var start = processorNanos(times.length);
            writer.write(out);
            if (pass >= 0) {
                times[pass] = processorNanos(times.length) - start;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%d %d %d%n",
                times[times.length / 2] / 1000, OneContender.heapMegabytes(), out.bytes);
    }

    /**
     * Of this thread for many short passes, which the clock of all threads is too coarse for; of
     * all threads, collecting garbage and compiling among them, for a single long one.
     */
    private static long processorNanos(int passes) {
        return passes > 1
                ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                : OneContender.processorNanos();
    }

    /** Counts what is written, so that none can cheat. */
    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int from, int length) {
            bytes += length;
        }
    }
}
