package dk.milepael.report.pdf;

import java.awt.Point;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextReplacedElement;

/** A drawing in the flow of text; the stylesheet decides its size, and it stands on the line. */
abstract class Drawing implements ITextReplacedElement {
    private final int width;
    private final int height;
    private Point location = new Point();

    Drawing(int width, int height) {
        this.width = width;
        this.height = height;
    }

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {}

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return true;
    }

    @Override
    public int getBaseline() {
        return height;
    }
}
