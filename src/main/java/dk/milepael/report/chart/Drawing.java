package dk.milepael.report.chart;

import dk.milepael.report.chart.Mark.Align;
import java.util.ArrayList;
import java.util.List;

/** A picture under way: what both charts with an axis draw alike. */
final class Drawing {
    private static final double SWATCH = 1.3;
    private static final double LINE = 1.6;
    private static final double PLATE = 0.25;

    final double width;
    final double letter;
    private final List<Mark> marks = new ArrayList<>();

    Drawing(double width, double letter) {
        this.width = width;
        this.letter = letter;
    }

    Picture finished(double height) {
        return new Picture(width, height, marks);
    }

    /** Sign and word of each light, in the order of the bars; tells how high it is. */
    double key(List<Plot.Part> lights) {
        double x = 0;
        double y = 0;
        for (var light : lights) {
            double wide = (SWATCH + 0.4) * letter + textWidth(light.word());
            if (x > 0 && x + wide > width) {
                x = 0;
                y += LINE * letter;
            }
            fill(light.light(), new Area(x, y + 0.1 * letter, SWATCH * letter, letter));
            text(light.word(), x + (SWATCH + 0.4) * letter, y + 0.95 * letter, Align.START);
            x += wide + 1.4 * letter;
        }
        return y + LINE * letter;
    }

    /** A surface of a light, with its number where there is room. */
    void part(Plot.Part part, Area area) {
        fill(part.light(), area);
        var number = Integer.toString(part.value());
        double wide = plateWidth(number);
        if (area.width() >= wide + 0.3 * letter && area.height() >= 1.2 * letter) {
            double middle = area.y() + area.height() / 2;
            plate(number, area.middle(), middle + 0.36 * letter, Align.MIDDLE);
        }
    }

    /** A text that covers what is below it. */
    void plate(String text, double x, double baseline, Align align) {
        double wide = plateWidth(text);
        double left = x - align.before(wide) + (align == Align.START ? -PLATE * letter : 0);
        marks.add(
                new Mark.Box(
                        Mark.PAPER, new Area(left, baseline - 0.86 * letter, wide, 1.0 * letter)));
        text(text, x, baseline, align);
    }

    void text(String text, double x, double baseline, Align align) {
        marks.add(new Mark.Label(Mark.INK, text, new Area.Point(x, baseline), align, letter));
    }

    void line(String tone, double thickness, Area.Point from, Area.Point to) {
        marks.add(Mark.Line.between(tone, thickness * letter, from, to));
    }

    double plateWidth(String text) {
        return textWidth(text) + 2 * PLATE * letter;
    }

    double textWidth(String text) {
        return Lettering.width(text, letter);
    }

    private void fill(String light, Area area) {
        marks.addAll(Filling.of(light, area, letter));
    }
}
