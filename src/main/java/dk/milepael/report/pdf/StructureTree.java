package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The structure of a page: which node each element and each text belongs to. */
final class StructureTree {
    private static final Map<String, String> ROLES =
            Map.ofEntries(
                    Map.entry("section", "Sect"),
                    Map.entry("h1", "H1"),
                    Map.entry("h2", "H2"),
                    Map.entry("h3", "H3"),
                    Map.entry("h4", "H4"),
                    Map.entry("p", "P"),
                    Map.entry("ul", "L"),
                    Map.entry("ol", "L"),
                    Map.entry("dl", "L"),
                    Map.entry("nav", "TOC"),
                    Map.entry("table", "Table"),
                    Map.entry("caption", "Caption"),
                    Map.entry("thead", "THead"),
                    Map.entry("tbody", "TBody"),
                    Map.entry("tr", "TR"),
                    Map.entry("th", "TH"),
                    Map.entry("td", "TD"),
                    Map.entry("a", "Link"),
                    Map.entry("figure", "Figure"));

    private final IdentityHashMap<Text, StructureKid.Content> texts = new IdentityHashMap<>();
    private final IdentityHashMap<Element, StructureNode> nodes = new IdentityHashMap<>();
    private final StructureNode root;

    StructureTree(Document page) {
        var body = Pages.first(page, "body");
        root = new StructureNode("Document", null, body);
        nodes.put(body, root);
        addChildren(body, root);
    }

    StructureNode root() {
        return root;
    }

    StructureKid.@Nullable Content of(@Nullable Text text) {
        return text == null ? null : texts.get(text);
    }

    @Nullable StructureNode of(@Nullable Element element) {
        return element == null ? null : nodes.get(element);
    }

    /** A node that holds the element, or the nearest one around it. */
    @Nullable StructureNode around(@Nullable Element element) {
        for (Node at = element; at != null; at = at.getParentNode()) {
            if (at instanceof Element here && nodes.containsKey(here)) {
                return nodes.get(here);
            }
        }
        return null;
    }

    private void addChildren(Node parent, StructureNode node) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text && !text.getData().isBlank()) {
                var content = new StructureKid.Content(node);
                node.kids.add(content);
                texts.put(text, content);
            } else if (child instanceof Element element && !PageFoot.isPartOf(element)) {
                addChildren(element, node(element, node));
            }
        }
    }

    private StructureNode node(Element element, StructureNode parent) {
        var node =
                switch (element.getLocalName()) {
                    case "li" -> item(element, parent);
                    case "dt" ->
                            new StructureNode(
                                    "Lbl", new StructureNode("LI", parent, element), element);
                    case "dd" -> new StructureNode("LBody", lastItem(parent), element);
                    case "ol" -> parent.is("TOC") ? parent : plain(element, parent);
                    case "p" ->
                            parent.is("TOC")
                                    ? new StructureNode("Caption", parent, element)
                                    : plain(element, parent);
                    case "span" -> Pages.hasClass(element, "sign") ? sign(element, parent) : parent;
                    default -> plain(element, parent);
                };
        if (node != parent) {
            nodes.put(element, node);
        }
        return node;
    }

    private static StructureNode item(Element element, StructureNode list) {
        if (list.is("TOC")) {
            return new StructureNode("TOCI", list, element);
        }
        return new StructureNode("LBody", new StructureNode("LI", list, element), element);
    }

    private static StructureNode lastItem(StructureNode list) {
        return list.kids.reversed().stream()
                .filter(StructureNode.class::isInstance)
                .map(StructureNode.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a dd stands without its dt"));
    }

    private static StructureNode sign(Element element, StructureNode parent) {
        var sign = new StructureNode("Span", parent, element);
        sign.properties.put(PdfName.ACTUALTEXT, unicode(Pages.text(element)));
        return sign;
    }

    private static StructureNode plain(Element element, StructureNode parent) {
        var role = ROLES.get(element.getLocalName());
        if (role == null) {
            return parent;
        }
        var node = new StructureNode(role, parent, element);
        if (node.is("TH") || node.is("TD")) {
            describeCell(node, element);
        }
        if (node.is("Figure")) {
            node.properties.put(PdfName.ALT, unicode(element.getAttribute("aria-label")));
        }
        return node;
    }

    private static void describeCell(StructureNode node, Element element) {
        var attributes = new PdfDictionary();
        if (node.is("TH")) {
            var scope = element.getAttribute("scope").startsWith("row") ? "Row" : "Column";
            attributes.put(new PdfName("Scope"), new PdfName(scope));
        }
        if (element.hasAttribute("colspan")) {
            int columns = Integer.parseInt(element.getAttribute("colspan"));
            attributes.put(new PdfName("ColSpan"), new PdfNumber(columns));
        }
        if (attributes.size() > 0) {
            node.describe(attributes, "Table");
        }
    }

    static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
