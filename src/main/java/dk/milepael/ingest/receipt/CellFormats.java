package dk.milepael.ingest.receipt;

import java.util.EnumMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The looks of the first sheet, added behind the workbook's own cell formats. */
final class CellFormats {

    /** A look, and a link within it. */
    enum Format {
        TITLE("<b/><sz val=\"16\"/><color rgb=\"FF14365D\"/>", false, false),
        LEAD("<sz val=\"11\"/>", false, false),
        HEADING("<b/><sz val=\"13\"/><color rgb=\"FF14365D\"/>", false, false),
        SUBHEADING("<b/><sz val=\"11\"/><color rgb=\"FF14365D\"/>", false, false),
        COLUMN_HEADS("<b/><sz val=\"10\"/><color rgb=\"FF48535E\"/>", true, true),
        ROW("<sz val=\"10\"/>", true, false),
        LINK("<u/><sz val=\"10\"/><color rgb=\"FF14508C\"/>", true, false);

        private final String font;
        private final boolean wraps;
        private final boolean underlined;

        Format(String font, boolean wraps, boolean underlined) {
            this.font = font;
            this.wraps = wraps;
            this.underlined = underlined;
        }
    }

    private static final String LINE =
            "<left/><right/><top/><bottom style=\"thin\"><color rgb=\"FF14365D\"/></bottom>"
                    + "<diagonal/>";

    private final Document tree;
    private final Map<Format, Integer> numbers = new EnumMap<>(Format.class);

    private CellFormats(Document tree) {
        this.tree = tree;
        var line = append("borders", "<border>" + LINE + "</border>");
        for (var format : Format.values()) {
            var font = "<font>" + format.font + "<name val=\"Calibri\"/><family val=\"2\"/></font>";
            var number = append("fonts", font);
            numbers.put(format, append("cellXfs", xf(format, number, line)));
        }
    }

    /** Adds the formats to a workbook's styles. */
    static CellFormats addTo(Parts parts, WorkbookPart workbook) {
        var part =
                workbook.links
                        .target("styles")
                        .orElseThrow(() -> new UnexpectedParts("a workbook without styles"));
        var formats = new CellFormats(Xml.parse(parts.read(part)));
        parts.put(part, Xml.bytes(formats.tree));
        return formats;
    }

    int number(Format format) {
        return numbers.getOrDefault(format, 0);
    }

    private static String xf(Format format, int font, int line) {
        return "<xf numFmtId=\"49\" fontId=\"%d\" fillId=\"0\" borderId=\"%d\" xfId=\"0\""
                        .formatted(font, format.underlined ? line : 0)
                + " applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
                + "<alignment vertical=\"top\" wrapText=\"%d\"/></xf>"
                        .formatted(format.wraps ? 1 : 0);
    }

    /** Appends an item to a list and answers its position, from 0. */
    private int append(String list, String item) {
        var parent =
                Xml.child(tree.getDocumentElement(), list)
                        .orElseThrow(() -> new UnexpectedParts("styles without " + list));
        var position = Xml.children(parent).size();
        var wrapped = "<a xmlns=\"%s\">%s</a>".formatted(Xml.SHEETS, item);
        var made = Xml.parse(wrapped.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var first = (Element) made.getDocumentElement().getFirstChild();
        parent.appendChild(tree.importNode(first, true));
        parent.setAttribute("count", Integer.toString(position + 1));
        return position;
    }
}
