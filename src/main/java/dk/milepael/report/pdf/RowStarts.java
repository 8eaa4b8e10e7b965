package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Sets the first rows of each group of a table apart, so that the stylesheet can keep a heading
 * with them: the engine keeps a whole group on one page, or nothing.
 */
final class RowStarts {
    private static final String START = "start";

    private RowStarts() {}

    static void setApart(Document page) {
        for (var group : Pages.all(page, "tbody")) {
            var rows = Pages.children(group);
            int kept = !rows.isEmpty() && isHeading(rows.getFirst()) ? 2 : 1;
            var start = (Element) group.cloneNode(false);
            var first = rows.stream().limit(kept).toList();
            start.setAttribute(
                    "class", first.stream().anyMatch(LongRows::isLong) ? LongRows.LONG : START);
            first.forEach(start::appendChild);
            group.getParentNode().insertBefore(start, group);
            if (rows.size() <= kept) {
                group.getParentNode().removeChild(group);
            }
        }
    }

    /** Whether the rows belong to the group that the rows before them began. */
    static boolean goesOn(Element rows) {
        var before = rows.getPreviousSibling();
        while (before != null && !(before instanceof Element)) {
            before = before.getPreviousSibling();
        }
        return !Pages.hasClass(rows, START)
                && before instanceof Element part
                && Pages.hasClass(part, START);
    }

    private static boolean isHeading(Element row) {
        return Pages.hasClass(row, "group");
    }
}
