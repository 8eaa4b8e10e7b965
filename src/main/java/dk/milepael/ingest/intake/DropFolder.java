package dk.milepael.ingest.intake;

import dk.milepael.ingest.intake.FolderView.Remark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The folder that staff drop their files into. */
public final class DropFolder {
    private final Path folder;
    private final Stillness stillness;

    public DropFolder(Path folder, Clock clock, Pause pause) {
        this.folder = folder;
        this.stillness = new Stillness(clock, pause);
    }

    /** Waits for files that are being written, up to half a minute for all of them together. */
    public FolderView look() throws InterruptedException {
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            return new FolderView.Missing(folder);
        }
        var walk = walk();
        var sorted = stillness.await(walk.candidates());
        return new FolderView.Files(
                of(sorted, NameKind.PLAN),
                sorted.moving().stream()
                        .map(file -> Remark.of("file-still-moving", file.name()))
                        .toList(),
                of(sorted, NameKind.MAPPING),
                of(sorted, NameKind.OWN),
                walk.others());
    }

    private static List<DroppedFile> of(Stillness.Sorted sorted, NameKind kind) {
        return sorted.still().stream().filter(file -> NameKind.of(file.path()) == kind).toList();
    }

    private FolderWalk walk() {
        try {
            return FolderWalk.of(folder.toRealPath());
        } catch (IOException broken) {
            throw new UncheckedIOException("looking into " + folder, broken);
        }
    }
}
