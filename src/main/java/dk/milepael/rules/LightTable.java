package dk.milepael.rules;

import static dk.milepael.plan.Light.BLUE;
import static dk.milepael.plan.Light.GREEN;
import static dk.milepael.plan.Light.GREY;
import static dk.milepael.plan.Light.RED;
import static dk.milepael.plan.Light.YELLOW;

import dk.milepael.plan.Light;
import dk.milepael.plan.Verdict;

/**
 * The light that a verdict and a deadline give alone; {@link Misgivings} make some of the green
 * yellow.
 */
final class LightTable {
    private LightTable() {}

    static Light light(Verdict verdict, Situation situation) {
        return row(verdict).at(situation);
    }

    private static Row row(Verdict verdict) {
        return switch (verdict) {
            case DELIVERED -> new Row(BLUE, BLUE, BLUE, BLUE);
            case PARTLY, ONGOING -> new Row(GREEN, GREEN, RED, GREY);
            case NOT_STARTED -> new Row(GREEN, YELLOW, RED, GREY);
            case PAUSED -> new Row(YELLOW, YELLOW, RED, YELLOW);
            case NOT_REACHED -> new Row(RED, RED, RED, RED);
            case UNKNOWN -> new Row(GREY, YELLOW, RED, GREY);
            case CHANGED, DROPPED -> new Row(GREY, GREY, GREY, GREY);
        };
    }

    private record Row(Light later, Light soon, Light overdue, Light noDueDay) {
        Light at(Situation situation) {
            return switch (situation) {
                case LATER -> later;
                case SOON -> soon;
                case OVERDUE -> overdue;
                case NO_DUE_DAY -> noDueDay;
            };
        }
    }
}
