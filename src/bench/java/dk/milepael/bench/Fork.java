package dk.milepael.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Java process of its own for one measurement.
 *
 * @param heap as {@code -Xmx} takes it
 */
record Fork(String heap) {
    private static final int LONGEST_MINUTES = 10;

    /** What JasperReports needs, which Maven cannot have beside ours. */
    private static final String OTHER_OPENPDF = "target/bench/lib/openpdf.jar";

    /**
     * What a program printed.
     *
     * @throws IllegalStateException where it ended with a fault, or not in time
     */
    String said(Class<?> program, String... arguments) throws IOException {
        var said = Files.createTempFile("bench", ".txt");
        try {
            var process = builder(program, arguments).redirectOutput(said.toFile()).start();
            if (!ended(process) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(program + " " + String.join(" ", arguments));
            }
            return Files.readString(said).strip();
        } finally {
            Files.delete(said);
        }
    }

    private ProcessBuilder builder(Class<?> program, String... arguments) {
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        program.getName());
        builder.command().addAll(List.of(arguments));
        builder.environment()
                .put(
                        "CLASSPATH",
                        System.getProperty("java.class.path") + File.pathSeparator + OTHER_OPENPDF);
        return builder.redirectError(
                ProcessBuilder.Redirect.to(new File("target/bench/errors.txt")));
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
