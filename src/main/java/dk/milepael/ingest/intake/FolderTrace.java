package dk.milepael.ingest.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be seen of a drop folder at a glance, to tell whether something was dropped. */
public record FolderTrace(Map<Path, Object> files) {
    private static final int DEPTH = 4;

    public static final FolderTrace NONE = new FolderTrace(Map.of());

    public FolderTrace {
        files = Map.copyOf(files);
    }

    /** Of the folder as it is now; nothing where it can't be opened. */
    public static FolderTrace of(Path folder) {
        try (var walk = Files.walk(folder, DEPTH)) {
            return new FolderTrace(
                    walk.filter(FolderTrace::mayBeDropped)
                            .flatMap(FolderTrace::traced)
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        } catch (IOException | UncheckedIOException closed) {
            return NONE;
        }
    }

    private static boolean mayBeDropped(Path file) {
        return Files.isRegularFile(file) && NameKind.of(file) != NameKind.IGNORED;
    }

    private static Stream<Map.Entry<Path, Object>> traced(Path file) {
        try {
            return Stream.of(Map.entry(file, Trace.of(file)));
        } catch (IOException gone) {
            return Stream.empty();
        }
    }
}
