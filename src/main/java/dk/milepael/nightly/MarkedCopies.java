package dk.milepael.nightly;

import dk.milepael.ingest.database.DatabaseSource;
import dk.milepael.ingest.intake.Archive;
import dk.milepael.ingest.receipt.MarkedCopy;
import dk.milepael.ingest.receipt.Outcome;
import dk.milepael.ingest.workbook.Cleaning;
import dk.milepael.report.Words;
import dk.milepael.report.receipt.Copy;
import dk.milepael.report.receipt.ReceiptAssembler;
import dk.milepael.report.receipt.ReceiptFacts;
import dk.milepael.store.ReportStore.Written;
import dk.milepael.store.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the copies with comments of the files that were read, from the archive's originals. */
@Component
final class MarkedCopies {
    private final Archive archive;
    private final ReportDesk desk;
    private final Words words;

    MarkedCopies(Archive archive, ReportDesk desk, Words words) {
        this.archive = archive;
        this.desk = desk;
        this.words = words;
    }

    /**
     * What became of a copy.
     *
     * @param file null where none was written
     */
    record Made(Copy copy, @Nullable Written file) {}

    /** Writes the copy of a file that was read; other files have none, nor has a database. */
    Made make(Run run, ReceiptFacts facts, String path) {
        return facts.fate() instanceof ReceiptFacts.Fate.Read read
                        && !DatabaseSource.isNamed(facts.file())
                ? make(run, facts, read, path)
                : new Made(Copy.NONE, null);
    }

    private Made make(Run run, ReceiptFacts facts, ReceiptFacts.Fate.Read read, String path) {
        if (hidesNumber(read)) {
            return new Made(new Copy.Withheld(Outcome.Why.PERSONAL_NUMBER), null);
        }
        var marking = new ReceiptAssembler(words).marking(facts, read, desk.context(run));
        var draft = draft(run.folder().resolve(path));
        try {
            var outcome = MarkedCopy.write(archive.copyOf(facts.sha256()), marking, draft);
            return switch (outcome) {
                case Outcome.Withheld(var why) -> new Made(new Copy.Withheld(why), null);
                case Outcome.Marked(var withoutMacros) -> {
                    var file = run.folder().resolve(path);
                    var sha256 = WholeFile.write(file, out -> Files.copy(draft, out));
                    var name = String.valueOf(file.getFileName());
                    yield new Made(
                            new Copy.Given(name, withoutMacros),
                            new Written(path, null, sha256, false));
                }
            };
        } finally {
            delete(draft);
        }
    }

    /** What was hidden from whoever reads the plan would stand open in a copy of its file. */
    private static boolean hidesNumber(ReceiptFacts.Fate.Read read) {
        return Stream.concat(
                        read.reading().remarks().stream(),
                        read.reading().plans().stream().flatMap(plan -> plan.remarks().stream()))
                .anyMatch(remark -> remark.rule().equals(Cleaning.RULE));
    }

    private static Path draft(Path file) {
        try {
            return Files.createTempFile(
                    Files.createDirectories(file.toAbsolutePath().getParent()), ".", ".tmp");
        } catch (IOException e) {
            throw new UncheckedIOException("writing beside " + file, e);
        }
    }

    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new UncheckedIOException("deleting " + draft, e);
        }
    }
}
