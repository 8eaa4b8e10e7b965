package dk.milepael.ingest.receipt;

import dk.milepael.ingest.receipt.Outcome.Marked;
import dk.milepael.ingest.receipt.Outcome.Why;
import dk.milepael.ingest.receipt.Outcome.Withheld;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes the copy of a workbook that goes back to the one who dropped it: a sheet before the others,
 * and a comment on each cell that something is said of. Its other parts are copied as they are, and
 * the copy is given only where a comparison finds nothing else changed.
 */
public final class MarkedCopy {
    private static final Logger LOG = System.getLogger(MarkedCopy.class.getName());

    private MarkedCopy() {}

    /**
     * Writes the copy, or withholds it; the boundary for whatever a library throws at a workbook
     * that is put together in a way we don't know.
     *
     * @param original the archived file, which was read before
     * @param copy where the copy is written; of no use where it is withheld
     */
    public static Outcome write(Path original, Marking marking, Path copy) {
        try {
            return isZip(original)
                    ? outcome(original, marking, copy)
                    : new Withheld(Why.OTHER_KIND);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.log(Logger.Level.WARNING, () -> "no marked copy of " + original, e);
            return new Withheld(Why.DIFFERS);
        }
    }

    private static Outcome outcome(Path original, Marking marking, Path copy) throws IOException {
        try (var parts = new Parts(original)) {
            var found = WorkbookPart.of(parts);
            if (found.isEmpty()) {
                return new Withheld(Why.OTHER_KIND);
            }
            var workbook = found.get();
            var hindrance = hindrance(parts, workbook);
            if (hindrance.isPresent()) {
                return new Withheld(hindrance.get());
            }
            var types = new ContentTypes(parts);
            var withoutMacros = Macros.drop(parts, workbook, types);
            new Marker(parts, workbook, types).mark(marking);
            try (var out = Files.newOutputStream(copy)) {
                parts.writeTo(out);
            }
            var difference = new Comparison(original, copy).difference();
            difference.ifPresent(told ->
                    LOG.log(Logger.Level.WARNING, "no marked copy of {0}: {1}", original, told));
            return difference.isPresent() ? new Withheld(Why.DIFFERS) : new Marked(withoutMacros);
        }
    }

    private static Optional<Why> hindrance(Parts parts, WorkbookPart workbook) {
        var names = parts.names().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (names.stream().anyMatch(name -> name.startsWith("_xmlsignatures/"))) {
            return Optional.of(Why.SIGNED);
        }
        if (Macros.areSheets(workbook)) {
            return Optional.of(Why.MACRO_SHEETS);
        }
        if (names.stream().anyMatch(name -> name.contains("/embeddings/"))) {
            return Optional.of(Why.EMBEDDED);
        }
        return PersonalNumberSearch.finds(parts)
                ? Optional.of(Why.PERSONAL_NUMBER)
                : Optional.empty();
    }

    private static boolean isZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }
}
