package dk.milepael.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** Writes the structure tree: elements as content is painted, their kids when all is painted. */
final class StructureWriter {
    private final PdfWriter writer;
    private final List<PdfIndirectReference> pages = new ArrayList<>();

    StructureWriter(PdfWriter writer) {
        this.writer = writer;
    }

    void beginPage() {
        pages.add(writer.getPageReference(writer.getPageNumber()));
    }

    /** The page being painted, from 0. */
    int page() {
        return pages.size() - 1;
    }

    /** Opens marked content that belongs to the node, and notes it as painted. */
    void open(StructureKid.Content content) {
        var element = element(content.owner());
        var firstPage = element.get(PdfName.PG);
        // OpenPDF would number the kids itself, but knows no order between text and elements
        element.remove(PdfName.K);
        writer.getDirectContent().beginMarkedContentSequence(element);
        int number = ((PdfNumber) element.get(PdfName.K)).intValue();
        content.marks().add(new StructureKid.Mark(page(), number));
        if (firstPage != null) {
            element.put(PdfName.PG, firstPage);
        }
    }

    PdfStructureElement element(StructureNode node) {
        if (node.written == null) {
            if (node.parent == null) {
                node.written = new PdfStructureElement(writer.getStructureTreeRoot(), node.role);
            } else {
                var parent = element(node.parent);
                parent.remove(PdfName.K);
                node.written = new PdfStructureElement(parent, node.role);
            }
        }
        return node.written;
    }

    void finish(StructureNode root) {
        removeEmpty(root);
        write(root);
    }

    /** Whether anything is left: empty cells and rows stay, for the table's shape. */
    private static boolean removeEmpty(StructureNode node) {
        node.kids.removeIf(kid ->
                switch (kid) {
                    case StructureNode child -> !removeEmpty(child);
                    case StructureKid.Content content -> content.marks().isEmpty();
                    case StructureKid.Area _ -> false;
                });
        return !node.kids.isEmpty() || node.is("TD") || node.is("TH") || node.is("TR");
    }

    private void write(StructureNode node) {
        var element = element(node);
        var kids = new PdfArray();
        for (var kid : node.kids) {
            switch (kid) {
                case StructureNode child -> {
                    write(child);
                    // the element itself: OpenPDF writes what it finds here, and then refers to it
                    kids.add(element(child));
                }
                case StructureKid.Content content ->
                        content.marks().forEach(mark -> kids.add(reference(mark)));
                case StructureKid.Area area -> kids.add(reference(area));
            }
        }
        node.properties.getKeys().forEach(key -> element.put(key, node.properties.get(key)));
        element.remove(PdfName.K);
        if (!kids.isEmpty()) {
            element.put(PdfName.K, kids);
        }
    }

    private PdfDictionary reference(StructureKid.Mark mark) {
        var reference = new PdfDictionary(PdfName.MCR);
        reference.put(PdfName.PG, pages.get(mark.page()));
        reference.put(PdfName.MCID, new PdfNumber(mark.number()));
        return reference;
    }

    private PdfDictionary reference(StructureKid.Area area) {
        var reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), area.annotation());
        reference.put(PdfName.PG, pages.get(area.page()));
        return reference;
    }
}
