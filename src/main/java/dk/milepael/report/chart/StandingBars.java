package dk.milepael.report.chart;

import dk.milepael.report.chart.Mark.Align;
import java.util.List;

/** Bars beside each other on an axis from zero, their names below, and today marked. */
final class StandingBars {
    private static final double HEIGHT = 12;
    private static final double LINE = 1.2;
    private static final double COLUMN = 0.76;
    private static final double WIDEST = 4;
    private static final int NAME_LINES = 2;

    private final Plot plot;
    private final Drawing drawing;
    private final Scale scale;
    private final double letter;
    private final Area field;
    private final double band;

    StandingBars(Plot plot, double width, double letter) {
        this.plot = plot;
        this.letter = letter;
        this.drawing = new Drawing(width, letter);
        this.scale = Scale.to(plot.top());
        double left = drawing.textWidth(Integer.toString(scale.top())) + 0.6 * letter;
        // above the field there is room for the highest bar's sum and the word for today
        double top = drawing.key(plot.lights()) + (hasToday() ? 2.4 : 1.2) * letter;
        this.field = new Area(left, top, width - left, HEIGHT * letter);
        this.band = field.width() / plot.stacks().size();
    }

    private boolean hasToday() {
        return plot.stacks().stream().anyMatch(stack -> stack.today() != null);
    }

    Picture picture() {
        axis();
        for (int i = 0; i < plot.stacks().size(); i++) {
            column(plot.stacks().get(i), middle(i));
        }
        for (int i = 0; i < plot.stacks().size(); i++) {
            today(plot.stacks().get(i), field.x() + i * band);
            sum(plot.stacks().get(i), middle(i));
        }
        names();
        return drawing.finished(field.bottom() + (0.4 + NAME_LINES * LINE) * letter);
    }

    private double middle(int place) {
        return field.x() + (place + 0.5) * band;
    }

    private void axis() {
        for (int tick : scale.ticks()) {
            double y = field.bottom() - scale.along(tick, field.height());
            drawing.line(
                    tick == 0 ? Mark.INK : Mark.FAINT,
                    tick == 0 ? 0.08 : 0.06,
                    new Area.Point(field.x(), y),
                    new Area.Point(field.right(), y));
            drawing.text(
                    Integer.toString(tick), field.x() - 0.5 * letter, y + 0.36 * letter, Align.END);
        }
    }

    private void column(Plot.Stack stack, double middle) {
        double wide = Math.min(COLUMN * band, WIDEST * letter);
        double y = field.bottom();
        for (var part : stack.parts()) {
            double high = scale.along(part.value(), field.height());
            if (part.value() > 0) {
                drawing.part(part, new Area(middle - wide / 2, y - high, wide, high));
            }
            y -= high;
        }
    }

    /** The sum above the bar, where it has one and the bars stand apart enough. */
    private void sum(Plot.Stack stack, double middle) {
        var sum = Integer.toString(stack.total());
        if (stack.total() > 0 && drawing.plateWidth(sum) <= band) {
            double y = field.bottom() - scale.along(stack.total(), field.height());
            drawing.plate(sum, middle, y - 0.35 * letter, Align.MIDDLE);
        }
    }

    private void today(Plot.Stack stack, double left) {
        var today = stack.today();
        if (today == null) {
            return;
        }
        double x = left + today.share() * band;
        double top = field.y() - 1.3 * letter;
        drawing.line(Mark.INK, 0.14, new Area.Point(x, top), new Area.Point(x, field.bottom()));
        boolean isLate = x + drawing.textWidth(today.word()) > drawing.width;
        drawing.text(today.word(), x, top - 0.25 * letter, isLate ? Align.END : Align.START);
    }

    /** Below their bars, or below every second, third … where they would touch. */
    private void names() {
        double widest =
                plot.stacks().stream()
                        .flatMap(stack -> lines(stack).stream())
                        .mapToDouble(drawing::textWidth)
                        .max()
                        .orElse(0);
        int every = Math.max(1, (int) Math.ceil((widest + 0.15 * letter) / band));
        double last = drawing.width - widest / 2;
        for (int place = 0; place < plot.stacks().size() && middle(place) <= last; place += every) {
            var lines = lines(plot.stacks().get(place));
            for (int i = 0; i < lines.size(); i++) {
                drawing.text(
                        lines.get(i),
                        middle(place),
                        field.bottom() + (1.15 + i * LINE) * letter,
                        Align.MIDDLE);
            }
        }
    }

    /** A word on each line. */
    private static List<String> lines(Plot.Stack stack) {
        return List.of(stack.name().split(" ", NAME_LINES));
    }
}
