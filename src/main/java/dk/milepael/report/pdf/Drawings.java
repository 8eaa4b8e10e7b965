package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import org.jspecify.annotations.Nullable;
import org.openpdf.extend.ReplacedElement;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElementFactory;
import org.openpdf.render.BlockBox;

/** Draws the signs of the lights and the bar of lights as shapes; pictures are not shown. */
final class Drawings extends ITextReplacedElementFactory {

    Drawings(ITextOutputDevice device) {
        super(device);
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int width, int height) {
        var element = box.getElement();
        if (element == null) {
            return null;
        }
        if (Pages.hasClass(element, "sign")) {
            return new SignDrawing(Sign.written(Pages.text(element)), width, height);
        }
        return Pages.hasClass(element, "bar") ? new BarDrawing(element, width, height) : null;
    }
}
