package dk.milepael.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What every renderer asks of a page's tree. */
public final class Pages {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

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
            if (HEADINGS.contains(element.getLocalName())) {
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
        return all(first(page, "head"), "meta").stream()
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
        return Optional.ofNullable(firstWithin(page, name))
                .orElseThrow(() -> new IllegalArgumentException("the page has no " + name));
    }

    /** All elements of that name, or with «*» of any, in order. */
    public static List<Element> all(Node within, String name) {
        var found = new ArrayList<Element>();
        collect(within, name, found);
        return found;
    }

    /** The elements right below. */
    public static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
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
        var names = element.getAttribute("class");
        int at = names.indexOf(name);
        while (at >= 0 && !isWord(names, at, at + name.length())) {
            at = names.indexOf(name, at + 1);
        }
        return at >= 0;
    }

    private static boolean isWord(String names, int begin, int end) {
        return (begin == 0 || names.charAt(begin - 1) == ' ')
                && (end == names.length() || names.charAt(end) == ' ');
    }

    /** The text within, white space collapsed. */
    public static String text(Node node) {
        return WHITE_SPACE.matcher(node.getTextContent().strip()).replaceAll(" ");
    }

    private static void entry(Element list, Heading heading) {
        var item = child(list, "li", "");
        item.setAttribute("class", "toc-" + heading.level());
        child(item, "a", heading.text()).setAttribute("href", "#" + heading.id());
    }

    /** By steps from node to node: the lists that a tree keeps itself change with it, slowly. */
    private static void collect(Node within, String name, List<Element> found) {
        for (var child = within.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (isNamed(element, name)) {
                    found.add(element);
                }
                collect(element, name, found);
            }
        }
    }

    private static @Nullable Element firstWithin(Node within, String name) {
        for (var child = within.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                var first = isNamed(element, name) ? element : firstWithin(element, name);
                if (first != null) {
                    return first;
                }
            }
        }
        return null;
    }

    private static boolean isNamed(Element element, String name) {
        return XHTML.equals(element.getNamespaceURI())
                && (name.equals("*") || name.equals(element.getLocalName()));
    }
}
