package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import java.util.Map;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.w3c.dom.Element;

/** What a screen reader is told that each element of a page is. */
final class Roles {
    private static final PdfName LIST_NUMBERING = new PdfName("ListNumbering");

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
                    Map.entry("figure", "Figure"),
                    Map.entry("img", "Figure"));

    /** Whether an element has a node of its own in every place. */
    static boolean hasNode(Element element) {
        return ROLES.containsKey(element.getLocalName());
    }

    /** A node of the element's role below another; the other itself where it has none. */
    static StructureNode node(Element element, StructureNode parent) {
        var role = ROLES.get(element.getLocalName());
        if (role == null) {
            return parent;
        }
        var node = new StructureNode(role, parent, element);
        if (node.is("TH") || node.is("TD")) {
            describeCell(node, element);
        }
        if (node.is("L")) {
            describeList(node, element);
        }
        if (node.is("Figure")) {
            node.properties.put(PdfName.ALT, unicode(description(element)));
        }
        return node;
    }

    /** Terms are labels of no series, which is what a list without this attribute has. */
    private static void describeList(StructureNode node, Element element) {
        var attributes = new PdfDictionary();
        switch (element.getLocalName()) {
            case "ul" -> attributes.put(LIST_NUMBERING, new PdfName("Disc"));
            case "ol" -> attributes.put(LIST_NUMBERING, new PdfName("Decimal"));
            default -> attributes.put(LIST_NUMBERING, new PdfName("None"));
        }
        node.describe(attributes, "List");
    }

    private static String description(Element figure) {
        return figure.getAttribute(figure.getLocalName().equals("img") ? "alt" : "aria-label");
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
        node.describe(attributes, "Table");
    }

    /** A drawn sign, read as the letter that it stands for. */
    static StructureNode sign(Element element, StructureNode parent) {
        var sign = new StructureNode("Span", parent, element);
        sign.properties.put(PdfName.ACTUALTEXT, unicode(Pages.text(element)));
        return sign;
    }

    static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    private Roles() {}
}
