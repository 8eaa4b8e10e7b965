package dk.milepael.report.overview;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.rules.Counts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** «Kort fortalt»: how the plans stand, in at most four sentences. */
final class Brief {
    private final Words words;

    Brief(Words words) {
        this.words = words;
    }

    List<String> of(Counts counts, List<Line> lines, int decisions, LocalDate asOf) {
        var brief = new ArrayList<Message>();
        brief.add(
                Message.of("overview.brief.done")
                        .with("antal", new Arg.Count(counts.blue()))
                        .with("alle", new Arg.Count(counts.total())));
        brief.add(overdue(lines, asOf));
        brief.add(Numbered.orNone("overview.brief.decisions", decisions));
        if (counts.dropped() > 0) {
            brief.add(Numbered.of("overview.brief.dropped", counts.dropped()));
        }
        return brief.stream().map(words::say).toList();
    }

    /**
     * A goal told as not reached is red like a passed deadline, and is named where there is one.
     */
    private static Message overdue(List<Line> lines, LocalDate asOf) {
        var red = lines.stream().filter(Line::isRed).toList();
        var passed = red.stream().filter(line -> line.daysOver(asOf) > 0).count();
        var oldest = red.stream().mapToLong(line -> line.daysOver(asOf)).max().orElse(0);
        return passed == red.size()
                ? Numbered.orNone("overview.brief.overdue", red.size())
                        .with("dage", new Arg.Days(oldest))
                : Numbered.of("overview.brief.red", red.size());
    }
}
