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
            start.setAttribute("class", START);
            rows.stream().limit(kept).forEach(start::appendChild);
            group.getParentNode().insertBefore(start, group);
            if (rows.size() <= kept) {
                group.getParentNode().removeChild(group);
            }
        }
    }

    private static boolean isHeading(Element row) {
        return Pages.hasClass(row, "group");
    }
}
