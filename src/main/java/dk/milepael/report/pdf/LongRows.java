package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Marks the rows that are so tall that they may be divided between two pages; kept whole they would
 * leave half of the first one empty.
 */
final class LongRows {
    static final String LONG = "long";

    /** Less than half of a page that lies down, as estimated: somewhat more than it takes. */
    private static final int LINES = 18;

    /** The characters that a table's small letters take across the page. */
    private static final int UPRIGHT = 120;

    private static final int LYING = 185;

    private static final Set<String> BEGINNING = Set.of("p", "li", "br");

    private LongRows() {}

    static void letBreak(Document page) {
        int across = Pages.hasClass(Pages.first(page, "body"), "landscape") ? LYING : UPRIGHT;
        for (var table : Pages.all(page, "table")) {
            var columns =
                    Pages.all(table, "col").stream()
                            .map(column -> column.getAttribute("width").replace("%", ""))
                            .map(Double::valueOf)
                            .map(percent -> percent * across / 100)
                            .toList();
            Pages.all(table, "tr").stream()
                    .filter(row -> lines(row, columns) > LINES)
                    .forEach(row -> row.setAttribute("class", row.getAttribute("class") + " long"));
        }
    }

    static boolean isLong(Element row) {
        return Pages.hasClass(row, LONG);
    }

    private static double lines(Element row, List<Double> columns) {
        double most = 0;
        int place = 0;
        for (var cell : Pages.children(row)) {
            most = Math.max(most, lines(cell, place++, columns));
        }
        return most;
    }

    /** Paragraphs, items and forced breaks each begin a line of their own. */
    private static double lines(Element cell, int place, List<Double> columns) {
        double width = Math.max(1, width(cell, place, columns));
        int begun = begun(cell);
        double most = begun + cell.getTextContent().length() / width;
        return most > LINES ? begun + Pages.text(cell).length() / width : most;
    }

    private static double width(Element cell, int place, List<Double> columns) {
        int span =
                cell.hasAttribute("colspan") ? Integer.parseInt(cell.getAttribute("colspan")) : 1;
        double width = 0;
        for (int column = place; column < Math.min(place + span, columns.size()); column++) {
            width += columns.get(column);
        }
        return width;
    }

    private static int begun(Node within) {
        int begun = 0;
        for (var child = within.getFirstChild(); child != null; child = child.getNextSibling()) {
            begun += BEGINNING.contains(child.getNodeName()) ? 1 : 0;
            begun += begun(child);
        }
        return begun;
    }
}
