package dk.milepael.report.word;

import dk.milepael.report.chart.Plot;
import dk.milepael.report.word.XhtmlReader.Step;
import java.util.ArrayList;
import java.util.List;

/** Reads the chart of a figure that was just started, up to and with its end. */
final class FigureReader {
    private FigureReader() {}

    static Plot read(XhtmlReader reader) {
        var kind = Plot.kindOf(reader.attribute("class", ""));
        var told = reader.attribute("aria-label", "");
        var top = reader.attribute("data-top", "");
        var stacks = kind == Plot.Kind.BAR ? List.of(stack(reader)) : stacks(reader);
        return Plot.of(kind, told, top, stacks);
    }

    private static List<Plot.Stack> stacks(XhtmlReader reader) {
        var stacks = new ArrayList<Plot.Stack>();
        for (var step = reader.next(); step != Step.END; step = reader.next()) {
            if (step == Step.START) {
                stacks.add(stack(reader));
            }
        }
        return stacks;
    }

    private static Plot.Stack stack(XhtmlReader reader) {
        var name = reader.attribute("title", "");
        var at = reader.attribute("data-today", "");
        var today =
                at.isEmpty()
                        ? null
                        : new Plot.Today(Double.parseDouble(at), reader.attribute("data-word", ""));
        var parts = new ArrayList<Plot.Part>();
        for (var step = reader.next(); step != Step.END; step = reader.next()) {
            if (step == Step.START) {
                parts.add(
                        new Plot.Part(
                                reader.attribute("class", ""),
                                Integer.parseInt(reader.attribute("value", "0")),
                                reader.attribute("title", "")));
                reader.skip();
            }
        }
        return new Plot.Stack(name, today, parts);
    }
}
