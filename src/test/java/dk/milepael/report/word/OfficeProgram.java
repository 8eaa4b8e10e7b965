package dk.milepael.report.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice without a screen, where the machine has it. */
public final class OfficeProgram {
    private static final int PATIENCE_SECONDS = 120;

    private OfficeProgram() {}

    /**
     * What it reads in documents, by the file's name without its ending; the test is given up where
     * there is no such program.
     */
    public static Map<String, String> texts(List<Path> documents, Path folder) {
        var program = program();
        var command =
                new ArrayList<>(
                        List.of(
                                program.toString(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "txt:Text",
                                "--outdir",
                                folder.resolve("text").toString()));
        documents.forEach(document -> command.add(document.toString()));
        try {
            run(command, folder.resolve("said.txt"));
            var texts = new TreeMap<String, String>();
            for (var document : documents) {
                var name = document.getFileName().toString().replace(".docx", "");
                texts.put(name, Files.readString(folder.resolve("text/" + name + ".txt"), UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("opening Word files with " + program, e);
        }
    }

    private static Path program() {
        var found =
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                        .map(folder -> Path.of(folder, "soffice"))
                        .filter(Files::isExecutable)
                        .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "there is no soffice on this machine");
        return found.orElseThrow();
    }

    private static void run(List<String> command, Path said) throws IOException {
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("soffice did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("soffice was not waited for", e);
        }
    }
}
