package dk.milepael.ingest.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a reader process may use.
 *
 * @param heapMegabytes of memory for the contents of one file
 * @param perFile time for any file
 * @param perMegabyte more time for each megabyte that has begun
 */
public record ReaderLimits(int heapMegabytes, Duration perFile, Duration perMegabyte) {
    public static final ReaderLimits STANDARD =
            new ReaderLimits(512, Duration.ofSeconds(30), Duration.ofSeconds(1));

    private static final int MEGABYTE = 1 << 20;
    private static final int LEAST_HEAP_MEGABYTES = 32;

    public ReaderLimits {
        if (heapMegabytes < LEAST_HEAP_MEGABYTES) {
            throw new IllegalArgumentException("heap of " + heapMegabytes + " MB");
        }
        if (!perFile.isPositive() || perMegabyte.isNegative()) {
            throw new IllegalArgumentException(
                    "time of %s and %s a megabyte".formatted(perFile, perMegabyte));
        }
    }

    Duration timeFor(long bytes) {
        return perFile.plus(perMegabyte.multipliedBy(Math.ceilDiv(bytes, MEGABYTE)));
    }

    /** A file that can't even be measured gets the time of an empty one. */
    Duration timeFor(Path file) {
        try {
            return timeFor(Files.size(file));
        } catch (IOException unreachable) {
            return perFile;
        }
    }
}
