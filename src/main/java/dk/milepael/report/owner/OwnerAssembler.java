package dk.milepael.report.owner;

import dk.milepael.plan.Message;
import dk.milepael.report.Mastheads;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Tally;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.report.lines.PlansRead;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.report.planpage.Cells;
import dk.milepael.report.planpage.SinceLast;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what one owner has across all plans into words and order. */
public final class OwnerAssembler {
    /** Enough to recognise it by; the plan's own report has all of it. */
    private static final int STATUS_LENGTH = 320;

    private final Words words;
    private final Cells cells;

    public OwnerAssembler(Words words) {
        this.words = words;
        this.cells = new Cells(words);
    }

    public OwnerView view(Portfolio owner, ReportContext context) {
        var title = Message.of("owner.title").with("navn", owner.name());
        var lines = Stream.concat(owner.lines().stream(), owner.dropped().stream()).toList();
        return new OwnerView(
                Mastheads.of(
                        context, words, words.say(title), PlansRead.basis(owner.plans(), words)),
                new OwnerBrief(words).of(owner, context.asOf()),
                Tally.of(owner.counts()),
                new SinceLast(words).block(context.since(), context.asOf()),
                parts(lines, context.asOf()),
                new OwnerRemarks(words).of(owner));
    }

    private List<OwnerView.Part> parts(List<Line> lines, LocalDate asOf) {
        return Arrays.stream(Horizon.values())
                .map(horizon -> part(horizon, horizon.in(lines, asOf)))
                .filter(part -> !part.rows().isEmpty() || !part.none().isEmpty())
                .toList();
    }

    private OwnerView.Part part(Horizon horizon, List<Line> lines) {
        return new OwnerView.Part(
                words.say(horizon.key() + ".id"),
                words.say(horizon.key()),
                words.say(horizon.key() + ".caption"),
                horizon.isToldWhenEmpty() ? words.say(horizon.key() + ".none") : "",
                lines.stream().map(this::row).toList());
    }

    private OwnerView.Row row(Line line) {
        var status = line.progress().status();
        return new OwnerView.Row(
                Cells.brief(line.title()),
                line.planTitle(),
                place(line),
                cells.deadline(line.deadline()),
                status == null ? "" : Cells.brief(status, STATUS_LENGTH),
                cells.light(line.judgement(), line.progress().with(line.deviation())));
    }

    /** «1 Grøn mobilitet · A. Flere på cykel»; the initiative only where it is not the line. */
    private static String place(Line line) {
        var section = line.section();
        var label = line.initiative().label();
        return Stream.of(
                        section == null ? null : Cells.numbered(section),
                        line.milestone() == null ? null : Cells.brief(Cells.numbered(label)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
