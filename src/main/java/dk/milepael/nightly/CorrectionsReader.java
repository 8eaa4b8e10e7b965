package dk.milepael.nightly;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.correction.CorrectionBook;
import dk.milepael.ingest.intake.Archive;
import dk.milepael.ingest.intake.OwnFile;
import dk.milepael.ingest.workbook.Contents;
import dk.milepael.ingest.workbook.FileReader;
import dk.milepael.ingest.workbook.Refusal;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.report.receipt.ReceiptFacts;
import dk.milepael.rules.Judge;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.ClaimedFile.Fate;
import dk.milepael.store.CorrectionStore;
import dk.milepael.store.FileStore;
import dk.milepael.store.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the workbook of corrections; one that is broken leaves the last good one in force. */
@Component
final class CorrectionsReader implements OwnReader {
    private static final String IDENTITY = "corrections-1";

    private final FileReader reader;
    private final Archive archive;
    private final FileStore files;
    private final CorrectionStore books;
    private final CorrectionFates fates;
    private final Judge judge;
    private final CorrectionBook book = new CorrectionBook();

    CorrectionsReader(
            FileReader reader,
            Archive archive,
            FileStore files,
            CorrectionStore books,
            CorrectionFates fates,
            Judge judge) {
        this.reader = reader;
        this.archive = archive;
        this.files = files;
        this.books = books;
        this.fates = fates;
        this.judge = judge;
    }

    @Override
    public OwnFile file() {
        return OwnFile.CORRECTIONS;
    }

    @Override
    public Runnable read(Run run, ClaimedFile file) {
        var copy = archive.copyOf(Objects.requireNonNull(file.sha256()));
        return switch (reader.read(copy, file.name())) {
            case Contents.Refused(var code, var message) ->
                    refused(run, file, new Reading.Refused(code, message));
            case Contents.Grids grids ->
                    book.read(grids)
                            .map(rows -> new CorrectionStore.Written(rows, grids.remarks()))
                            .<Runnable>map(written ->
                                    () -> {
                                        books.keep(run, file, written);
                                        files.claim(run, file.with(Fate.READ));
                                    })
                            .orElseGet(() -> refused(run, file, withoutColumns()));
        };
    }

    private Runnable refused(Run run, ClaimedFile file, Reading.Refused refusal) {
        return () -> {
            files.keep(run, file, IDENTITY, refusal);
            files.claim(run, file.with(Fate.REFUSED));
        };
    }

    private static Reading.Refused withoutColumns() {
        return new Reading.Refused(Refusal.NO_PLAN, Message.of("correction.no-columns"));
    }

    @Override
    public ReceiptFacts.Fate told(Run run) {
        return new ReceiptFacts.Fate.Listed(
                List.of(Message.of("correction.read")), remarks(run), true);
    }

    /** What the reading itself found goes before what became of the rows. */
    private List<Finding> remarks(Run run) {
        return Stream.concat(
                        books.newest(run).map(CorrectionStore.Book::written).stream()
                                .flatMap(written -> judge.weighed(written.remarks()).stream()),
                        fates.of(run).stream())
                .toList();
    }

    @Override
    public Optional<LocalDate> lastGood(Run run) {
        return books.newest(run).map(CorrectionStore.Book::readOn);
    }
}
