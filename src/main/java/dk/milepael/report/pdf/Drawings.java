package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import dk.milepael.report.Vocabulary;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.extend.ReplacedElement;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElementFactory;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.w3c.dom.Element;

/**
 * Draws the signs of the lights and the charts as shapes, and shows the logo; no other pictures.
 */
final class Drawings extends ITextReplacedElementFactory {

    private final float dotsPerPoint;

    Drawings(ITextOutputDevice device) {
        super(device);
        dotsPerPoint = device.getDotsPerPoint();
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int width, int height) {
        keepTogetherAgain(context, box);
        var element = box.getElement();
        if (element == null) {
            return null;
        }
        if (Pages.hasClass(element, "sign")) {
            return new SignDrawing(Sign.written(Pages.text(element)), width, height);
        }
        return switch (element.getLocalName()) {
            case "img" -> picture(element);
            case "figure" -> ChartDrawing.of(element, width, letter(box, context));
            default -> null;
        };
    }

    private @Nullable ReplacedElement picture(Element element) {
        return Vocabulary.isPicture(element.getAttribute("src"))
                ? PictureDrawing.of(element, dotsPerPoint)
                : null;
    }

    private static double letter(BlockBox box, LayoutContext context) {
        return Objects.requireNonNull(box.getStyle()).getFont(context).size;
    }

    /**
     * The engine stops keeping rows and sections in one piece where it moves a table to the next
     * page, and forgets to begin again; it asks here for each box that it sets.
     */
    private static void keepTogetherAgain(LayoutContext context, BlockBox box) {
        if (!context.isMayCheckKeepTogether() && !isWithinPiece(box)) {
            context.setMayCheckKeepTogether(true);
        }
    }

    private static boolean isWithinPiece(Box box) {
        for (var at = box; at != null; at = at.getParent()) {
            if (Objects.requireNonNull(at.getStyle()).isAvoidPageBreakInside()) {
                return true;
            }
        }
        return false;
    }
}
