package dk.milepael.report.catalogue;

import dk.milepael.history.Change;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import dk.milepael.report.catalogue.CatalogueView.SlipRow;
import dk.milepael.report.lines.Line;
import dk.milepael.report.planpage.Cells;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.Slippage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** «Fristflytninger»: every deadline of a plan that has moved, with where it began. */
final class Slips {
    private final Words words;

    Slips(Words words) {
        this.words = words;
    }

    List<SlipRow> rows(JudgedPlan plan) {
        var changes = plan.facts().compared().changes();
        return Line.of(List.of(plan)).stream()
                .flatMap(line -> row(line, changes.get(id(line))))
                .toList();
    }

    private static String id(Line line) {
        var milestone = line.milestone();
        return milestone == null ? line.initiative().id() : milestone.id();
    }

    private Stream<SlipRow> row(Line line, @Nullable Change change) {
        if (change == null || change.slips().isEmpty()) {
            return Stream.of();
        }
        var slippage = Slippage.of(change.slips());
        return Stream.of(
                new SlipRow(
                        Cells.brief(line.title()),
                        words.shortDay(slippage.first()),
                        words.shortDay(slippage.present()),
                        slippage.moves(),
                        slippage.days(),
                        explanation(slippage)));
    }

    /** The last reason given, and how many moves have one where not all do. */
    private String explanation(Slippage slippage) {
        var why = slippage.why();
        if (why == null) {
            return words.say("catalogue.slip.unexplained");
        }
        var quote = words.say(Message.of("catalogue.slip.quote").with("citat", why));
        return slippage.explained() == slippage.moves()
                ? quote
                : words.say(
                        Message.of("catalogue.slip.explained")
                                .with("forklaret", new Arg.Count(slippage.explained()))
                                .with("antal", new Arg.Count(slippage.moves()))
                                .with("citat", quote));
    }
}
