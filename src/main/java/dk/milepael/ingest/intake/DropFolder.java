package dk.milepael.ingest.intake;

import dk.milepael.ingest.intake.FolderView.Remark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

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
                sorted.still().stream().filter(file -> !isMapping(file)).toList(),
                sorted.moving().stream()
                        .map(file -> Remark.of("file-still-moving", file.name()))
                        .toList(),
                sorted.still().stream().filter(DropFolder::isMapping).toList(),
                walk.others());
    }

    private static boolean isMapping(DroppedFile file) {
        return NameKind.of(file.path()) == NameKind.MAPPING;
    }

    private FolderWalk walk() {
        try {
            return FolderWalk.of(folder.toRealPath());
        } catch (IOException broken) {
            throw new UncheckedIOException("looking into " + folder, broken);
        }
    }
}
