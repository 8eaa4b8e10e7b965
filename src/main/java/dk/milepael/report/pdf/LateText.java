package dk.milepael.report.pdf;

import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;
import org.openpdf.render.InlineText;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.pdf.PdfContentByte;

/** A text that is a number which is not known when it is painted. */
record LateText(String key, TextLook look) {

    /** Null for a text that is known. */
    static @Nullable LateText of(RenderingContext context, InlineText text, float dotsPerPoint) {
        var key = LateNumber.missing(text);
        return key == null ? null : new LateText(key, TextLook.of(context, text, dotsPerPoint));
    }

    void keepRoom(PageNumbers numbers, PdfContentByte page, Point2D start) {
        numbers.place(page, key, look, (float) start.getX(), (float) start.getY());
    }
}
