package dk.milepael.report.chart;

/** A rectangle, or the way from a point to another. */
public record Area(double x, double y, double width, double height) {

    /** A place. */
    public record Point(double x, double y) {}

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middle() {
        return x + width / 2;
    }
}
