package dk.milepael.report.chart;

import dk.milepael.report.chart.Mark.Align;
import java.util.List;

/**
 * Bars under each other on an axis from zero, their names before them, or above them where it is
 * narrow.
 */
final class LyingBars {
    private static final double BAR = 1.5;
    private static final double LINE = 1.2;
    private static final double GAP = 0.65;
    private static final int NAME_LINES = 2;

    /** The largest share of the width that names take. */
    private static final double NAMES = 0.36;

    /** In letters; below it names have no room before the bars. */
    private static final double NARROW = 34;

    private final Plot plot;
    private final Drawing drawing;
    private final Scale scale;
    private final double letter;
    private final boolean isNarrow;
    private final double nameWidth;
    private final Area field;

    LyingBars(Plot plot, double width, double letter) {
        this.plot = plot;
        this.letter = letter;
        this.drawing = new Drawing(width, letter);
        this.scale = Scale.to(plot.top());
        this.isNarrow = width < NARROW * letter;
        this.nameWidth = isNarrow ? width - letter : Math.min(widestName(), NAMES * width);
        this.field = field(width);
    }

    private double widestName() {
        return plot.stacks().stream()
                .mapToDouble(stack -> drawing.textWidth(stack.name()) + 0.1 * letter)
                .max()
                .orElse(0);
    }

    private Area field(double width) {
        double top = drawing.key(plot.lights()) + 0.3 * letter;
        double left = isNarrow ? 0.3 * letter : nameWidth + 0.8 * letter;
        double right = drawing.textWidth(Integer.toString(scale.top())) + 0.8 * letter;
        double height =
                plot.stacks().stream().mapToDouble(stack -> height(names(stack))).sum()
                        + GAP * letter;
        return new Area(left, top, width - left - right, height);
    }

    Picture picture() {
        axis();
        double y = field.y() + GAP * letter;
        for (var stack : plot.stacks()) {
            var names = names(stack);
            bar(stack, names(names, y));
            y += height(names);
        }
        drawing.line(
                Mark.INK,
                0.08,
                new Area.Point(field.x(), field.y()),
                new Area.Point(field.x(), field.bottom()));
        return drawing.finished(field.bottom() + 1.6 * letter);
    }

    private void axis() {
        for (int tick : scale.ticks()) {
            double x = field.x() + scale.along(tick, field.width());
            drawing.line(
                    Mark.FAINT,
                    0.06,
                    new Area.Point(x, field.y()),
                    new Area.Point(x, field.bottom()));
            drawing.text(Integer.toString(tick), x, field.bottom() + 1.2 * letter, Align.MIDDLE);
        }
    }

    private List<String> names(Plot.Stack stack) {
        return Lettering.lines(stack.name(), letter, nameWidth, NAME_LINES);
    }

    private double height(List<String> names) {
        double text = names.size() * LINE;
        return (isNarrow ? text + BAR + GAP : Math.max(text, BAR) + GAP) * letter;
    }

    /** Writes the names and tells where their bar begins. */
    private double names(List<String> names, double y) {
        double text = names.size() * LINE * letter;
        double bar = BAR * letter;
        double first = isNarrow ? y : y + Math.max(0, bar - text) / 2;
        for (int i = 0; i < names.size(); i++) {
            double baseline = first + (i * LINE + 0.92) * letter;
            if (isNarrow) {
                drawing.plate(names.get(i), field.x() + 0.4 * letter, baseline, Align.START);
            } else {
                drawing.text(names.get(i), nameWidth, baseline, Align.END);
            }
        }
        return isNarrow ? y + text : y + Math.max(0, text - bar) / 2;
    }

    private void bar(Plot.Stack stack, double y) {
        double x = field.x();
        for (var part : stack.parts()) {
            double wide = scale.along(part.value(), field.width());
            if (part.value() > 0) {
                drawing.part(part, new Area(x, y, wide, BAR * letter));
            }
            x += wide;
        }
        drawing.plate(
                Integer.toString(stack.total()),
                x + 0.5 * letter,
                y + (BAR / 2 + 0.36) * letter,
                Align.START);
    }
}
