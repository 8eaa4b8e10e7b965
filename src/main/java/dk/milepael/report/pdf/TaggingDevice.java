package dk.milepael.report.pdf;

import java.awt.Shape;
import java.awt.geom.Point2D;
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
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Paints as its parent does, and says of all it paints what it is: content, or decoration. */
final class TaggingDevice extends ITextOutputDevice {
    private static final PdfName DECORATION = new PdfName("Artifact");

    private final Destinations destinations;
    private final PageNumbers numbers;
    private final ListLabels labels = new ListLabels();

    private @Nullable StructureTree tree;
    private @Nullable StructureWriter structure;
    private @Nullable Texts texts;
    private @Nullable Links links;
    private @Nullable LateText late;
    private float pageHeight;
    private boolean isMarking;

    TaggingDevice(float dotsPerPoint, Destinations destinations, PageNumbers numbers) {
        super(dotsPerPoint);
        this.destinations = destinations;
        this.numbers = numbers;
    }

    @Override
    public void setWriter(PdfWriter writer) {
        super.setWriter(writer);
        structure = new StructureWriter(writer);
    }

    @Override
    public PdfWriter getWriter() {
        return Objects.requireNonNull(super.getWriter(), "painting begins with setWriter");
    }

    /** Begins a piece, of which the last one's open elements are a part. */
    void begin(Galley galley, Document page) {
        setRoot(galley.root());
        tree = tree == null ? StructureTree.of(page) : tree.next(page);
        texts = new Texts(tree);
        links = new Links(this, structure(), destinations);
    }

    /** Ends a piece: the next one begins with an element. */
    void endBefore(Element next) {
        structure().finishBefore(tree().endBefore(next));
    }

    @Override
    public void initializePage(PdfContentByte page, float height) {
        structure().beginPage();
        labels.forget();
        // tab order follows the structure
        getWriter().setTabs(new PdfName("S"));
        super.initializePage(page, height);
        pageHeight = height;
    }

    void finishStructure() {
        structure().finish(tree().root());
    }

    @Override
    public void drawText(RenderingContext context, InlineText text) {
        var page = structure().page();
        if (!texts().isSeen(context, text, page)) {
            return;
        }
        late = LateText.of(context, text, getDotsPerPoint());
        var content = texts().contentOf(text, page);
        if (content == null) {
            decorate(() -> super.drawText(context, text));
        } else {
            mark(content, () -> super.drawText(context, text));
        }
        late = null;
    }

    @Override
    public void drawString(
            String text, float x, float y, @Nullable JustificationInfo justification) {
        markLabel(
                x,
                y,
                () -> {
                    if (late == null) {
                        super.drawString(text, x, y, justification);
                    } else {
                        keepRoom(late, x, y);
                    }
                });
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        markLabel(x, y + height / 2f, () -> super.fillOval(x, y, width, height));
    }

    /** In place of a number that is not known yet. */
    private void keepRoom(LateText number, float x, float y) {
        var at = getTransform().transform(new Point2D.Double(x, y), null);
        at.setLocation(at.getX(), pageHeight - at.getY());
        number.keepRoom(numbers, getWriter().getDirectContent(), at);
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
        if (isOnAnotherPage(context, box)) {
            return;
        }
        var node = tree().of(box.getElement());
        if (node == null) {
            decorate(() -> super.paintReplacedElement(context, box));
            return;
        }
        // one that was moved to the next page is painted there twice
        if (node.is("Figure") && !node.kids.isEmpty()) {
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
        labels.note(context, box);
        var node = tree().of(box.getElement());
        if (node != null && node.is("Link")) {
            links().add(context, box, node);
        }
    }

    private static boolean isOnAnotherPage(RenderingContext context, BlockBox box) {
        var page = context.getPage();
        return page != null
                && !box.isContainedInMarginBox()
                && (box.getAbsY() >= page.getBottom()
                        || box.getAbsY() + box.getHeight() <= page.getTop());
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

    /** The bullet or number of a list's item, if one stands there. */
    private void markLabel(float x, float y, Runnable paint) {
        var label = isMarking ? null : tree().label(labels.itemBeside(x, y));
        if (label == null) {
            decorate(paint);
        } else {
            mark(label, paint);
        }
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

    private StructureTree tree() {
        return Objects.requireNonNull(tree, "painting begins with begin");
    }

    private StructureWriter structure() {
        return Objects.requireNonNull(structure, "painting begins with setWriter");
    }

    private Texts texts() {
        return Objects.requireNonNull(texts, "painting begins with begin");
    }

    private Links links() {
        return Objects.requireNonNull(links, "painting begins with begin");
    }
}
