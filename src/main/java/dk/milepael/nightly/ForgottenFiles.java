package dk.milepael.nightly;

import dk.milepael.ingest.intake.Archive;
import dk.milepael.nightly.ForgetAccount.Left;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What files tell of somebody or something that is forgotten. */
@Component
final class ForgottenFiles {
    private final Settings.Folders folders;
    private final Archive archive;
    private final Backups backups;

    ForgottenFiles(Settings settings, Archive archive, Backups backups) {
        this.folders = settings.folders();
        this.archive = archive;
        this.backups = backups;
    }

    /**
     * Deletes what was written and tells of it, with the folders that become empty.
     *
     * @param plan the id of a plan, whose drafts go too; null where a person is forgotten
     */
    List<Path> remove(Erasure erasure, @Nullable String plan) {
        var written = new OutputTraces(erasure::isIn).in(folders.output());
        var drafts = plan == null ? Stream.<Path>empty() : drafts(erasure, plan);
        var files = Stream.concat(written.stream(), drafts.distinct()).toList();
        files.forEach(this::delete);
        return files;
    }

    /** A draft that names a plan says more of it than the name. */
    private Stream<Path> drafts(Erasure erasure, String plan) {
        var drafts = new Drafts(folders.data());
        return Stream.concat(
                drafts.of(plan).stream(),
                new OutputTraces(erasure::isIn).in(drafts.folder()).stream());
    }

    private void delete(Path file) {
        try {
            Files.delete(file);
            @Nullable Path folder = file.getParent();
            while (folder != null && isLeftEmpty(folder)) {
                Files.delete(folder);
                folder = folder.getParent();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("deleting " + file, e);
        }
    }

    /** The folders of runs and drafts stay, for runs lead to them. */
    private boolean isLeftEmpty(Path folder) throws IOException {
        var parent = folder.getParent();
        if (folder.equals(folders.output()) || folders.output().equals(parent)) {
            return false;
        }
        try (var left = Files.list(folder)) {
            return folder.startsWith(folders.output()) && left.findAny().isEmpty();
        }
    }

    /** Takes it out of the drafts and logs of the data folder; answers those that told of it. */
    List<Path> rewrite(Erasure erasure) {
        return new DataTraces(folders.data(), erasure).erase();
    }

    /**
     * What still tells of it, which no command of ours changes.
     *
     * @param contents the hashes of the files that it was read from
     */
    Left left(Erasure erasure, List<String> contents) {
        var traces = new OutputTraces(erasure::isIn);
        var originals =
                Stream.concat(
                        contents.stream().map(archive::copyOf).filter(Files::exists),
                        traces.in(archive.folder()).stream());
        return new Left(
                originals.distinct().sorted().toList(), backups.all(), traces.in(folders.input()));
    }
}
