package dk.milepael.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** Writes the structure tree: elements as content is painted, their kids when all is painted. */
final class StructureWriter {
    private final PdfWriter writer;
    private final List<PdfIndirectReference> pages = new ArrayList<>();
    private final Map<String, PdfIndirectReference> named = new HashMap<>();

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

    /** Writes what the open nodes hold, and lets it go; they stay open themselves. */
    void finishBefore(List<StructureNode> open) {
        for (var node : open) {
            removeEmptyKids(node, open);
            node.kids.replaceAll(kid ->
                    kid instanceof StructureNode child && !open.contains(child)
                            ? new StructureKid.Written(write(child))
                            : kid);
        }
    }

    void finish(StructureNode root) {
        removeEmptyKids(root, List.of());
        writer.getStructureTreeRoot().put(PdfName.K, write(root));
        nameElements();
    }

    /** The index of the elements that others refer to by name, such as the heads of tables. */
    private void nameElements() {
        if (named.isEmpty()) {
            return;
        }
        try {
            var names = PdfNameTree.writeTree(named, writer);
            writer.getStructureTreeRoot()
                    .put(new PdfName("IDTree"), writer.addToBody(names).getIndirectReference());
        } catch (IOException e) {
            throw new UncheckedIOException("writing the names of the structure", e);
        }
    }

    private static void removeEmptyKids(StructureNode node, List<StructureNode> open) {
        node.kids.removeIf(kid ->
                switch (kid) {
                    case StructureNode child -> !open.contains(child) && !isFilled(child);
                    case StructureKid.Content content -> content.marks().isEmpty();
                    case StructureKid.Area _, StructureKid.Written _ -> false;
                });
    }

    /** Whether anything is left: empty cells and rows stay, for the table's shape. */
    private static boolean isFilled(StructureNode node) {
        removeEmptyKids(node, List.of());
        return !node.kids.isEmpty() || node.is("TD") || node.is("TH") || node.is("TR");
    }

    private PdfIndirectReference write(StructureNode node) {
        var element = element(node);
        if (node.id() != null) {
            named.put(node.id(), element.getReference());
        }
        var kids = new PdfArray();
        node.kids.forEach(kid -> addKid(kids, kid));
        node.properties.getKeys().forEach(key -> element.put(key, node.properties.get(key)));
        element.remove(PdfName.K);
        if (!kids.isEmpty()) {
            element.put(PdfName.K, kids);
        }
        try {
            return writer.addToBody(element, element.getReference()).getIndirectReference();
        } catch (IOException e) {
            throw new UncheckedIOException("writing the structure", e);
        }
    }

    private void addKid(PdfArray kids, StructureKid kid) {
        switch (kid) {
            case StructureNode child -> kids.add(write(child));
            case StructureKid.Written written -> kids.add(written.element());
            case StructureKid.Content content ->
                    content.marks().forEach(mark -> kids.add(reference(mark)));
            case StructureKid.Area area -> kids.add(reference(area));
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
