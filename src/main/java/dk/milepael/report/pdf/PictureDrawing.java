package dk.milepael.report.pdf;

import dk.milepael.report.Pictures;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.extend.FSImage;
import org.openpdf.pdf.ITextFSImage;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.Image;
import org.w3c.dom.Element;

/** A picture that the page carries with it, in the size that its element says. */
final class PictureDrawing extends Drawing {
    private static final float POINTS_PER_PIXEL = 0.75f;

    private final FSImage image;

    private PictureDrawing(Image image, int width, int height) {
        super(width, height);
        this.image = new ITextFSImage(image).scale(width, height);
    }

    static PictureDrawing of(Element element, float dotsPerPoint) {
        try {
            return new PictureDrawing(
                    Image.getInstance(Pictures.bytes(element.getAttribute("src"))),
                    dots(element.getAttribute("width"), dotsPerPoint),
                    dots(element.getAttribute("height"), dotsPerPoint));
        } catch (IOException e) {
            throw new UncheckedIOException("reading a picture of the page", e);
        }
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        var area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
        device.drawImage(image, area.x, area.y);
    }

    private static int dots(String pixels, float dotsPerPoint) {
        return Math.round(Integer.parseInt(pixels) * POINTS_PER_PIXEL * dotsPerPoint);
    }
}
