package dk.milepael.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;

/**
 * Has one contender read the file a few times in this process, and prints its best time: of the
 * processor, since a bench seldom has a machine for itself.
 */
final class OneContender {
    private static final int PASSES = 2;

    private OneContender() {}

    public static void main(String[] arguments) throws IOException, XMLStreamException {
        var contender = Contender.valueOf(arguments[0]);
        var file = Path.of(arguments[1]);
        var best = Long.MAX_VALUE;
        var seen = 0L;
        for (var pass = 0; pass < PASSES; pass++) {
            var start = processorNanos();
            seen = contender.read(file);
            best = Math.min(best, processorNanos() - start);
        }
        System.out.printf("%d %d %d%n", best / 1_000_000, heapMegabytes(), seen);
    }

    /** Of all threads, so that collecting garbage counts. */
    static long processorNanos() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    /** The most that was in use at a time, garbage included. */
    static long heapMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
