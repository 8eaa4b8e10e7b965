package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What is left of a page to set: pieces are copied from its start, and what is set is removed. */
final class Manuscript {
    private static final String CONTINUED = "continued";
    private static final String STARTING = "starting";
    private static final String REPEATED = "repeated";
    private static final Set<String> DIVISIBLE = Set.of("section", "table", "tbody");

    /** What stands at the start of every piece of its parent. */
    private static final Set<String> STANDING = Set.of("caption", "colgroup", "thead");

    /** Less than a page: whatever weighs less may be meant to stay on one. */
    private static final int INDIVISIBLE_WEIGHT = 40;

    /** So that a piece begins where the page of a whole document would. */
    static final String ENGINE_RULES = "[starting] { page-break-before: always !important }\n";

    private final Document rest;

    Manuscript(Document page) {
        rest = page;
    }

    /** Whether an element was begun in an earlier piece. */
    static boolean isContinued(Element element) {
        return element.hasAttribute(CONTINUED);
    }

    /** Whether an element only repeats what an earlier piece has said. */
    static boolean isRepeated(Element element) {
        return element.hasAttribute(REPEATED);
    }

    /** Whether an element stands in one that only repeats what an earlier piece has said. */
    static boolean isWithinRepeated(Element element) {
        for (Node at = element; at instanceof Element around; at = at.getParentNode()) {
            if (isRepeated(around)) {
                return true;
            }
        }
        return false;
    }

    /** The next piece, of that weight or a little more; the last one is the rest itself. */
    Piece next(int weight) {
        var body = Pages.first(rest, "body");
        return Weight.exceeds(body, weight)
                ? new PieceCopy(rest, weight, INDIVISIBLE_WEIGHT).piece()
                : new Piece(rest, true);
    }

    /**
     * Removes what stands before an element, which the next piece begins with on a new page. The
     * end of what stood right before it is kept: margins and borders depend on it.
     */
    void removeBefore(Element first) {
        first.setAttributeNS(null, STARTING, STARTING);
        for (var at = first; !at.getLocalName().equals("body"); at = parent(at)) {
            removeSiblingsBefore(at);
            parent(at).setAttributeNS(null, CONTINUED, CONTINUED);
            parent(at).removeAttribute(STARTING);
        }
    }

    /** Whether the piece begins with an element, but for what is kept from the one before. */
    static boolean isStarting(Element element) {
        return element.hasAttribute(STARTING);
    }

    static boolean isDivisible(Element element) {
        return DIVISIBLE.contains(element.getLocalName());
    }

    static boolean isStanding(Element element) {
        return STANDING.contains(element.getLocalName()) || PageFoot.isPartOf(element);
    }

    private static void removeSiblingsBefore(Element element) {
        var before = new ArrayList<Element>();
        for (var sibling : Pages.children(parent(element))) {
            if (sibling.isSameNode(element)) {
                break;
            }
            sibling.setAttributeNS(null, REPEATED, REPEATED);
            if (!isStanding(sibling)) {
                before.add(sibling);
            }
        }
        removeAllButLast(before);
    }

    private static void removeAllButLast(List<Element> siblings) {
        if (siblings.isEmpty()) {
            return;
        }
        var last = siblings.removeLast();
        siblings.forEach(sibling -> parent(sibling).removeChild(sibling));
        if (isDivisible(last)) {
            var children = new ArrayList<>(Pages.children(last));
            children.removeIf(Manuscript::isStanding);
            removeAllButLast(children);
        }
    }

    private static Element parent(Node node) {
        return (Element) Objects.requireNonNull(node.getParentNode());
    }
}
