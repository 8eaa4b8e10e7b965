package dk.milepael.report.pdf;

import java.util.IdentityHashMap;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A part of a page that is laid out at once, as a page of its own. */
final class Piece {
    private final Document page;
    private final boolean isLast;
    private final IdentityHashMap<Element, Element> originals = new IdentityHashMap<>();

    Piece(Document page, boolean isLast) {
        this.page = page;
        this.isLast = isLast;
    }

    Document page() {
        return page;
    }

    /** Whether nothing comes after it. */
    boolean isLast() {
        return isLast;
    }

    void remember(Element copy, Element original) {
        originals.put(copy, original);
    }

    /** The element of the manuscript that an element was copied from. */
    Element original(Element copy) {
        return Objects.requireNonNull(originals.get(copy), "copied without its original");
    }
}
