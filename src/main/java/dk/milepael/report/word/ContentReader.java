package dk.milepael.report.word;

import dk.milepael.report.word.Run.Face;
import dk.milepael.report.word.XhtmlReader.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands within an element that was just started, up to and with its end. */
final class ContentReader {
    /** Numberings from here on are made for the report's own lists, one each. */
    static final int FIRST_NUMBERING = 1000;

    private final XhtmlReader reader;
    private final RunCollector collector = new RunCollector();
    private int numberings;

    ContentReader(XhtmlReader reader) {
        this.reader = reader;
    }

    /** Text, emphasis, links and lights. */
    List<Run> runs() {
        collect(Face.PLAIN, null);
        return collector.take();
    }

    /** A cell: running text, or paragraphs and lists; never without a paragraph. */
    List<Paragraph> cell(WordStyle style) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var step = reader.next(); step != Step.END; step = reader.next()) {
            if (step == Step.TEXT) {
                collector.text(reader.text(), Face.PLAIN, null);
            } else if (step == Step.START) {
                inCell(paragraphs, style);
            }
        }
        flush(paragraphs, style);
        return paragraphs.isEmpty() ? List.of(new Paragraph(style, List.of())) : paragraphs;
    }

    /** The items of a list that was just started. */
    List<Paragraph> items(WordStyle bullet, WordStyle number) {
        var ordered = reader.name().equals("ol");
        var numbering = ordered ? FIRST_NUMBERING + numberings++ : 0;
        var items = new ArrayList<Paragraph>();
        for (var step = reader.next(); step != Step.END; step = reader.next()) {
            if (step == Step.START) {
                items.add(new Paragraph(ordered ? number : bullet, runs(), null, numbering));
            }
        }
        return items;
    }

    private void inCell(List<Paragraph> paragraphs, WordStyle style) {
        switch (reader.name()) {
            case "p" -> {
                flush(paragraphs, style);
                var small = reader.hasClass("small");
                paragraphs.add(new Paragraph(small ? WordStyle.CELL_SMALL : style, runs()));
            }
            case "ul", "ol" -> {
                flush(paragraphs, style);
                paragraphs.addAll(items(WordStyle.CELL_BULLET, WordStyle.CELL_NUMBER));
            }
            default -> inline(Face.PLAIN, null);
        }
    }

    private void flush(List<Paragraph> paragraphs, WordStyle style) {
        var runs = collector.take();
        if (!runs.isEmpty()) {
            paragraphs.add(new Paragraph(style, runs));
        }
    }

    private void collect(Face face, @Nullable String link) {
        for (var step = reader.next(); step != Step.END; step = reader.next()) {
            if (step == Step.TEXT) {
                collector.text(reader.text(), face, link);
            } else if (step == Step.START) {
                inline(face, link);
            }
        }
    }

    private void inline(Face face, @Nullable String link) {
        switch (reader.name()) {
            case "strong" -> collect(new Face(true, face.emphasis(), face.light()), link);
            case "em" -> collect(new Face(face.strong(), true, face.light()), link);
            case "a" -> collect(face, reader.attribute("href"));
            case "span" -> collect(new Face(face.strong(), face.emphasis(), light(face)), link);
            case "br" -> {
                collector.lineBreak();
                reader.skip();
            }
            default -> throw reader.unexpected("running text");
        }
    }

    private @Nullable WordStyle light(Face face) {
        var classes = reader.classes();
        return classes.contains("light")
                ? classes.stream()
                        .filter(name -> !name.equals("light"))
                        .map(ContentReader::light)
                        .findFirst()
                        .orElseThrow(() -> reader.unexpected("a light without colour"))
                : face.light();
    }

    private static WordStyle light(String colour) {
        return switch (colour) {
            case "red" -> WordStyle.RED;
            case "yellow" -> WordStyle.YELLOW;
            case "green" -> WordStyle.GREEN;
            case "grey" -> WordStyle.GREY;
            case "blue" -> WordStyle.BLUE;
            case "dropped" -> WordStyle.DROPPED;
            default -> throw new IllegalArgumentException("no light is called " + colour);
        };
    }
}
