package dk.milepael.report.planpage;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The sentences of «Kort fortalt» that the reports on a single plan have in common. */
public final class BriefLines {
    private final Words words;
    private final List<Line> lines;

    public BriefLines(Words words, List<Line> lines) {
        this.words = words;
        this.lines = List.copyOf(lines);
    }

    /** What is overdue or not reached, the oldest deadline first. */
    public Message red() {
        var titles =
                lines.stream()
                        .filter(Line::isRed)
                        .sorted(Line.OLDEST_FIRST)
                        .map(Line::title)
                        .toList();
        return Numbered.orNone("cards.brief.red", titles.size())
                .with("titler", new Cells(words).named(titles));
    }

    public Message attention() {
        var counts = Line.counts(lines);
        return Message.of("cards.brief.attention")
                .with("opmærksomhed", new Arg.Count(counts.yellow()))
                .with("ukendt", new Arg.Count(counts.grey()));
    }

    /** The nearest day of what is open, from the report day on. */
    public Optional<Message> next(LocalDate asOf) {
        return lines.stream()
                .filter(Line::isOpen)
                .filter(line -> line.due() != null && !line.due().isBefore(asOf))
                .min(Line.OLDEST_FIRST)
                .map(line ->
                        Message.of("cards.brief.next")
                                .with("dag", Objects.requireNonNull(line.due()))
                                .with("titel", Cells.brief(line.title())));
    }
}
