package dk.milepael.report.word;

import dk.milepael.report.chart.Plot;
import dk.milepael.report.word.XhtmlReader.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What must be known of a page before its first line is written. */
final class Outline {
    private final Map<String, String> meta = new HashMap<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<WordStyle> numberedLists = new ArrayList<>();
    private final List<Plot> charts = new ArrayList<>();
    private String title = "";
    private Locale language = Locale.ROOT;
    private boolean landscape;

    /** A heading that the table of contents lists. */
    record Heading(WordStyle contents, String id, String text, String bookmark) {}

    static Outline of(String xhtml) {
        var outline = new Outline();
        var reader = new XhtmlReader(Tableless.of(xhtml));
        var inCell = false;
        for (var step = reader.next(); step != Step.FINISHED; step = reader.next()) {
            if (step == Step.START) {
                outline.note(reader, inCell);
            }
            if (step == Step.START || step == Step.END) {
                inCell = reader.name().equals("td") ? step == Step.START : inCell;
            }
        }
        return outline;
    }

    String title() {
        return title;
    }

    Locale language() {
        return language;
    }

    boolean landscape() {
        return landscape;
    }

    /** The content of the head's meta element of that name; empty where there is none. */
    String meta(String name) {
        return meta.getOrDefault(name, "");
    }

    List<Heading> headings() {
        return headings;
    }

    /** The styles of the page's numbered lists, in order; each list counts from one. */
    List<WordStyle> numberedLists() {
        return numberedLists;
    }

    /** The charts in order; a single bar is drawn in the body itself. */
    List<Plot> charts() {
        return charts;
    }

    Optional<String> bookmark(String id) {
        return headings.stream()
                .filter(heading -> heading.id().equals(id))
                .map(Heading::bookmark)
                .findFirst();
    }

    private void note(XhtmlReader reader, boolean inCell) {
        switch (reader.name()) {
            case "html" -> language = Locale.forLanguageTag(reader.attribute("lang", "da-DK"));
            case "title" -> title = reader.skip().strip();
            case "meta" -> meta.put(reader.attribute("name", ""), reader.attribute("content", ""));
            case "body" -> landscape = reader.classes().contains("landscape");
            case "h2" -> heading(reader, WordStyle.CONTENTS_1);
            case "h3" -> heading(reader, WordStyle.CONTENTS_2);
            case "ol" -> numberedLists.add(inCell ? WordStyle.CELL_NUMBER : WordStyle.LIST_NUMBER);
            case "figure" -> figure(FigureReader.read(reader));
            default -> {}
        }
    }

    private void figure(Plot plot) {
        if (plot.kind() != Plot.Kind.BAR && plot.top() > 0) {
            charts.add(plot);
        }
    }

    private void heading(XhtmlReader reader, WordStyle contents) {
        var id = reader.attribute("id", "");
        // Word hides bookmarks whose names begin so, and allows no hyphens in a name
        var bookmark = "_Toc%06d".formatted(headings.size() + 1);
        var text = reader.skip().strip().replaceAll("\\s+", " ");
        headings.add(new Heading(contents, id, text, bookmark));
    }
}
