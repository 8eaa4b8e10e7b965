package dk.milepael.report.owner;

import dk.milepael.report.lines.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How near a milestone is; declared in the order of the report's parts. */
enum Horizon {
    OVERDUE,
    COMING,
    LATER,
    UNDATED,
    DONE,
    DROPPED;

    static final int COMING_DAYS = 30;

    /**
     * A day that has passed without the milestone being overdue is coming too: it fell on a day
     * off, and the next working day is still in time.
     */
    static Horizon of(Line line, LocalDate asOf) {
        if (line.judgement().dropped()) {
            return DROPPED;
        }
        if (line.isDone()) {
            return DONE;
        }
        var due = line.due();
        if (line.isRed()) {
            return OVERDUE;
        }
        if (due == null) {
            return UNDATED;
        }
        return due.isAfter(asOf.plusDays(COMING_DAYS)) ? LATER : COMING;
    }

    /** Those of the lines, the oldest deadline first. */
    List<Line> in(List<Line> lines, LocalDate asOf) {
        return lines.stream()
                .filter(line -> of(line, asOf) == this)
                .sorted(Line.OLDEST_FIRST)
                .toList();
    }

    /** Whether its absence is news, so that the part is there without rows too. */
    boolean isToldWhenEmpty() {
        return this == OVERDUE || this == COMING;
    }

    String key() {
        return "owner." + name().toLowerCase(Locale.ROOT);
    }
}
