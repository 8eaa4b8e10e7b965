package dk.milepael.report.html;

import dk.milepael.report.Xhtml;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * A page as a tree without the rows of its tables, of which there may be many thousands: each body
 * of a table holds a mark alone, and its rows are read when the page is written.
 */
final class LeanTree {
    /** The mark of a body whose rows are left out: a processing instruction of this name. */
    static final String ROWS = "rows";

    /** Elements that may be moved or drawn, and are therefore kept with all they hold. */
    private static final Set<String> WHOLE = Set.of("head", "header", "nav", "figure", "footer");

    private final Document tree = Xhtml.empty();
    private final Branches branches = new Branches(tree);
    private final XMLStreamReader page;

    private LeanTree(XMLStreamReader page) {
        this.page = page;
    }

    static Document of(String xhtml) {
        try {
            var lean = new LeanTree(Xhtml.events(xhtml));
            lean.grow();
            return lean.tree;
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    static IllegalArgumentException malformed(XMLStreamException cause) {
        return new IllegalArgumentException("the page is no XHTML: " + cause.getMessage(), cause);
    }

    /** Whether the element that was just started is kept with all it holds. */
    static boolean isWhole(XMLStreamReader page) {
        return WHOLE.contains(page.getLocalName());
    }

    /** Whether the element that was just started, in none that is kept whole, has rows. */
    static boolean hasRows(XMLStreamReader page) {
        return page.getLocalName().equals("tbody");
    }

    /** Passes over what is left of the element that was just started. */
    static void skip(XMLStreamReader page) throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            page.next();
            depth += page.isStartElement() ? 1 : page.isEndElement() ? -1 : 0;
        }
    }

    private void grow() throws XMLStreamException {
        Node at = tree;
        while (page.hasNext()) {
            switch (page.next()) {
                case XMLStreamConstants.START_ELEMENT -> at = start(at);
                case XMLStreamConstants.END_ELEMENT -> at = at.getParentNode();
                case XMLStreamConstants.CHARACTERS -> at.appendChild(branches.text(page));
                default -> {}
            }
        }
    }

    /** Where the tree grows on. */
    private Node start(Node at) throws XMLStreamException {
        if (isWhole(page)) {
            at.appendChild(branches.whole(page));
            return at;
        }
        var element = at.appendChild(branches.started(page));
        if (hasRows(page)) {
            element.appendChild(tree.createProcessingInstruction(ROWS, ""));
            skip(page);
            return at;
        }
        return element;
    }
}
