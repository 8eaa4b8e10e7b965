package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.css.style.CalculatedStyle.Edge;
import org.openpdf.render.Box;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.w3c.dom.Element;

/** Clickable areas that are part of the structure; openpdf-html's own are not. */
final class Links {
    private final TaggingDevice device;
    private final StructureWriter structure;
    private final Set<String> placed = new HashSet<>();
    private final Box root;

    Links(TaggingDevice device, StructureWriter structure, Box root) {
        this.device = device;
        this.structure = structure;
        this.root = root;
    }

    /** Makes a box of the link clickable, once on each page. */
    void add(RenderingContext context, Box box, StructureNode node) {
        var action = action(context, node.element.getAttribute("href"));
        var area = device.createLocalTargetArea(context, box);
        if (action != null && placed.add(structure.page() + " " + corners(area))) {
            place(node, annotation(area, action, node.element));
        }
    }

    private @Nullable PdfAction action(RenderingContext context, String address) {
        return address.startsWith("#")
                ? jump(context, address.substring(1))
                : new PdfAction(address);
    }

    private @Nullable PdfAction jump(RenderingContext context, String id) {
        var target = device.getSharedContext().getBoxById(id);
        var layer = root.getLayer();
        if (target == null || layer == null) {
            return null;
        }
        var page = Objects.requireNonNull(layer.getPage(context, target.getAbsY()));
        float top =
                page.getMarginBorderPadding(context, Edge.TOP)
                        + target.getAbsY()
                        - (float) page.getTop();
        float y = (page.getHeight(context) - top) / device.getDotsPerPoint();
        var destination = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
        int number = device.getStartPageNo() + page.getPageNo() + 1;
        destination.addPage(device.getWriter().getPageReference(number));
        var jump = new PdfAction();
        jump.put(PdfName.S, PdfName.GOTO);
        jump.put(PdfName.D, destination);
        return jump;
    }

    private PdfAnnotation annotation(Rectangle area, PdfAction action, Element link) {
        var annotation =
                new PdfAnnotation(
                        device.getWriter(),
                        area.getLeft(),
                        area.getBottom(),
                        area.getRight(),
                        area.getTop(),
                        action);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.CONTENTS, StructureTree.unicode(Pages.text(link)));
        annotation.setBorder(new PdfBorderArray(0, 0, 0));
        return annotation;
    }

    private void place(StructureNode node, PdfAnnotation annotation) {
        var writer = device.getWriter();
        var element = structure.element(node).getReference();
        int key = writer.getStructureTreeRoot().addExistingObject(element);
        annotation.put(new PdfName("StructParent"), new PdfNumber(key));
        node.kids.add(new StructureKid.Area(annotation.getIndirectReference(), structure.page()));
        writer.addAnnotation(annotation);
    }

    private static String corners(Rectangle area) {
        return "%s %s %s".formatted(area.getLeft(), area.getBottom(), area.getRight());
    }
}
