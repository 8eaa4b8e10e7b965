package dk.milepael.report.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The sign of a light as a shape, so that it looks the same in every program and in grey print. */
enum Sign {
    TICK,
    DISC,
    TRIANGLE,
    SQUARE,
    RING,
    DASH;

    /** The sign that a character of the bundles stands for. */
    static Sign written(String character) {
        return switch (character) {
            case "✔" -> TICK;
            case "●" -> DISC;
            case "▲" -> TRIANGLE;
            case "■" -> SQUARE;
            case "○" -> RING;
            default -> DASH;
        };
    }

    /** The shape in a square with that left upper corner. */
    Shape within(double x, double y, double side) {
        return switch (this) {
            case TICK -> stroke(path(x, y, side, 0.1, 0.55, 0.4, 0.85, 0.92, 0.15), side * 0.17);
            case DISC -> new Ellipse2D.Double(x, y, side, side);
            case TRIANGLE -> closed(path(x, y, side, 0, 0.95, 0.5, 0.03, 1, 0.95));
            case SQUARE ->
                    new Rectangle2D.Double(
                            x + 0.06 * side, y + 0.06 * side, 0.88 * side, 0.88 * side);
            case RING ->
                    stroke(
                            new Ellipse2D.Double(
                                    x + 0.08 * side, y + 0.08 * side, 0.84 * side, 0.84 * side),
                            side * 0.14);
            case DASH -> new Rectangle2D.Double(x, y + 0.5 * side, side, 0.12 * side);
        };
    }

    /** A line through points given as shares of the side. */
    private static Path2D path(double x, double y, double side, double... points) {
        var path = new Path2D.Double();
        path.moveTo(x + points[0] * side, y + points[1] * side);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(x + points[i] * side, y + points[i + 1] * side);
        }
        return path;
    }

    private static Shape closed(Path2D path) {
        path.closePath();
        return path;
    }

    private static Shape stroke(Shape line, double width) {
        return new BasicStroke((float) width).createStrokedShape(line);
    }
}
