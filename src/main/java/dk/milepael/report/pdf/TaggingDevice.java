package dk.milepael.report.pdf;

import java.awt.Shape;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.extend.FSImage;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.InlineText;
import org.openpdf.render.JustificationInfo;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;

/** Paints as its parent does, and says of all it paints what it is: content, or decoration. */
final class TaggingDevice extends ITextOutputDevice {
    private static final PdfName DECORATION = new PdfName("Artifact");

    private final StructureTree tree;

    /** The page on which a header cell's text was painted first; a repeated one is decoration. */
    private final IdentityHashMap<InlineText, Integer> headerPages = new IdentityHashMap<>();

    private @Nullable Box root;
    private @Nullable StructureWriter structure;
    private @Nullable Links links;
    private boolean isMarking;

    TaggingDevice(float dotsPerPoint, StructureTree tree) {
        super(dotsPerPoint);
        this.tree = tree;
    }

    @Override
    public void setWriter(PdfWriter writer) {
        super.setWriter(writer);
        structure = new StructureWriter(writer);
        links = new Links(this, structure, Objects.requireNonNull(root));
    }

    @Override
    public PdfWriter getWriter() {
        return Objects.requireNonNull(super.getWriter(), "painting begins with setWriter");
    }

    @Override
    public void setRoot(Box root) {
        super.setRoot(root);
        this.root = root;
    }

    @Override
    public void initializePage(PdfContentByte page, float height) {
        structure().beginPage();
        // tab order follows the structure
        getWriter().setTabs(new PdfName("S"));
        super.initializePage(page, height);
    }

    void finishStructure() {
        structure().finish(tree.root());
    }

    @Override
    public void drawText(RenderingContext context, InlineText text) {
        if (text.getSubstring().isEmpty() || isOnAnotherPage(context, text)) {
            return;
        }
        var content = contentOf(text);
        if (content == null) {
            decorate(() -> super.drawText(context, text));
        } else {
            mark(content, () -> super.drawText(context, text));
        }
    }

    @Override
    public void drawString(
            String text, float x, float y, @Nullable JustificationInfo justification) {
        decorate(() -> super.drawString(text, x, y, justification));
    }

    @Override
    public void draw(Shape shape) {
        decorate(() -> super.draw(shape));
    }

    @Override
    public void fill(Shape shape) {
        decorate(() -> super.fill(shape));
    }

    @Override
    public void drawImage(FSImage image, int x, int y) {
        decorate(() -> super.drawImage(image, x, y));
    }

    @Override
    public void paintReplacedElement(RenderingContext context, BlockBox box) {
        var node = tree.of(box.getElement());
        if (node == null) {
            decorate(() -> super.paintReplacedElement(context, box));
            return;
        }
        if (node.is("Figure")) {
            node.describe(extent(context, box), "Layout");
        }
        var content = new StructureKid.Content(node);
        node.kids.add(content);
        mark(content, () -> super.paintReplacedElement(context, box));
    }

    @Override
    public void paintBackground(RenderingContext context, Box box) {
        super.paintBackground(context, box);
        var node = tree.of(box.getElement());
        if (node != null && node.is("Link")) {
            links().add(context, box, node);
        }
    }

    /** The engine also paints, out of sight, what begins where a page ends: it is read twice. */
    private static boolean isOnAnotherPage(RenderingContext context, InlineText text) {
        var line = text.getParent();
        var page = context.getPage();
        if (line == null || page == null || line.isContainedInMarginBox()) {
            return false;
        }
        int baseline = line.getAbsY() + line.getBaseline();
        return baseline <= page.getTop() || baseline > page.getBottom();
    }

    private StructureKid.@Nullable Content contentOf(InlineText text) {
        var parent = text.getParent();
        if (parent == null || parent.isContainedInMarginBox()) {
            return null;
        }
        var content = tree.of(text.getTextNode());
        if (content == null) {
            content = generated(text);
        }
        return content != null && isRepeatedHeader(text, content) ? null : content;
    }

    /** The page numbers of a table of contents; what a stylesheet makes elsewhere is decoration. */
    private StructureKid.@Nullable Content generated(InlineText text) {
        var node = tree.around(element(text.getParent()));
        boolean isMade = text.isDynamicFunction() || text.getTextNode() == null;
        if (node == null || !node.isWithin("TOC") || !isMade || text.getSubstring().isBlank()) {
            return null;
        }
        var content = new StructureKid.Content(node);
        node.kids.add(content);
        return content;
    }

    private boolean isRepeatedHeader(InlineText text, StructureKid.Content content) {
        if (!content.owner().isWithin("THead")) {
            return false;
        }
        int page = structure().page();
        return headerPages.computeIfAbsent(text, _ -> page) != page;
    }

    private static @Nullable Element element(@Nullable Box box) {
        for (var at = box; at != null; at = at.getParent()) {
            if (at.getElement() != null) {
                return at.getElement();
            }
        }
        return null;
    }

    private PdfDictionary extent(RenderingContext context, BlockBox box) {
        var area = createLocalTargetArea(context, box);
        var extent = new PdfDictionary();
        extent.put(
                PdfName.BBOX,
                new PdfRectangle(area.getLeft(), area.getBottom(), area.getRight(), area.getTop()));
        extent.put(new PdfName("Placement"), new PdfName("Block"));
        return extent;
    }

    private void mark(StructureKid.Content content, Runnable paint) {
        structure().open(content);
        within(paint);
    }

    private void decorate(Runnable paint) {
        if (isMarking) {
            paint.run();
        } else {
            getWriter().getDirectContent().beginMarkedContentSequence(DECORATION);
            within(paint);
        }
    }

    private void within(Runnable paint) {
        isMarking = true;
        paint.run();
        isMarking = false;
        getWriter().getDirectContent().endMarkedContentSequence();
    }

    private StructureWriter structure() {
        return Objects.requireNonNull(structure, "painting begins with setWriter");
    }

    private Links links() {
        return Objects.requireNonNull(links, "painting begins with setWriter");
    }
}
