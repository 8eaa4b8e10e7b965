package dk.milepael.report.owner;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.report.planpage.Cells;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** «Kort fortalt»: how one owner's milestones stand, in four sentences. */
final class OwnerBrief {
    private final Words words;

    OwnerBrief(Words words) {
        this.words = words;
    }

    List<String> of(Portfolio owner, LocalDate asOf) {
        var counts = owner.counts();
        var overdue = Horizon.OVERDUE.in(owner.lines(), asOf);
        var coming = Horizon.COMING.in(owner.lines(), asOf);
        var done =
                Message.of("overview.brief.done")
                        .with("antal", new Arg.Count(counts.blue()))
                        .with("alle", new Arg.Count(counts.total()));
        var rest =
                Message.of("owner.brief.rest")
                        .with("opmærksomhed", new Arg.Count(counts.yellow()))
                        .with("ukendt", new Arg.Count(counts.grey()));
        return Stream.of(
                        done,
                        first(Numbered.orNone("owner.brief.overdue", overdue.size()), overdue),
                        first(Numbered.orNone("owner.brief.coming", coming.size()), coming),
                        rest)
                .map(words::say)
                .toList();
    }

    /** Names the first of the lines, where the words have a place for it. */
    private static Message first(Message message, List<Line> lines) {
        return lines.isEmpty()
                ? message
                : message.with("titel", Cells.brief(lines.getFirst().title()));
    }
}
