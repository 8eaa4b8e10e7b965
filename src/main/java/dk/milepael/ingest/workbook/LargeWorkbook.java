package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Contents.Grids;
import dk.milepael.ingest.workbook.Contents.Refused;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * A workbook that is too large for POI's user model, read in one pass: its values, but no merged
 * areas, comments, colours or strike-through.
 */
final class LargeWorkbook {
    private static final String RULE = "large-file";

    private final XmlStreams streams = new XmlStreams();
    private final Cleaning cleaning;
    private final List<String> hiddenSheets = new ArrayList<>();

    private LargeWorkbook(Cleaning cleaning) {
        this.cleaning = cleaning;
    }

    static Contents read(Path file, Cleaning cleaning) throws IOException {
        var kept = new KeptRows();
        var workbook = new LargeWorkbook(cleaning);
        var refusal = workbook.refusal(file, kept);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var remark = new Finding(RULE, Severity.WARNING, Message.of(RULE), null);
        return new Grids(
                kept.grids(),
                workbook.hiddenSheets,
                Stream.concat(Stream.of(remark), workbook.cleaning.remarks().stream()).toList());
    }

    /** Passes on the rows of a workbook's visible sheets and keeps none. */
    static void read(Path file, RowSink sink) throws IOException, XMLStreamException {
        new LargeWorkbook(new Cleaning()).pass(file, sink);
    }

    /**
     * Refuses a workbook in which something is announced and missing, or stands where it can't: the
     * user model would read a smaller one without a word.
     */
    static Optional<Refused> refusal(Path file) throws IOException {
        return new LargeWorkbook(new Cleaning()).refusal(file, RowSink.NONE);
    }

    private Optional<Refused> refusal(Path file, RowSink sink) throws IOException {
        try {
            pass(file, sink);
            return Optional.empty();
        } catch (Unreadable refused) {
            return Optional.of(refused.refused());
        } catch (XMLStreamException malformed) {
            return Check.refuse(Refusal.DAMAGED);
        }
    }

    private void pass(Path file, RowSink sink) throws IOException, XMLStreamException {
        try (var zip = new ZipFile(file.toFile())) {
            var parts = new WorkbookParts(zip, streams);
            var formats = formats(parts);
            var cells = new StreamedCells(sharedTexts(parts), cleaning, parts.isFrom1904());
            for (var sheet : parts.sheets()) {
                var name = cleaning.clean(sheet.name());
                if (sheet.hidden()) {
                    hiddenSheets.add(name);
                    continue;
                }
                sink.sheet(name);
                if (sheet.part() != null) {
                    try (var part = parts.openPart(sheet.part())) {
                        new SheetStream(name, formats, cells, sink).read(part, streams);
                    }
                }
            }
        }
    }

    private NumberFormats formats(WorkbookParts parts) throws IOException, XMLStreamException {
        var styles = parts.open("styles");
        if (styles.isEmpty()) {
            return NumberFormats.none();
        }
        try (var part = styles.get()) {
            return NumberFormats.of(part, streams);
        }
    }

    private SharedTexts sharedTexts(WorkbookParts parts) throws IOException, XMLStreamException {
        var texts = new SharedTexts(cleaning);
        var shared = parts.open("sharedStrings");
        if (shared.isPresent()) {
            try (var part = shared.get()) {
                texts.add(part, streams);
            }
        }
        return texts;
    }
}
