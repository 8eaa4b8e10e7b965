package dk.milepael.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What every renderer asks of a page's tree. */
public final class Pages {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /**
     * A heading of a page.
     *
     * @param level 1 for the title, 2 to 4 below it
     */
    public record Heading(int level, String id, String text) {}

    private Pages() {}

    /** The headings in order; one without an id is given one. */
    public static List<Heading> headings(Document page) {
        var headings = new ArrayList<Heading>();
        for (var element : all(page, "*")) {
            if (element.getLocalName().matches("h[1-4]")) {
                if (!element.hasAttribute("id")) {
                    element.setAttribute("id", "h-" + (headings.size() + 1));
                }
                int level = element.getLocalName().charAt(1) - '0';
                headings.add(new Heading(level, element.getAttribute("id"), text(element)));
            }
        }
        return headings;
    }

    /** Fills the place of the table of contents, where there is one, from the h2 and h3. */
    public static void fillContents(Document page) {
        for (var nav : all(page, "nav")) {
            var title = child(nav, "p", nav.getAttribute("aria-label"));
            title.setAttribute("class", "toc-title");
            var list = child(nav, "ol", "");
            headings(page).stream()
                    .filter(heading -> heading.level() == 2 || heading.level() == 3)
                    .forEach(heading -> entry(list, heading));
        }
    }

    /** What a {@code meta} of the head says, or an empty text. */
    public static String meta(Document page, String name) {
        return all(page, "meta").stream()
                .filter(meta -> meta.getAttribute("name").equals(name))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElse("");
    }

    public static String title(Document page) {
        return text(first(page, "title"));
    }

    /** The first element of that name, which the vocabulary requires. */
    public static Element first(Document page, String name) {
        return Optional.ofNullable(page.getElementsByTagNameNS(XHTML, name).item(0))
                .map(Element.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("the page has no " + name));
    }

    /** All elements of that name in order. */
    public static List<Element> all(Document page, String name) {
        return elements(page.getElementsByTagNameNS(XHTML, name));
    }

    /** The elements right below. */
    public static List<Element> children(Element parent) {
        return elements(parent.getChildNodes());
    }

    /** A new last child. */
    public static Element child(Element parent, String name, String text) {
        var child = parent.getOwnerDocument().createElementNS(XHTML, name);
        if (!text.isEmpty()) {
            child.setTextContent(text);
        }
        parent.appendChild(child);
        return child;
    }

    public static boolean hasClass(Element element, String name) {
        return List.of(element.getAttribute("class").split(" ")).contains(name);
    }

    /** The text within, white space collapsed. */
    public static String text(Node node) {
        return node.getTextContent().strip().replaceAll("\\s+", " ");
    }

    private static void entry(Element list, Heading heading) {
        var item = child(list, "li", "");
        item.setAttribute("class", "toc-" + heading.level());
        child(item, "a", heading.text()).setAttribute("href", "#" + heading.id());
    }

    /** A copy, because the list of a tree changes with the tree. */
    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
