package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;
import org.w3c.dom.Element;

/** A bar of lights, each as wide as its share, in the colours that the stylesheet gives them. */
final class BarDrawing extends Drawing {
    private static final double GAP_SHARE = 0.004;
    private final List<Element> parts;

    BarDrawing(Element figure, int width, int height) {
        super(width, height);
        parts = Pages.children(figure).stream().filter(part -> value(part) > 0).toList();
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        var area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
        double gap = GAP_SHARE * area.width;
        double share = (area.width - gap * (parts.size() - 1)) / total();
        double x = area.x;
        for (var part : parts) {
            double width = share * value(part);
            device.setColor(device.getSharedContext().getStyle(part).getColor());
            device.fill(new Rectangle2D.Double(x, area.y, width, area.height));
            x += width + gap;
        }
    }

    private int total() {
        return parts.stream().mapToInt(BarDrawing::value).sum();
    }

    private static int value(Element part) {
        return Integer.parseInt(part.getAttribute("value"));
    }
}
