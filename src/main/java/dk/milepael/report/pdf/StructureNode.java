package dk.milepael.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Element;

/** A node of the tree that a screen reader follows, its content in reading order. */
final class StructureNode implements StructureKid {
    final PdfName role;
    final @Nullable StructureNode parent;
    final Element element;
    final List<StructureKid> kids = new ArrayList<>(2);
    final PdfDictionary properties = new PdfDictionary();

    /** The element of the document, made on first use. */
    @Nullable PdfStructureElement written;

    StructureNode(String role, @Nullable StructureNode parent, Element element) {
        this.role = new PdfName(role);
        this.parent = parent;
        this.element = element;
        if (parent != null) {
            parent.kids.add(this);
        }
    }

    boolean is(String name) {
        return role.equals(new PdfName(name));
    }

    boolean isWithin(String name) {
        for (var node = this; node != null; node = node.parent) {
            if (node.is(name)) {
                return true;
            }
        }
        return false;
    }

    /** Attributes of an owner such as Table or Layout. */
    void describe(PdfDictionary attributes, String owner) {
        attributes.put(PdfName.O, new PdfName(owner));
        properties.put(PdfName.A, attributes);
    }
}
