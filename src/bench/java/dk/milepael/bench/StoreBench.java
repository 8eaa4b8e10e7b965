package dk.milepael.bench;

import dk.milepael.store.NightlyVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How large the store grows, and how long it takes to keep a version, for a plan that changes a
 * little every night.
 */
public final class StoreBench {
    private static final int NIGHTS = 60;
    private static final int[] SIZES = {100, 1_000, 10_000};
    private static final int SHOWN_EVERY = 10;

    private StoreBench() {}

    public static void main(String[] arguments) throws IOException {
        System.out.printf("%10s %8s %10s %16s%n", "milestones", "nights", "KB", "ms a night");
        for (var size : SIZES) {
            measure(size);
        }
    }

    private static void measure(int milestones) throws IOException {
        var folder = Files.createTempDirectory("store-bench");
        try (var store = new NightlyVersions(folder.resolve("m.db"), milestones)) {
            var began = System.nanoTime();
            for (int night = 1; night <= NIGHTS; night++) {
                store.night();
                if (night == 1 || night % SHOWN_EVERY == 0) {
                    var nights = night == 1 ? 1 : SHOWN_EVERY - (night == SHOWN_EVERY ? 1 : 0);
                    var ms = (System.nanoTime() - began) / 1_000_000 / nights;
                    System.out.printf(
                            "%10d %8d %10d %16d%n", milestones, night, store.bytes() / 1024, ms);
                    began = System.nanoTime();
                }
            }
        }
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
