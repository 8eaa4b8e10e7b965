package dk.milepael.ingest.receipt;

import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * The boxes that a sheet's comments are shown in. The part is VML, which is not always well-formed
 * XML, so it is extended as text.
 */
final class CommentShapes {
    private static final String END = "</xml>";

    private static final Pattern SHAPE = Pattern.compile("_x0000_s(\\d{1,9})");

    private static final Pattern TYPE = Pattern.compile("id=[\"']_x0000_t202[\"']");

    private static final String BOX_TYPE =
            """
            <v:shapetype xmlns:v="urn:schemas-microsoft-com:vml" \
            xmlns:o="urn:schemas-microsoft-com:office:office" id="_x0000_t202" \
            coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
            <v:stroke joinstyle="miter"/>\
            <v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>\
            """;

    private static final int LINE_POINTS = 13;
    private static final int LINE_LETTERS = 42;
    private static final int ROW_POINTS = 15;
    private static final int COLUMNS = 4;

    /** Each drawing of a workbook has a block of this many numbers. */
    private static final int BLOCK = 1024;

    private final StringBuilder text;
    private int last;

    private CommentShapes(String text, int last) {
        this.text = new StringBuilder(text);
        this.last = last;
        if (!TYPE.matcher(text).find()) {
            insert(BOX_TYPE);
        }
    }

    static CommentShapes of(String text) {
        var highest =
                SHAPE.matcher(text)
                        .results()
                        .mapToInt(shape -> Integer.parseInt(shape.group(1)))
                        .max();
        return new CommentShapes(text, highest.orElse(BLOCK));
    }

    /** None yet, with shape numbers of a block of the workbook's. */
    static CommentShapes empty(int block) {
        return new CommentShapes(
                """
                <xml xmlns:v="urn:schemas-microsoft-com:vml" \
                xmlns:o="urn:schemas-microsoft-com:office:office">\
                <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="%d"/></o:shapelayout></xml>\
                """
                        .formatted(block),
                block * BLOCK);
    }

    void add(String cell, String said) {
        var at = new CellReference(cell);
        var lines = 2 + said.lines().mapToInt(line -> 1 + line.length() / LINE_LETTERS).sum();
        var height = lines * LINE_POINTS;
        var row = at.getRow();
        var column = (int) at.getCol();
        insert(
                """
                <v:shape xmlns:v="urn:schemas-microsoft-com:vml" \
                xmlns:o="urn:schemas-microsoft-com:office:office" \
                xmlns:x="urn:schemas-microsoft-com:office:excel" \
                id="_x0000_s%d" type="#_x0000_t202" \
                style="position:absolute;width:220pt;height:%dpt;z-index:1;visibility:hidden" \
                fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>\
                <v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>\
                <v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>\
                <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
                <x:Anchor>%d, 15, %d, 2, %d, 15, %d, 4</x:Anchor><x:AutoFill>False</x:AutoFill>\
                <x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>\
                """
                        .formatted(
                                ++last,
                                height,
                                column + 1,
                                Math.max(0, row - 1),
                                column + 1 + COLUMNS,
                                Math.max(0, row - 1) + height / ROW_POINTS + 1,
                                row,
                                column));
    }

    String text() {
        return text.toString();
    }

    private void insert(String shape) {
        var end = text.lastIndexOf(END);
        if (end < 0) {
            throw new UnexpectedParts("shapes without an end");
        }
        text.insert(end, shape);
    }
}
