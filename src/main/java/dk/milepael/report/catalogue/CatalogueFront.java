package dk.milepael.report.catalogue;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.report.catalogue.CatalogueView.OverdueRow;
import dk.milepael.report.catalogue.CatalogueView.OwnerRow;
import dk.milepael.report.lines.Line;
import dk.milepael.report.lines.OwnerLines;
import dk.milepael.report.planpage.BriefLines;
import dk.milepael.report.planpage.Cells;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The first page of the report on an action catalogue. */
final class CatalogueFront {
    private final Words words;
    private final Cells cells;
    private final LocalDate asOf;

    CatalogueFront(Words words, LocalDate asOf) {
        this.words = words;
        this.cells = new Cells(words);
        this.asOf = asOf;
    }

    List<String> brief(List<Line> lines) {
        var common = new BriefLines(words, lines);
        return Stream.of(
                        Optional.of(expected(lines)),
                        Optional.of(oldest(lines)),
                        Optional.of(common.attention()),
                        common.next(asOf))
                .flatMap(Optional::stream)
                .map(words::say)
                .toList();
    }

    /** What should have been reached by now; a deadline is in time on its day. */
    private Message expected(List<Line> lines) {
        var expected =
                lines.stream()
                        .filter(line -> !line.judgement().dropped())
                        .filter(line -> line.due() != null && line.due().isBefore(asOf))
                        .toList();
        var done = expected.stream().filter(Line::isDone).count();
        return Message.of("catalogue.brief.expected")
                .with("dag", asOf)
                .with("antal", new Arg.Count(expected.size()))
                .with("gennemført", new Arg.Count(done));
    }

    private static Message oldest(List<Line> lines) {
        var red = red(lines);
        var counted = Numbered.orNone("catalogue.brief.overdue", red.size());
        return red.isEmpty() ? counted : counted.with("titel", Cells.brief(red.getFirst().title()));
    }

    List<OwnerRow> owners(List<Line> lines) {
        return OwnerLines.all(lines, words.say("catalogue.owner.none")).stream()
                .map(CatalogueFront::row)
                .toList();
    }

    private static OwnerRow row(OwnerLines owner) {
        var counts = owner.counts();
        return new OwnerRow(
                owner.name(),
                counts.total(),
                counts.blue(),
                counts.green(),
                counts.yellow(),
                counts.red(),
                counts.grey());
    }

    List<OverdueRow> overdue(List<Line> lines) {
        return red(lines).stream().map(this::overdue).toList();
    }

    private OverdueRow overdue(Line line) {
        return new OverdueRow(
                line.milestone() == null ? of(line) : Cells.brief(line.title()),
                line.milestone() == null ? null : of(line),
                cells.deadline(line.deadline()),
                words.say(line.judgement().reason()),
                line.owner());
    }

    private static String of(Line line) {
        return Cells.numbered(line.initiative().label());
    }

    private static List<Line> red(List<Line> lines) {
        return lines.stream().filter(Line::isRed).sorted(Line.OLDEST_FIRST).toList();
    }
}
