package dk.milepael.report.planpage;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Numbered;
import dk.milepael.report.SinceBlock;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.rules.since.Event;
import dk.milepael.rules.since.Event.Kind;
import dk.milepael.rules.since.Since;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** «Siden sidst» of a report on many plans: how many, not which. */
public final class SinceTotals {
    private static final Set<String> UNEXPLAINED =
            Set.of("finding.slipped", "finding.slipped.again");

    private final Words words;

    public SinceTotals(Words words) {
        this.words = words;
    }

    /**
     * The block of a report of a day.
     *
     * @param lines all lines that the report is on
     */
    public SinceBlock block(Since since, List<Line> lines, LocalDate asOf) {
        var sentences =
                Arrays.stream(Kind.values())
                        .flatMap(kind -> sentence(kind, since.of(kind).toList(), lines))
                        .toList();
        return SinceLast.introduced(words, since, sentences, asOf);
    }

    private Stream<String> sentence(Kind kind, List<Event> events, List<Line> lines) {
        if (events.isEmpty()) {
            return Stream.of();
        }
        var number = Numbered.of(SinceLast.key(kind) + ".total", events.size());
        return Stream.of(kind == Kind.MOVED ? moved(events, lines) : words.say(number));
    }

    /** «3 frister er flyttet, i alt 120 dage, heraf 2 uden forklaring.» */
    private String moved(List<Event> events, List<Line> lines) {
        var days = events.stream().mapToLong(SinceTotals::days).sum();
        var parts = new ArrayList<String>();
        parts.add(words.say(Numbered.of("since.moved.total", events.size())));
        if (days != 0) {
            var key = days > 0 ? "since.moved.days.later" : "since.moved.days.earlier";
            parts.add(words.say(Message.of(key).with("dage", new Arg.Days(Math.abs(days)))));
        }
        var unexplained = unexplained(events, lines);
        if (unexplained > 0) {
            parts.add(words.say(Numbered.of("since.moved.unexplained", unexplained)));
        }
        return String.join(", ", parts) + ".";
    }

    private static long days(Event move) {
        return move.from() == null || move.to() == null
                ? 0
                : ChronoUnit.DAYS.between(move.from(), move.to());
    }

    /** As the rule on moved deadlines found. */
    private static long unexplained(List<Event> moves, List<Line> lines) {
        var keys = moves.stream().map(Event::key).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> keys.contains(line.key()))
                .filter(line ->
                        line.judgement().findings().stream()
                                .anyMatch(found -> UNEXPLAINED.contains(found.message().key())))
                .count();
    }
}
