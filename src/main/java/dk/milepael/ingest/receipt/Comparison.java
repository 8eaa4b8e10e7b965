package dk.milepael.ingest.receipt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * A workbook held against its marked copy: first part by part, then, where it is small enough, cell
 * by cell as POI reads both.
 */
final class Comparison {
    /** So many bytes of sheets, unpacked, are also opened with POI's user model. */
    private static final long SMALL = 48L << 20;

    /** The parts that a marking may add. */
    private static final Pattern OURS =
            Pattern.compile(
                    "xl/worksheets/kvittering\\d+\\.xml|xl/kommentarer\\d+\\.xml"
                            + "|xl/drawings/kommentarer\\d+\\.vml|.*/_rels/.*\\.rels");

    /** How a part that a marking writes in may change: its old bytes and its new ones. */
    private interface Change extends BiPredicate<byte[], byte[]> {}

    private final Path original;
    private final Path copy;
    private final Map<String, Change> changes = new HashMap<>();

    Comparison(Path original, Path copy) {
        this.original = original;
        this.copy = copy;
    }

    /** The first difference that is not of the marking. */
    Optional<String> difference() throws IOException {
        try (var before = new Parts(original);
                var after = new Parts(copy)) {
            expect(before, WorkbookPart.of(before).orElseThrow());
            var part = part(before, after);
            return part.isPresent() || sheetBytes(before) > SMALL
                    ? part
                    : WorkbookPrint.of(original).difference(WorkbookPrint.of(copy));
        }
    }

    /** Tells which parts may change, and how; any other stays byte for byte. */
    private void expect(Parts before, WorkbookPart workbook) {
        mayGrow(List.of(ContentTypes.PART, workbook.part, Relationships.partOf(workbook.part)));
        mayGrow(workbook.links.targets("styles"));
        mayGrow(workbook.links.targets("person"));
        for (var sheet : workbook.sheets()) {
            var links = Relationships.of(before, sheet.part());
            changes.put(sheet.part(), (old, now) -> Growth.ofText(unselected(old), text(now)));
            mayGrow(List.of(Relationships.partOf(sheet.part())));
            mayGrow(links.targets("comments"));
            mayGrow(links.targets("threadedComment"));
            links.targets("vmlDrawing")
                    .forEach(shapes ->
                            changes.put(shapes, (old, now) -> Growth.ofText(text(old), text(now))));
        }
    }

    private void mayGrow(List<String> parts) {
        parts.forEach(part ->
                changes.put(part, (old, now) -> Growth.ofTree(Xml.parse(old), Xml.parse(now))));
    }

    private Optional<String> part(Parts before, Parts after) {
        var lost = before.names().stream().filter(name -> !isKept(name, before, after));
        var added =
                after.names().stream()
                        .filter(name -> !before.has(name) && !OURS.matcher(name).matches());
        return java.util.stream.Stream.concat(lost, added).findFirst();
    }

    private boolean isKept(String name, Parts before, Parts after) {
        if (Macros.isMacro(name)) {
            return !after.has(name);
        }
        if (!after.has(name)) {
            return false;
        }
        var old = before.read(name);
        var now = after.read(name);
        var change = changes.get(name);
        return Arrays.equals(old, now) || (change != null && change.test(old, now));
    }

    private static String unselected(byte[] sheet) {
        return new SheetXml(text(sheet)).notSelected().text();
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }

    private static long sheetBytes(Parts parts) {
        return parts.names().stream()
                .filter(name -> name.startsWith("xl/worksheets/"))
                .mapToLong(name -> parts.read(name).length)
                .sum();
    }
}
