package dk.milepael.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The files below a folder that tell of something, whatever kind of file they are. */
final class OutputTraces {
    private final Predicate<String> tells;
    private final FileWords words;

    OutputTraces(Predicate<String> tells) {
        this.tells = tells;
        this.words = new FileWords(tells);
    }

    /** Every file whose name or content tells of it, by path. */
    List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> tells(folder, file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("looking through " + folder, e);
        }
    }

    private boolean tells(Path folder, Path file) {
        try {
            return tells.test(folder.relativize(file).toString()) || words.tell(file);
        } catch (IOException e) {
            // what can't be looked through may hold it
            return true;
        }
    }
}
