package dk.milepael.report.html;

import dk.milepael.report.Pages;
import dk.milepael.report.chart.Mark;
import dk.milepael.report.chart.Picture;
import dk.milepael.report.chart.Plot;
import java.util.Locale;
import org.w3c.dom.Element;

/** A chart as a drawing in the page, with what it tells in words. */
final class ChartPicture {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** For a desk and for a phone, in pixels: letters keep their size, and lines break anew. */
    private static final double WIDE = 860;

    private static final double WIDE_LETTER = 13;
    private static final double NARROW = 290;
    private static final double NARROW_LETTER = 11.5;

    private ChartPicture() {}

    /** Puts the drawing in the place of the figures. */
    static void draw(Element figure) {
        var plot = Plot.of(figure);
        Pages.children(figure).forEach(figure::removeChild);
        figure.removeAttribute("role");
        figure.removeAttribute("aria-label");
        figure.removeAttribute("data-top");
        if (plot.kind() == Plot.Kind.BAR) {
            var bar = picture(figure, plot, plot.picture(WIDE, WIDE_LETTER));
            bar.setAttribute("preserveAspectRatio", "none");
        } else {
            picture(figure, plot, plot.picture(WIDE, WIDE_LETTER)).setAttribute("class", "wide");
            picture(figure, plot, plot.picture(NARROW, NARROW_LETTER))
                    .setAttribute("class", "narrow");
        }
    }

    private static Element picture(Element figure, Plot plot, Picture drawn) {
        var picture = child(figure, "svg");
        picture.setAttribute(
                "viewBox", "0 0 %s %s".formatted(at(drawn.width()), at(drawn.height())));
        picture.setAttribute("role", "img");
        child(picture, "title").setTextContent(title(plot.told()));
        child(picture, "desc").setTextContent(plot.told());
        drawn.marks().forEach(mark -> draw(picture, mark));
        return picture;
    }

    /** The first sentence, or what stands before a colon. */
    private static String title(String told) {
        return told.split("(?<=\\D)[.:] ", 2)[0];
    }

    private static void draw(Element picture, Mark mark) {
        switch (mark) {
            case Mark.Box(var tone, var area) -> {
                var box = child(picture, "rect");
                set(box, "class", tone, "x", at(area.x()), "y", at(area.y()));
                set(box, "width", at(area.width()), "height", at(area.height()));
            }
            case Mark.Line(var tone, var thickness, var way) -> {
                var line = child(picture, "line");
                set(line, "class", tone, "x1", at(way.x()), "y1", at(way.y()));
                set(line, "x2", at(way.right()), "y2", at(way.bottom()));
                set(line, "stroke-width", at(thickness));
            }
            case Mark.Label(var tone, var text, var point, var align, var size) -> {
                var label = child(picture, "text");
                set(label, "class", tone, "x", at(point.x()), "y", at(point.y()));
                set(label, "font-size", at(size));
                if (align != Mark.Align.START) {
                    set(label, "text-anchor", align.name().toLowerCase(Locale.ROOT));
                }
                label.setTextContent(text);
            }
        }
    }

    private static void set(Element element, String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            element.setAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    /** To a tenth of a pixel. */
    private static String at(double number) {
        var text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static Element child(Element parent, String name) {
        var child = parent.getOwnerDocument().createElementNS(SVG, name);
        parent.appendChild(child);
        return child;
    }
}
