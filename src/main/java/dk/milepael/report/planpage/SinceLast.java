package dk.milepael.report.planpage;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Numbered;
import dk.milepael.report.SinceBlock;
import dk.milepael.report.Words;
import dk.milepael.rules.since.Event;
import dk.milepael.rules.since.Event.Kind;
import dk.milepael.rules.since.Since;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** «Siden sidst» in words: a sentence for each sort of event, which names the lines. */
public final class SinceLast {
    private final Words words;

    public SinceLast(Words words) {
        this.words = words;
    }

    /**
     * The block of a report or mail.
     *
     * @param asOf its report day
     */
    public SinceBlock block(Since since, LocalDate asOf) {
        var lines =
                Arrays.stream(Kind.values())
                        .flatMap(kind -> sentence(kind, since.of(kind).toList()))
                        .toList();
        return introduced(words, since, lines, asOf);
    }

    static SinceBlock introduced(Words words, Since since, List<String> lines, LocalDate asOf) {
        var day = since.day();
        if (day == null) {
            return SinceBlock.NONE;
        }
        var medium = "since." + since.medium().name().toLowerCase(Locale.ROOT);
        var when = day.equals(asOf) ? medium + ".today" : medium;
        var intro = Message.of(lines.isEmpty() ? when + ".none" : when).with("dag", day);
        return new SinceBlock(words.say(intro), lines);
    }

    static String key(Kind kind) {
        return "since." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Stream<String> sentence(Kind kind, List<Event> events) {
        if (events.isEmpty()) {
            return Stream.of();
        }
        var named = new Cells(words).listed(events.stream().map(this::named).toList());
        return Stream.of(words.say(Numbered.of(key(kind), events.size()).with("titler", named)));
    }

    private String named(Event event) {
        var title = "»" + Cells.brief(event.title()) + "«";
        return event.kind() == Kind.MOVED ? words.say(moved(event).with("titel", title)) : title;
    }

    private Message moved(Event event) {
        var from = event.from();
        var to = event.to();
        if (to == null) {
            return Message.of("since.move.none");
        }
        if (from == null) {
            return Message.of("since.move.first").with("til", words.shortDay(to));
        }
        var days = ChronoUnit.DAYS.between(from, to);
        return Message.of(days > 0 ? "since.move.later" : "since.move.earlier")
                .with("fra", words.shortDay(from))
                .with("til", words.shortDay(to))
                .with("dage", new Arg.Days(Math.abs(days)));
    }
}
