package dk.milepael.report.chart;

import dk.milepael.report.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A chart as it stands in a page's vocabulary.
 *
 * @param told what it tells, in words
 * @param top the number that the axis reaches at least
 */
public record Plot(Kind kind, String told, int top, List<Stack> stacks) {

    /** The ways to draw lights. */
    public enum Kind {
        /** One bar without an axis, its figures beside it. */
        BAR,
        /** Bars that lie under each other, with their names before them. */
        BARS,
        /** Bars that stand beside each other, with their names below. */
        COLUMNS
    }

    /**
     * The lights of one bar, one upon the other.
     *
     * @param today null where the bar is not today's
     */
    public record Stack(String name, @Nullable Today today, List<Part> parts) {
        public Stack {
            parts = List.copyOf(parts);
        }

        public int total() {
            return parts.stream().mapToInt(Part::value).sum();
        }
    }

    /**
     * Where today stands.
     *
     * @param share of the bar's own time that has passed, from 0 to 1
     */
    public record Today(double share, String word) {}

    /** How many have a light, and its word. */
    public record Part(String light, int value, String word) {}

    public Plot {
        stacks = List.copyOf(stacks);
    }

    /** The chart of a figure; its pieces are {@code data}, one bar's in a {@code div}. */
    public static Plot of(Element figure) {
        var kind = Kind.valueOf(kind(figure.getAttribute("class")));
        var stacks = new ArrayList<Stack>();
        if (kind == Kind.BAR) {
            stacks.add(new Stack("", null, parts(figure)));
        } else {
            Pages.children(figure).forEach(bar -> stacks.add(stack(bar)));
        }
        return of(kind, figure.getAttribute("aria-label"), figure.getAttribute("data-top"), stacks);
    }

    /** A chart whose axis reaches a number given as text, or its highest bar where that is none. */
    public static Plot of(Kind kind, String told, String top, List<Stack> stacks) {
        int highest = stacks.stream().mapToInt(Stack::total).max().orElse(0);
        return new Plot(
                kind, told, top.isEmpty() ? highest : Integer.parseInt(top), List.copyOf(stacks));
    }

    /** The kind that the classes of a figure name. */
    public static Kind kindOf(String classes) {
        return Kind.valueOf(kind(classes));
    }

    private static String kind(String classes) {
        return classes.replace("chart", "").strip().toUpperCase(Locale.ROOT);
    }

    private static Stack stack(Element bar) {
        var at = bar.getAttribute("data-today");
        var today =
                at.isEmpty()
                        ? null
                        : new Today(Double.parseDouble(at), bar.getAttribute("data-word"));
        return new Stack(bar.getAttribute("title"), today, parts(bar));
    }

    private static List<Part> parts(Element bar) {
        return Pages.children(bar).stream()
                .map(part ->
                        new Part(
                                part.getAttribute("class"),
                                Integer.parseInt(part.getAttribute("value")),
                                part.getAttribute("title")))
                .toList();
    }

    /** The lights that occur, in the order in which they lie upon each other. */
    public List<Part> lights() {
        return stacks.isEmpty() ? List.of() : stacks.getFirst().parts();
    }

    /**
     * The chart as shapes and texts.
     *
     * @param letter the height of its letters, in the unit of the width
     */
    public Picture picture(double width, double letter) {
        return switch (kind) {
            case BAR -> SingleBar.picture(this, width, letter);
            case BARS -> new LyingBars(this, width, letter).picture();
            case COLUMNS -> new StandingBars(this, width, letter).picture();
        };
    }
}
