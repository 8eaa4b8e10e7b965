package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How much of a page there is, in rows, paragraphs and the like. */
final class Weight {
    private static final Set<String> WEIGHTY =
            Set.of("tr", "p", "li", "h1", "h2", "h3", "h4", "dt", "dd", "figure");

    private final Map<String, Integer> before = new HashMap<>();
    private int total;

    private Weight(Document page) {
        count(Pages.first(page, "body"));
    }

    static Weight of(Document page) {
        return new Weight(page);
    }

    /** Stops counting where the answer is known. */
    static boolean exceeds(Element element, int limit) {
        return left(element, limit) < 0;
    }

    /** What an element leaves of a weight; less than nothing where it is too heavy. */
    static int left(Element element, int weight) {
        int left = WEIGHTY.contains(element.getLocalName()) ? weight - 1 : weight;
        for (Node child = element.getFirstChild();
                child != null && left >= 0;
                child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                left = left(inner, left);
            }
        }
        return left;
    }

    int total() {
        return total;
    }

    /** The ids of the page's elements. */
    Set<String> ids() {
        return before.keySet();
    }

    /** The share of the page that stands before the element with an id. */
    double shareBefore(String id) {
        return total == 0 ? 0 : (double) before.getOrDefault(id, 0) / total;
    }

    private void count(Element element) {
        if (element.hasAttribute("id")) {
            before.put(element.getAttribute("id"), total);
        }
        total += WEIGHTY.contains(element.getLocalName()) ? 1 : 0;
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                count(inner);
            }
        }
    }
}
