package dk.milepael.nightly;

import dk.milepael.report.Document;
import dk.milepael.store.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The pages that wait for somebody's approval, kept just as they were made. */
final class Drafts {
    private static final String ENDING = ".xhtml";

    private final Path folder;

    /**
     * @param data the folder beside the database
     */
    Drafts(Path data) {
        this.folder = data.resolve("kladder");
    }

    void keep(Run run, String report, Document page) {
        WholeFile.write(file(run, report), page.title() + "\n" + page.xhtml());
    }

    Optional<Document> of(Run run, String report) {
        var file = file(run, report);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var kept = Files.readString(file);
            var end = kept.indexOf('\n');
            return Optional.of(new Document(kept.substring(0, end), kept.substring(end + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the draft " + file, e);
        }
    }

    void remove(Run run, String report) {
        try {
            Files.deleteIfExists(file(run, report));
        } catch (IOException e) {
            throw new UncheckedIOException("removing a draft", e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Every draft of every run. */
    List<Path> all() {
        return files(folder);
    }

    /** Whether a file is a draft of a run. */
    boolean isOf(Path draft, long run) {
        return draft.startsWith(folder.resolve(String.valueOf(run)));
    }

    /** Those of one plan's report. */
    List<Path> of(String plan) {
        return all().stream()
                .filter(file -> file.getFileName().toString().equals(plan + ENDING))
                .toList();
    }

    /** The files below a folder; none where there is no folder. */
    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("looking through " + folder, e);
        }
    }

    private Path file(Run run, String report) {
        return folder.resolve(String.valueOf(run.id())).resolve(report + ENDING);
    }
}
