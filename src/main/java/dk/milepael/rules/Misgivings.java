package dk.milepael.rules;

import static dk.milepael.rules.Wording.LATER_FORECAST;
import static dk.milepael.rules.Wording.MOVED;
import static dk.milepael.rules.Wording.SILENT;
import static dk.milepael.rules.Wording.SILENT_LAST_DAY;
import static dk.milepael.rules.Wording.START_PASSED;
import static dk.milepael.rules.Wording.UNMARKED;
import static dk.milepael.rules.Wording.day;
import static dk.milepael.rules.Wording.left;
import static dk.milepael.rules.Wording.quote;

import dk.milepael.plan.Message;
import dk.milepael.plan.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What makes a green light yellow; the first that fits is the reason. */
final class Misgivings {
    private static final List<Function<Standing, Optional<Message>>> ALL =
            List.of(
                    Misgivings::contradiction,
                    Misgivings::move,
                    Misgivings::lateStart,
                    Misgivings::laterForecast,
                    Misgivings::silence);

    private Misgivings() {}

    static Optional<Message> about(Standing standing) {
        return ALL.stream().map(each -> each.apply(standing)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Message> contradiction(Standing standing) {
        return Optional.of(standing.line())
                .filter(Line::isUnmarked)
                .map(line -> UNMARKED.of(quote(line.quote())));
    }

    private static Optional<Message> move(Standing standing) {
        return Optional.ofNullable(standing.past().moved())
                .map(slip -> MOVED.of(day(slip.from()), day(slip.to())));
    }

    private static Optional<Message> lateStart(Standing standing) {
        return Optional.ofNullable(standing.plannedStart())
                .filter(start -> standing.verdict() == Verdict.NOT_STARTED)
                .filter(standing.day()::isAfter)
                .map(start -> START_PASSED.of(day(start)));
    }

    private static Optional<Message> laterForecast(Standing standing) {
        return near(standing)
                .flatMap(due ->
                        standing.laterForecast()
                                .map(Standing::lastDay)
                                .map(day -> LATER_FORECAST.of(day(day), day(due.due()))));
    }

    private static Optional<Message> silence(Standing standing) {
        return near(standing)
                .flatMap(due ->
                        Optional.ofNullable(standing.past().silentSince())
                                .map(since -> silent(due, since)));
    }

    private static Message silent(Timing.Dated due, LocalDate since) {
        return due.hasCome()
                ? SILENT_LAST_DAY.of(day(due.due()), day(due.lastDay()), day(since))
                : SILENT.of(day(due.due()), left(due), day(since));
    }

    private static Optional<Timing.Dated> near(Standing standing) {
        return standing.awaited().filter(_ -> standing.isUnderWay() && standing.isSoon());
    }
}
