package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import java.util.ArrayDeque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The headings as the tree of bookmarks beside the pages. */
final class Bookmarks {
    private Bookmarks() {}

    static void add(Document page) {
        var open = new ArrayDeque<Element>();
        open.push(Pages.child(Pages.first(page, "head"), "bookmarks", ""));
        for (var heading : Pages.headings(page)) {
            while (open.size() > Math.max(1, heading.level() - 1)) {
                open.pop();
            }
            var bookmark = Pages.child(open.element(), "bookmark", "");
            bookmark.setAttribute("name", heading.text());
            bookmark.setAttribute("href", "#" + heading.id());
            if (heading.level() > 1) {
                open.push(bookmark);
            }
        }
    }
}
