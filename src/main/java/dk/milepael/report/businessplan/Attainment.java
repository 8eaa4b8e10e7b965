package dk.milepael.report.businessplan;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.Verdict;
import java.util.List;

/** What became of a goal, in as few kinds as fit side by side on a page. */
enum Attainment {
    REACHED,
    PARTLY,
    ONGOING,
    WAITING,
    NOT_REACHED,
    CHANGED,
    UNTOLD;

    static Attainment of(Initiative goal) {
        return of(verdict(goal));
    }

    static Verdict verdict(Initiative goal) {
        var outcome = goal.progress().outcome();
        return (outcome == null ? Outcome.UNKNOWN : outcome).verdict();
    }

    private static Attainment of(Verdict verdict) {
        return switch (verdict) {
            case DELIVERED -> REACHED;
            case PARTLY -> PARTLY;
            case ONGOING -> ONGOING;
            case NOT_STARTED, PAUSED -> WAITING;
            case NOT_REACHED -> NOT_REACHED;
            case CHANGED, DROPPED -> CHANGED;
            case UNKNOWN -> UNTOLD;
        };
    }

    long count(List<Initiative> goals) {
        return goals.stream().filter(goal -> of(goal) == this).count();
    }
}
