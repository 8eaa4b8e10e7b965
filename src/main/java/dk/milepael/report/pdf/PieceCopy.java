package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Copies the start of a manuscript, whole elements at a time. */
final class PieceCopy {
    private final Piece piece;
    private final int indivisible;
    private int left;

    PieceCopy(Document manuscript, int weight, int indivisible) {
        this.indivisible = indivisible;
        left = weight;
        var page = (Document) manuscript.cloneNode(false);
        piece = new Piece(page, false);
        var html = page.importNode(manuscript.getDocumentElement(), false);
        page.appendChild(html);
        html.appendChild(page.importNode(Pages.first(manuscript, "head"), true));
        divide(Pages.first(manuscript, "body"), html);
    }

    Piece piece() {
        return piece;
    }

    private void divide(Element original, Node parent) {
        var copy = (Element) append(original, parent, false);
        for (var child = original.getFirstChild();
                child != null && left > 0;
                child = child.getNextSibling()) {
            if (child instanceof Element element) {
                add(element, copy);
            } else {
                append(child, copy, false);
            }
        }
    }

    private void add(Element element, Element parent) {
        if (Manuscript.isDivisible(element) && Weight.exceeds(element, indivisible)) {
            divide(element, parent);
        } else {
            left = Weight.left(element, left);
            append(element, parent, true);
        }
    }

    private Node append(Node original, Node parent, boolean isDeep) {
        var copy = piece.page().importNode(original, isDeep);
        parent.appendChild(copy);
        if (isDeep) {
            rememberAll((Element) copy, (Element) original);
        } else if (copy instanceof Element element) {
            piece.remember(element, (Element) original);
        }
        return copy;
    }

    /** Where a page can end within, too. */
    private void rememberAll(Element copy, Element original) {
        piece.remember(copy, original);
        if (Manuscript.isDivisible(copy)) {
            var copies = Pages.children(copy);
            var originals = Pages.children(original);
            for (int i = 0; i < copies.size(); i++) {
                rememberAll(copies.get(i), originals.get(i));
            }
        }
    }
}
