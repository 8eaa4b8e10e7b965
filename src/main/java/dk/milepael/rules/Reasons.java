package dk.milepael.rules;

import static dk.milepael.rules.Wording.day;
import static dk.milepael.rules.Wording.days;
import static dk.milepael.rules.Wording.left;
import static dk.milepael.rules.Wording.quote;
import static dk.milepael.rules.Wording.text;

import dk.milepael.plan.Light;
import dk.milepael.plan.Message;
import dk.milepael.plan.Verdict;

/** The light of a line with its reason: the light table's, made yellow where there is cause. */
final class Reasons {
    private Reasons() {}

    static Ruling of(Standing standing) {
        var light = LightTable.light(standing.verdict(), standing.timing().situation());
        if (standing.isDropped()) {
            return dropped(standing, light);
        }
        var misgiving = Misgivings.about(standing).filter(_ -> light == Light.GREEN);
        return misgiving
                .map(reason -> new Ruling(Light.YELLOW, reason))
                .orElseGet(() -> new Ruling(light, reason(standing)));
    }

    private static Ruling dropped(Standing standing, Light light) {
        var isChange = standing.verdict() == Verdict.CHANGED;
        var who = standing.line().decidedBy();
        if (who == null) {
            var wording = isChange ? Wording.CHANGED_BY_NOBODY : Wording.DROPPED_BY_NOBODY;
            return new Ruling(Light.YELLOW, wording.of());
        }
        var wording = isChange ? Wording.CHANGED : Wording.DROPPED;
        return new Ruling(light, wording.of(quote(standing.line().quote()), text(who)));
    }

    private static Message reason(Standing standing) {
        return switch (standing.verdict()) {
            case DELIVERED -> Deliveries.reason(standing);
            case NOT_REACHED -> Wording.NOT_REACHED.of(quote(standing.line().quote()));
            case PARTLY, ONGOING, NOT_STARTED, PAUSED, UNKNOWN, CHANGED, DROPPED -> open(standing);
        };
    }

    private static Message open(Standing standing) {
        return switch (standing.timing()) {
            case Timing.Undated undated -> undated(standing, undated);
            case Timing.Dated due ->
                    switch (due.situation()) {
                        case LATER -> later(standing, due);
                        case SOON -> soon(standing, due);
                        case OVERDUE -> overdue(standing, due);
                        case NO_DUE_DAY -> Wording.NO_DEADLINE.of();
                    };
        };
    }

    private static Message later(Standing standing, Timing.Dated due) {
        var inDays = days(-due.daysOver());
        return switch (standing.verdict()) {
            case ONGOING -> onCourse(standing, Wording.ONGOING.of(day(due.due()), inDays));
            case PARTLY -> onCourse(standing, Wording.PARTLY.of(day(due.due()), inDays));
            case NOT_STARTED -> {
                var start = standing.plannedStart();
                yield start == null
                        ? Wording.NOT_STARTED.of(day(due.due()), inDays)
                        : Wording.NOT_STARTED_PLANNED.of(day(start));
            }
            case PAUSED -> paused(standing);
            case UNKNOWN, DELIVERED, NOT_REACHED, CHANGED, DROPPED ->
                    (standing.line().hasWords() ? Wording.VAGUE_STATUS : Wording.NO_STATUS).of();
        };
    }

    private static Message onCourse(Standing standing, Message otherwise) {
        return standing.forecastInTime()
                .map(forecast -> Wording.EXPECTED_IN_TIME.of(quote(forecast.quote())))
                .orElse(otherwise);
    }

    private static Message soon(Standing standing, Timing.Dated due) {
        if (standing.verdict() == Verdict.PAUSED) {
            return paused(standing);
        }
        if (due.hasCome()) {
            return Wording.LAST_DAY.of(day(due.due()), day(due.lastDay()));
        }
        var wording =
                switch (standing.verdict()) {
                    case ONGOING -> Wording.ONGOING_SOON;
                    case PARTLY -> Wording.PARTLY_SOON;
                    case NOT_STARTED -> Wording.NOT_STARTED_SOON;
                    case UNKNOWN, PAUSED, DELIVERED, NOT_REACHED, CHANGED, DROPPED ->
                            standing.line().hasWords() ? Wording.VAGUE_SOON : Wording.UNKNOWN_SOON;
                };
        return wording.of(day(due.due()), left(due));
    }

    private static Message overdue(Standing standing, Timing.Dated due) {
        var frist = day(due.due());
        var over = days(due.daysOver());
        return switch (standing.verdict()) {
            case PARTLY -> Wording.OVERDUE_PARTLY.of(frist, over);
            case PAUSED -> Wording.OVERDUE_PAUSED.of(quote(standing.line().quote()), frist, over);
            case ONGOING, NOT_STARTED, UNKNOWN, DELIVERED, NOT_REACHED, CHANGED, DROPPED ->
                    standing.line().isInitiative()
                            ? Wording.OVERDUE_INITIATIVE.of(frist, over)
                            : Wording.OVERDUE.of(frist, over);
        };
    }

    private static Message undated(Standing standing, Timing.Undated undated) {
        if (standing.verdict() == Verdict.PAUSED) {
            return paused(standing);
        }
        var raw = text(undated.raw());
        return switch (undated.kind()) {
            case null ->
                    standing.bearing().isResult()
                            ? Wording.RESULT.of(quote(standing.line().quote()))
                            : Wording.NO_DEADLINE.of();
            case UNREADABLE, DATED -> Wording.UNREADABLE.of(raw);
            case ONGOING -> Wording.ENDLESS.of();
            case RECURRING -> Wording.RECURRING.of(raw);
            case STARTING -> Wording.STARTING.of(raw);
            case RELATIVE -> Wording.RELATIVE.of(raw);
        };
    }

    private static Message paused(Standing standing) {
        return Wording.PAUSED.of(quote(standing.line().quote()));
    }
}
