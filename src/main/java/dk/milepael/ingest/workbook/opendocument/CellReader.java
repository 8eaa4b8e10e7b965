package dk.milepael.ingest.workbook.opendocument;

import dk.milepael.ingest.workbook.opendocument.OpenSheet.Content;
import dk.milepael.ingest.workbook.opendocument.OpenSheet.Look;
import dk.milepael.ingest.workbook.opendocument.OpenSheet.OpenCell;
import dk.milepael.ingest.workbook.xml.Markup;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one cell: its value, its text in spans, its comment. */
final class CellReader {
    private static final int MOST_SPANNED = 1 << 20;
    private static final int MOST_SPACES = 1000;

    private final Markup xml;
    private final OpenStyles styles;

    CellReader(Markup xml, OpenStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** Text by whether it is struck through; lines after the first begin with a break. */
    private static final class Lines {
        final StringBuilder standing = new StringBuilder();
        final StringBuilder struck = new StringBuilder();
        int count;
    }

    OpenCell read(int column, Look look) throws IOException {
        var type = xml.attribute("value-type", "string");
        var value = type.equals("string") ? null : value(type);
        var shown = xml.attribute("string-value");
        var columns = spanned("columns");
        var rows = spanned("rows");
        var calculated = xml.attribute("formula") != null;
        var lines = new Lines();
        var comment = new Lines();
        xml.children(name -> {
            switch (name) {
                case "p" -> paragraph(lines, look.struck());
                case "annotation" -> comment(comment);
                default -> {}
            }
        });
        if (lines.count == 0 && shown != null) {
            lines.standing.append(shown);
        }
        return new OpenCell(
                column,
                columns,
                rows,
                content(type, value, lines, calculated),
                look,
                text(comment));
    }

    /** Without the space that parted what stands from what was struck. */
    private static Content content(
            String type, @Nullable String value, Lines lines, boolean calculated) {
        var standing = lines.standing.toString();
        return new Content(
                type,
                value,
                lines.struck.isEmpty() ? standing : standing.strip(),
                lines.struck.toString().strip(),
                calculated);
    }

    private @Nullable String value(String type) {
        return switch (type) {
            case "date" -> xml.attribute("date-value");
            case "time" -> xml.attribute("time-value");
            case "boolean" -> xml.attribute("boolean-value");
            default -> xml.attribute("value");
        };
    }

    private void comment(Lines comment) throws IOException {
        xml.children(name -> {
            switch (name) {
                case "p" -> paragraph(comment, false);
                case "list" -> comment(comment);
                default -> {}
            }
        });
    }

    private void paragraph(Lines lines, boolean struck) throws IOException {
        if (lines.count++ > 0) {
            lines.standing.append('\n');
            lines.struck.append(lines.struck.isEmpty() ? "" : "\n");
        }
        inline(lines, struck);
    }

    private void inline(Lines lines, boolean struck) throws IOException {
        var to = struck ? lines.struck : lines.standing;
        xml.children(
                name -> {
                    switch (name) {
                        case "s" -> to.append(" ".repeat(xml.number("c", 1, MOST_SPACES)));
                        case "tab" -> to.append(' ');
                        case "line-break" -> to.append('\n');
                        case "span" -> inline(lines, isStruck(struck));
                        case "note", "annotation", "ruby-text" -> {}
                        default -> inline(lines, struck);
                    }
                },
                text -> to.append(text.replaceAll("[ \\t\\r\\n]+", " ")));
    }

    private boolean isStruck(boolean around) {
        var own = styles.isStruck(xml.attribute("style-name", ""));
        return own == null ? around : own;
    }

    private int spanned(String what) {
        return Math.max(1, xml.number("number-%s-spanned".formatted(what), 1, MOST_SPANNED));
    }

    private static @Nullable String text(Lines lines) {
        return lines.standing.isEmpty() ? null : lines.standing.toString();
    }
}
