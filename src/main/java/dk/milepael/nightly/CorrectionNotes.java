package dk.milepael.nightly;

import dk.milepael.ingest.intake.OwnFile;
import dk.milepael.plan.Message;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.ClaimedFile.Fate;
import dk.milepael.store.CorrectionStore;
import dk.milepael.store.FileStore;
import dk.milepael.store.Run;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the summary tells of the workbook of corrections. */
@Component
final class CorrectionNotes {
    private final FileStore files;
    private final CorrectionStore books;
    private final CorrectionFates fates;

    CorrectionNotes(FileStore files, CorrectionStore books, CorrectionFates fates) {
        this.files = files;
        this.books = books;
        this.fates = fates;
    }

    /** How many are in force; that an earlier workbook stands in, or that it is gone. */
    Stream<Message> of(Run run) {
        var state = claimed(run).map(file -> standsIn(run, file)).orElseGet(() -> gone(run));
        return Stream.concat(state.stream(), fates.summary(run));
    }

    private Optional<ClaimedFile> claimed(Run run) {
        return files.claimed(run).stream()
                .filter(file ->
                        OwnFile.of(file.name()).filter(OwnFile.CORRECTIONS::equals).isPresent())
                .findFirst();
    }

    private Optional<Message> standsIn(Run run, ClaimedFile file) {
        return file.fate() == Fate.READ
                ? Optional.empty()
                : books.newest(run)
                        .map(CorrectionStore.Book::readOn)
                        .map(day -> Message.of("correction.last-good").with("dag", day));
    }

    private Optional<Message> gone(Run run) {
        return files.wasClaimedBefore(run, OwnFile.CORRECTIONS.fileName())
                ? Optional.of(Message.of("correction.gone"))
                : Optional.empty();
    }
}
