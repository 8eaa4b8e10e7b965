package dk.milepael.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How the surface of each light is filled, so that they differ without colour too: solid, lined in
 * one way or another, or hollow.
 */
public enum Filling {
    BLUE(-1, 0.055),
    GREEN(0, 0.07),
    YELLOW(1, 0.22),
    RED(0, 0),
    GREY(0, 0);

    /** Between two lines, as a share of a letter's height. */
    private static final double SPACING = 0.62;

    private static final double EDGE = 0.1;

    private final int slope;
    private final double thickness;

    /**
     * @param slope of the lines: 1 rises, -1 falls, 0 lies
     * @param thickness as a share of a letter's height; 0 for none
     */
    Filling(int slope, double thickness) {
        this.slope = slope;
        this.thickness = thickness;
    }

    String tone() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The marks of a surface of that light. */
    static List<Mark> of(String light, Area area, double letter) {
        for (var filling : values()) {
            if (filling.tone().equals(light)) {
                return filling.marks(area, letter);
            }
        }
        throw new IllegalArgumentException("no light is called " + light);
    }

    private List<Mark> marks(Area area, double letter) {
        var marks = new ArrayList<Mark>();
        if (this == GREY) {
            outline(marks, area, EDGE * letter);
            return marks;
        }
        marks.add(new Mark.Box(tone(), area));
        if (thickness > 0) {
            lines(marks, area, letter);
        }
        return marks;
    }

    /** As four surfaces, because a program may paint a pixel more of one upon another. */
    private void outline(List<Mark> marks, Area area, double edge) {
        var x = area.x();
        var y = area.y();
        marks.add(new Mark.Box(Mark.PAPER, area));
        marks.add(new Mark.Box(tone(), new Area(x, y, area.width(), edge)));
        marks.add(new Mark.Box(tone(), new Area(x, area.bottom() - edge, area.width(), edge)));
        marks.add(new Mark.Box(tone(), new Area(x, y, edge, area.height())));
        marks.add(new Mark.Box(tone(), new Area(area.right() - edge, y, edge, area.height())));
    }

    /** Every line y = c - slope * x through the area, cut to it. */
    private void lines(List<Mark> marks, Area area, double letter) {
        double spacing = SPACING * letter * (slope == 0 ? 0.8 : Math.sqrt(2));
        double first = area.y() + slope * area.x();
        double last = area.bottom() + slope * area.right();
        double from = Math.min(Math.min(first, last), area.bottom() + slope * area.x());
        double to = Math.max(Math.max(first, last), area.bottom() + slope * area.x());
        from = Math.min(from, area.y() + slope * area.right());
        to = Math.max(to, area.y() + slope * area.right());
        for (double c = from + spacing / 2; c < to; c += spacing) {
            line(marks, area, c, thickness * letter);
        }
    }

    private void line(List<Mark> marks, Area area, double c, double width) {
        if (slope == 0) {
            marks.add(
                    Mark.Line.between(
                            Mark.PAPER,
                            width,
                            new Area.Point(area.x(), c),
                            new Area.Point(area.right(), c)));
            return;
        }
        // where the line crosses the upper and the lower edge
        double atTop = slope * (c - area.y());
        double atBottom = slope * (c - area.bottom());
        double left = Math.max(area.x(), Math.min(atTop, atBottom));
        double right = Math.min(area.right(), Math.max(atTop, atBottom));
        if (right > left) {
            marks.add(
                    Mark.Line.between(
                            Mark.PAPER,
                            width,
                            new Area.Point(left, c - slope * left),
                            new Area.Point(right, c - slope * right)));
        }
    }
}
