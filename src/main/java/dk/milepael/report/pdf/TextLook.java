package dk.milepael.report.pdf;

import java.util.Objects;
import org.openpdf.css.parser.FSRGBColor;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.render.InlineText;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.pdf.BaseFont;

/**
 * What a text looks like.
 *
 * @param size in points
 * @param colour red, green and blue
 */
record TextLook(BaseFont font, float size, int colour) {

    static TextLook of(RenderingContext context, InlineText text, float dotsPerPoint) {
        var box = Objects.requireNonNull(text.getParent());
        var style = Objects.requireNonNull(box.getStyle());
        var font = (ITextFSFont) style.getFSFont(context);
        var colour =
                style.getColor() instanceof FSRGBColor rgb
                        ? rgb.getRed() << 16 | rgb.getGreen() << 8 | rgb.getBlue()
                        : 0;
        return new TextLook(
                font.getFontDescription().getFont(), font.getSize2D() / dotsPerPoint, colour);
    }
}
