package dk.milepael.report.html;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A browser without a window, where this machine has one. */
public final class Browser {
    private static final List<String> NAMES =
            List.of("chromium", "google-chrome", "chromium-browser");
    private static final int TIMEOUT_SECONDS = 240;

    private final Path program;
    private final Path folder;

    private Browser(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The browser on the path; without one the test is aborted and says so. */
    public static Browser orAbort(Path folder) {
        var found = find();
        Assumptions.assumeTrue(
                found.isPresent(), "no browser on the path, so its pages are not tried: " + NAMES);
        return new Browser(found.orElseThrow(), folder);
    }

    private static Optional<Path> find() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1);
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The page as it stands when its scripts have run; an address may end in a fragment. */
    public String dom(String address) {
        return run("--virtual-time-budget=60000", "--dump-dom", address);
    }

    private String run(String... arguments) {
        try {
            var answer = Files.createTempFile(folder, "browser", ".html");
            var process =
                    new ProcessBuilder(command(arguments))
                            .redirectOutput(answer.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the browser did not end in time");
            }
            return Files.readString(answer, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("running " + program, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while the browser ran", e);
        }
    }

    private List<String> command(String... arguments) {
        var fixed =
                Stream.of(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("browser"));
        return Stream.concat(fixed, Arrays.stream(arguments)).toList();
    }
}
