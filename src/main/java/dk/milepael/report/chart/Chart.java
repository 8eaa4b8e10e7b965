package dk.milepael.report.chart;

import dk.milepael.report.Badge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart of lights as a page shows it, with its figures.
 *
 * @param first the head of the column of names in the table of figures
 * @param note what the chart leaves out, in words; empty where it leaves out nothing
 * @param top the highest sum of a bar, so that all panels have the same scale
 * @param lights those that occur
 * @param panels the pieces of the chart that each have room on a page
 */
public record Chart(
        String id,
        String title,
        String caption,
        String first,
        String note,
        int top,
        List<Badge> lights,
        List<Panel> panels) {
    public Chart {
        lights = List.copyOf(lights);
        panels = List.copyOf(panels);
    }

    /** A piece of a chart, and what it tells in words. */
    public record Panel(Kind kind, String told, List<Bar> bars) {
        public Panel {
            bars = List.copyOf(bars);
        }
    }

    /** How the bars stand; templates see the names in lower case. */
    public enum Kind {
        BARS,
        COLUMNS
    }

    /**
     * A bar.
     *
     * @param brief its name where there is little room
     * @param numbers one for each of the chart's lights
     * @param today the share of the bar's time that has passed; null where it is not today's
     */
    public record Bar(
            String name, String brief, List<Integer> numbers, int total, @Nullable Double today) {
        public Bar {
            numbers = List.copyOf(numbers);
        }
    }
}
