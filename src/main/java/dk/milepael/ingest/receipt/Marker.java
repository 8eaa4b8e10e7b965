package dk.milepael.ingest.receipt;

import dk.milepael.ingest.receipt.Marking.Note;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a marking into the parts of a workbook. */
final class Marker {
    private static final String COVER = "xl/worksheets/kvittering%d.xml";

    private final Parts parts;
    private final WorkbookPart workbook;
    private final ContentTypes types;

    Marker(Parts parts, WorkbookPart workbook, ContentTypes types) {
        this.parts = parts;
        this.workbook = workbook;
        this.types = types;
    }

    void mark(Marking marking) {
        var sheets = workbook.sheets();
        var notes = new SheetNotes(parts, workbook, types, marking);
        bySheet(marking)
                .forEach((name, said) ->
                        sheets.stream()
                                .filter(sheet -> told(sheet.name()).equals(name))
                                .findFirst()
                                .ifPresent(sheet -> notes.add(sheet, said)));
        sheets.forEach(this::unselect);
        addCover(sheets, marking);
    }

    /** What is said, by sheet and cell; several notes of a cell are one text. */
    private static Map<String, Map<String, String>> bySheet(Marking marking) {
        return marking.notes().stream()
                .collect(
                        Collectors.groupingBy(
                                note -> note.at().sheet(),
                                LinkedHashMap::new,
                                Collectors.toMap(
                                        note -> note.at().cell(),
                                        Note::text,
                                        (first, second) -> first + "\n" + second,
                                        LinkedHashMap::new)));
    }

    private void unselect(SheetPart sheet) {
        var before = parts.text(sheet.part());
        var after = new SheetXml(before).notSelected().text();
        if (!after.equals(before)) {
            parts.put(sheet.part(), after);
        }
    }

    private void addCover(List<SheetPart> sheets, Marking marking) {
        var names = new HashMap<String, String>();
        sheets.forEach(sheet -> names.put(told(sheet.name()), sheet.name()));
        var cover = new SheetPart(workbook.freeName(marking.sheet()), parts.free(COVER));
        var formats = CellFormats.addTo(parts, workbook);
        parts.put(cover.part(), new CoverSheet(formats, names).xml(marking.cover()));
        types.set(cover.part(), ContentTypes.SHEET);
        workbook.addFirst(cover);
    }

    /** A sheet's name as cells tell it: one form of letters and spaces, nothing invisible. */
    private static String told(String name) {
        var spaced = name.replaceAll("[\\t\\p{Zs}]", " ").replaceAll("\\p{C}", "");
        return Normalizer.normalize(spaced.stripTrailing(), Normalizer.Form.NFC);
    }
}
