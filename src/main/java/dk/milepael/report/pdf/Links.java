package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import dk.milepael.report.Vocabulary;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.render.Box;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Clickable areas that are part of the structure; openpdf-html's own are not. */
final class Links {
    private final TaggingDevice device;
    private final StructureWriter structure;
    private final Destinations destinations;
    private final Set<String> placed = new HashSet<>();

    Links(TaggingDevice device, StructureWriter structure, Destinations destinations) {
        this.device = device;
        this.structure = structure;
        this.destinations = destinations;
    }

    /** Lets a line end before the page that a link leads to. */
    static void makeRoomForPages(Document page) {
        Pages.all(page, "a").stream()
                .filter(link -> Pages.hasClass(link, "to-page"))
                .forEach(link -> link.appendChild(page.createTextNode(" ")));
    }

    /** Makes a box of the link clickable, once on each page. */
    void add(RenderingContext context, Box box, StructureNode node) {
        var action = action(node.element.getAttribute("href"));
        var area = device.createLocalTargetArea(context, box);
        if (action != null && placed.add(structure.page() + " " + corners(area))) {
            place(node, annotation(area, action, node.element));
        }
    }

    private @Nullable PdfAction action(String address) {
        if (!address.startsWith("#")) {
            return Vocabulary.isSafeAddress(address) ? new PdfAction(address) : null;
        }
        var id = address.substring(1);
        return destinations.isKnown(id) ? jump(id) : null;
    }

    private PdfAction jump(String id) {
        var jump = new PdfAction();
        jump.put(PdfName.S, PdfName.GOTO);
        jump.put(PdfName.D, destinations.reference(id, device.getWriter()));
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
        annotation.put(PdfName.CONTENTS, Roles.unicode(Pages.text(link)));
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
