package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The structure of a page: which node each element and each text belongs to. */
final class StructureTree {
    /** What the engine draws as a disc before an item. */
    private static final String BULLET = "•";

    private final IdentityHashMap<Text, StructureKid.Content> texts = new IdentityHashMap<>();
    private final IdentityHashMap<Element, StructureNode> nodes = new IdentityHashMap<>();
    private final IdentityHashMap<Element, StructureKid.Content> labels = new IdentityHashMap<>();

    /** The heads of the tables of this piece, those that go on from the last one among them. */
    private final Map<StructureNode, TableHeaders> tables;

    private int tablesSoFar;

    /** The nodes that earlier pieces began and this one goes on with, from the root. */
    private final Deque<StructureNode> begun;

    private final StructureNode root;
    private List<StructureNode> open = List.of();

    private StructureTree(
            Document page,
            StructureNode root,
            List<StructureNode> begun,
            Map<StructureNode, TableHeaders> tables,
            int tablesSoFar) {
        var body = Pages.first(page, "body");
        this.root = root;
        this.tables = tables;
        this.tablesSoFar = tablesSoFar;
        this.begun = new ArrayDeque<>(begun);
        nodes.put(body, root);
        addChildren(body, root);
    }

    static StructureTree of(Document page) {
        var body = Pages.first(page, "body");
        var root = new StructureNode("Document", null, body);
        return new StructureTree(page, root, List.of(), new HashMap<>(), 0);
    }

    /** The tree of the next piece, which goes on with the open nodes of this one. */
    StructureTree next(Document page) {
        // finished tables are let go, and with them the pieces that they stand in
        tables.keySet().retainAll(open);
        return new StructureTree(page, root, open.subList(1, open.size()), tables, tablesSoFar);
    }

    StructureNode root() {
        return root;
    }

    /** Forgets an element and all after it; the nodes around it, from the root, stay open. */
    List<StructureNode> endBefore(Element next) {
        open = new ArrayList<>();
        var left = Objects.requireNonNull(nodes.get(next));
        for (var node = left.parent; node != null; node = node.parent) {
            int place = node.kids.indexOf(left);
            int kept = left == nodes.get(next) ? place : place + 1;
            node.kids.subList(kept, node.kids.size()).clear();
            open.addFirst(node);
            if (node.is("Table")) {
                Objects.requireNonNull(tables.get(node)).endAfter(node.kids);
            }
            left = node;
        }
        return open;
    }

    StructureKid.@Nullable Content of(@Nullable Text text) {
        return text == null ? null : texts.get(text);
    }

    @Nullable StructureNode of(@Nullable Element element) {
        return element == null ? null : nodes.get(element);
    }

    /** The place of the bullet or number that the stylesheet sets before a list's item. */
    StructureKid.@Nullable Content label(@Nullable Element item) {
        return item == null ? null : labels.get(item);
    }

    /** A new place after all else of the node, set apart as words that the page's tree lacks. */
    StructureKid.Content generated(StructureNode node) {
        var apart =
                node.kids.getLast() instanceof StructureNode last
                                && last.element.isSameNode(node.element)
                        ? last
                        : new StructureNode("Span", node, node.element);
        var content = new StructureKid.Content(apart);
        apart.kids.add(content);
        return content;
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
            } else if (child instanceof Element element && isSaid(element)) {
                addChildren(element, node(element, node));
                if (element.getLocalName().equals("table")) {
                    headers(element).join(element, this);
                }
            }
        }
    }

    private TableHeaders headers(Element table) {
        return tables.computeIfAbsent(
                nodes.get(table), _ -> new TableHeaders("t" + ++tablesSoFar, this));
    }

    /** Whether the element is content, and said here for the first time. */
    static boolean isSaid(Element element) {
        return !PageFoot.isPartOf(element)
                && !TitlesAgain.isPartOf(element)
                && !Manuscript.isRepeated(element);
    }

    private StructureNode node(Element element, StructureNode parent) {
        if (Manuscript.isContinued(element)) {
            var node = begun.pop();
            nodes.put(element, node);
            return node;
        }
        var node =
                switch (element.getLocalName()) {
                    case "li" -> item(element, parent);
                    case "dt" ->
                            new StructureNode(
                                    "Lbl", new StructureNode("LI", parent, element), element);
                    case "dd" -> new StructureNode("LBody", lastItem(parent), element);
                    case "ol" -> parent.is("TOC") ? parent : Roles.node(element, parent);
                    case "p" ->
                            parent.is("TOC")
                                    ? new StructureNode("Caption", parent, element)
                                    : Roles.node(element, parent);
                    case "span" ->
                            Pages.hasClass(element, "sign") ? Roles.sign(element, parent) : parent;
                    default -> Roles.node(element, parent);
                };
        if (node != parent) {
            nodes.put(element, node);
        }
        return node;
    }

    private StructureNode item(Element element, StructureNode list) {
        if (list.is("TOC")) {
            return new StructureNode("TOCI", list, element);
        }
        var item = new StructureNode("LI", list, element);
        var label = new StructureNode("Lbl", item, element);
        var content = new StructureKid.Content(label);
        label.kids.add(content);
        if (item.parent != null && item.parent.element.getLocalName().equals("ul")) {
            label.properties.put(PdfName.ACTUALTEXT, Roles.unicode(BULLET));
        }
        labels.put(element, content);
        return new StructureNode("LBody", item, element);
    }

    private static StructureNode lastItem(StructureNode list) {
        return list.kids.reversed().stream()
                .filter(StructureNode.class::isInstance)
                .map(StructureNode.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a dd stands without its dt"));
    }
}
