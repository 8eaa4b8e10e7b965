package dk.milepael.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Element;

/** A node of the tree that a screen reader follows, its content in reading order. */
final class StructureNode implements StructureKid {
    private static final PdfName ID = new PdfName("ID");

    final PdfName role;
    private final String name;
    final @Nullable StructureNode parent;
    final Element element;
    final List<StructureKid> kids = new ArrayList<>(2);
    final PdfDictionary properties = new PdfDictionary();

    /** The element of the document, made on first use. */
    @Nullable PdfStructureElement written;

    StructureNode(String role, @Nullable StructureNode parent, Element element) {
        this.role = new PdfName(role);
        this.name = role;
        this.parent = parent;
        this.element = element;
        if (parent != null) {
            parent.kids.add(this);
        }
    }

    boolean is(String name) {
        return this.name.equals(name);
    }

    boolean isWithin(String name) {
        for (var node = this; node != null; node = node.parent) {
            if (node.is(name)) {
                return true;
            }
        }
        return false;
    }

    /** The name by which other nodes refer to this one, or null. */
    @Nullable String id() {
        var id = properties.getAsString(ID);
        return id == null ? null : id.toString();
    }

    /** Gives the node a name, by which others refer to it. */
    PdfString name(String id) {
        var name = new PdfString(id);
        properties.put(ID, name);
        return name;
    }

    /** Attributes of an owner such as Table or Layout. */
    void describe(PdfDictionary attributes, String owner) {
        attributes.put(PdfName.O, new PdfName(owner));
        properties.put(PdfName.A, attributes);
    }
}
