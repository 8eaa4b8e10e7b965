package dk.milepael.nightly;

import dk.milepael.report.Document;
import dk.milepael.store.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The pages that wait for somebody's approval, kept just as they were made. */
final class Drafts {
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

    private Path file(Run run, String report) {
        return folder.resolve(String.valueOf(run.id())).resolve(report + ".xhtml");
    }
}
