package dk.milepael.report.pdf;

import java.util.Objects;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;

/** The sign before the word of a light, in the colour that the stylesheet gives it. */
final class SignDrawing extends Drawing {
    private final Sign sign;

    SignDrawing(Sign sign, int width, int height) {
        super(width, height);
        this.sign = sign;
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        var area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
        device.setColor(Objects.requireNonNull(box.getStyle()).getColor());
        device.fill(sign.within(area.x, area.y, Math.min(area.width, area.height)));
    }
}
