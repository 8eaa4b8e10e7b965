package dk.milepael.report.catalogue;

import dk.milepael.history.Change;
import dk.milepael.report.Words;
import dk.milepael.report.catalogue.CatalogueView.SlipRow;
import dk.milepael.report.lines.Line;
import dk.milepael.report.planpage.Cells;
import dk.milepael.rules.JudgedPlan;
import java.time.temporal.ChronoUnit;
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
        var first = change.slips().getFirst().from();
        var current = change.slips().getLast().to();
        return Stream.of(
                new SlipRow(
                        Cells.brief(line.title()),
                        words.shortDay(first),
                        words.shortDay(current),
                        change.slips().size(),
                        ChronoUnit.DAYS.between(first, current)));
    }
}
