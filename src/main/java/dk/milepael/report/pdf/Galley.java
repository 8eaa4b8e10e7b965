package dk.milepael.report.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.css.style.CssContext;
import org.openpdf.layout.Layer;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.PageBox;
import org.w3c.dom.Element;

/** A piece that is laid out: its boxes, and the pages they stand on. */
final class Galley {
    private static final Set<String> OPEN = Set.of("html", "body");

    private final BlockBox root;
    private final IdentityHashMap<Element, Box> blocks = new IdentityHashMap<>();
    private int firstPage;

    Galley(BlockBox root, CssContext context) {
        this.root = root;
        collect(root, context);
    }

    BlockBox root() {
        return root;
    }

    Layer layer() {
        return Objects.requireNonNull(root.getLayer());
    }

    List<PageBox> pages() {
        return layer().getPages();
    }

    /** The first page that is not of an earlier piece, from 0. */
    int firstPage() {
        return firstPage;
    }

    /** The page on which a box begins. */
    PageBox page(CssContext context, Box box) {
        return Objects.requireNonNull(layer().getPage(context, box.getAbsY()));
    }

    /** The outermost box of a block that may begin a page; null for others. */
    @Nullable Box block(Element element) {
        return blocks.get(element);
    }

    private void collect(Box box, CssContext context) {
        var element = box.getElement();
        if (element != null && blocks.putIfAbsent(element, box) == null) {
            firstPage = Manuscript.isStarting(element) ? page(context, box).getPageNo() : firstPage;
        }
        if (element == null || isOpen(element)) {
            box.getChildren().forEach(child -> collect(child, context));
        }
    }

    private static boolean isOpen(Element element) {
        return OPEN.contains(element.getLocalName()) || Manuscript.isDivisible(element);
    }
}
