package dk.milepael.report.html;

import dk.milepael.report.Pages;
import org.w3c.dom.Element;

/** The bar of lights as a drawing in the page, with its figures in words. */
final class BarPicture {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private BarPicture() {}

    /** Puts the drawing in the place of the figures. */
    static void draw(Element figure) {
        var parts = Pages.children(figure);
        int total = parts.stream().mapToInt(BarPicture::value).sum();
        var picture = child(figure, "svg");
        picture.setAttribute("viewBox", "0 0 %d 1".formatted(total));
        picture.setAttribute("preserveAspectRatio", "none");
        picture.setAttribute("role", "img");
        describe(picture, figure.getAttribute("aria-label"));
        int x = 0;
        for (var part : parts) {
            var rectangle = child(picture, "rect");
            rectangle.setAttribute("class", part.getAttribute("class"));
            rectangle.setAttribute("x", Integer.toString(x));
            rectangle.setAttribute("width", part.getAttribute("value"));
            rectangle.setAttribute("height", "1");
            x += value(part);
            figure.removeChild(part);
        }
        figure.removeAttribute("role");
        figure.removeAttribute("aria-label");
    }

    private static void describe(Element picture, String words) {
        int colon = words.indexOf(':');
        child(picture, "title").setTextContent(colon < 0 ? words : words.substring(0, colon));
        child(picture, "desc").setTextContent(words);
    }

    private static Element child(Element parent, String name) {
        var child = parent.getOwnerDocument().createElementNS(SVG, name);
        parent.appendChild(child);
        return child;
    }

    private static int value(Element part) {
        return Integer.parseInt(part.getAttribute("value"));
    }
}
