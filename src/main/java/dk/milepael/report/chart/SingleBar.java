package dk.milepael.report.chart;

import java.util.ArrayList;

/** One bar as wide as the page, each light as wide as its share. */
final class SingleBar {
    private static final double HEIGHT = 1.5;
    private static final double GAP = 0.12;

    private SingleBar() {}

    static Picture picture(Plot plot, double width, double letter) {
        var marks = new ArrayList<Mark>();
        var shown =
                plot.stacks().getFirst().parts().stream().filter(part -> part.value() > 0).toList();
        double gap = GAP * letter;
        double share = (width - gap * (shown.size() - 1)) / Math.max(1, plot.top());
        double x = 0;
        for (var part : shown) {
            var area = new Area(x, 0, share * part.value(), HEIGHT * letter);
            marks.addAll(Filling.of(part.light(), area, letter));
            x = area.right() + gap;
        }
        return new Picture(width, HEIGHT * letter, marks);
    }
}
