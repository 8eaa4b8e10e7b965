package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import java.util.ArrayDeque;
import java.util.List;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** The headings as the tree of bookmarks beside the pages. */
final class Bookmarks {
    private Bookmarks() {}

    static void write(List<Pages.Heading> headings, Destinations places, PdfWriter writer) {
        var open = new ArrayDeque<PdfOutline>();
        open.push(writer.getRootOutline());
        for (var heading : headings) {
            while (open.size() > Math.max(1, heading.level() - 1)) {
                open.pop();
            }
            var place = places.destination(heading.id(), writer);
            var bookmark = new PdfOutline(open.element(), place, heading.text());
            if (heading.level() > 1) {
                open.push(bookmark);
            }
        }
    }
}
