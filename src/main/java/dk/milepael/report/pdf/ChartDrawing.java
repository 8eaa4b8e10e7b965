package dk.milepael.report.pdf;

import dk.milepael.report.chart.Area;
import dk.milepael.report.chart.Mark;
import dk.milepael.report.chart.Picture;
import dk.milepael.report.chart.Plot;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.css.parser.FSColor;
import org.openpdf.css.parser.FSRGBColor;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;
import org.w3c.dom.Element;

/** A chart in shapes and texts: letters and colours are those that the stylesheet gives it. */
final class ChartDrawing extends Drawing {
    private static final FSColor PAPER = new FSRGBColor(255, 255, 255);
    private static final FSColor FAINT = new FSRGBColor(201, 209, 217);

    private final Element figure;
    private final Picture picture;

    private ChartDrawing(Element figure, Picture picture) {
        super((int) Math.round(picture.width()), (int) Math.ceil(picture.height()));
        this.figure = figure;
        this.picture = picture;
    }

    /** The chart of a figure at a width in dots. */
    static ChartDrawing of(Element figure, double width, double letter) {
        return new ChartDrawing(figure, Plot.of(figure).picture(width, letter));
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        var area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
        var style = Objects.requireNonNull(box.getStyle());
        var font = (ITextFSFont) style.getFSFont(context);
        // without it the device makes letters bolder by the weight of what it wrote before
        device.setFontSpecification(style.getFont(context));
        var brush = new Brush(device, Objects.requireNonNull(font), area.x, area.y);
        picture.marks().forEach(mark -> brush.paint(mark));
    }

    /** Paints the marks of a picture that begins at a place on the page. */
    private final class Brush {
        private final ITextOutputDevice device;
        private final ITextFSFont font;
        private final double x;
        private final double y;

        Brush(ITextOutputDevice device, ITextFSFont font, double x, double y) {
            this.device = device;
            this.font = font;
            this.x = x;
            this.y = y;
        }

        void paint(Mark mark) {
            device.setColor(colour(mark.tone(), device.getSharedContext()));
            switch (mark) {
                case Mark.Box(_, var area) ->
                        fill(
                                new Rectangle2D.Double(
                                        area.x(), area.y(), area.width(), area.height()));
                case Mark.Line(_, var thickness, var way) -> fill(line(thickness, way));
                case Mark.Label label -> write(label);
            }
        }

        private void fill(Shape shape) {
            device.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape));
        }

        private void write(Mark.Label label) {
            var text = Glyphs.shown(label.text());
            var letters = font.getFontDescription();
            double width = letters.getFont().getWidthPoint(text, 1) * label.size();
            device.setFont(new ITextFSFont(letters, (float) label.size()));
            device.drawString(
                    text,
                    (float) (x + label.at().x() - label.align().before(width)),
                    (float) (y + label.at().y()),
                    null);
        }
    }

    private static Shape line(double thickness, Area way) {
        return new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                .createStrokedShape(new Line2D.Double(way.x(), way.y(), way.right(), way.bottom()));
    }

    private FSColor colour(String tone, SharedContext styles) {
        var part = part(tone);
        return switch (tone) {
            case Mark.PAPER -> PAPER;
            case Mark.FAINT -> FAINT;
            default -> styles.getStyle(part == null ? figure : part).getColor();
        };
    }

    /** A piece of the figure that has the light; the ink is the figure's own. */
    private @Nullable Element part(String light) {
        var parts = figure.getElementsByTagNameNS("*", "data");
        return IntStream.range(0, parts.getLength())
                .mapToObj(place -> (Element) parts.item(place))
                .filter(part -> part.getAttribute("class").equals(light))
                .findFirst()
                .orElse(null);
    }
}
