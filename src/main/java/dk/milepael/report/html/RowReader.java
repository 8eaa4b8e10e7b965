package dk.milepael.report.html;

import dk.milepael.report.Xhtml;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the rows that a lean tree leaves out, one at a time, in the order of the page. */
final class RowReader {
    private final Branches branches = new Branches(Xhtml.empty());
    private final XMLStreamReader page;

    RowReader(String xhtml) {
        try {
            page = Xhtml.events(xhtml);
        } catch (XMLStreamException e) {
            throw LeanTree.malformed(e);
        }
    }

    /** Goes into the next body of a table whose rows are left out. */
    void nextBody() {
        try {
            do {
                page.next();
                if (page.isStartElement() && LeanTree.isWhole(page)) {
                    LeanTree.skip(page);
                }
            } while (!page.isStartElement() || !LeanTree.hasRows(page));
        } catch (XMLStreamException e) {
            throw LeanTree.malformed(e);
        }
    }

    /**
     * The next row of the body, or the white space before it, finished for a browser; null where
     * there is no more.
     *
     * @param finish what its table asks for
     */
    @Nullable Node next(RowFinish finish) {
        try {
            return switch (page.next()) {
                case XMLStreamConstants.START_ELEMENT -> finished(branches.whole(page), finish);
                case XMLStreamConstants.END_ELEMENT -> null;
                case XMLStreamConstants.CHARACTERS -> branches.text(page);
                default -> next(finish);
            };
        } catch (XMLStreamException e) {
            throw LeanTree.malformed(e);
        }
    }

    private static Element finished(Element row, RowFinish finish) {
        finish.give(row);
        return row;
    }
}
