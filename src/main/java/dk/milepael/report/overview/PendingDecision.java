package dk.milepael.report.overview;

import dk.milepael.plan.Light;
import dk.milepael.plan.Verdict;
import dk.milepael.report.lines.Line;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Why a line needs a decision of the management; declared in the order in which they are shown. */
enum PendingDecision {
    UNDECIDED_DROP,
    NOT_REACHED,
    LONG_OVERDUE,
    PAUSED;

    /** A quarter: by then an ordinary follow-up has passed without the milestone. */
    private static final int LONG_OVERDUE_DAYS = 90;

    /** The lines that need a decision, the gravest first. */
    static List<Line> of(List<Line> lines, LocalDate asOf) {
        return lines.stream()
                .filter(line -> of(line, asOf).isPresent())
                .sorted(
                        Comparator.comparing((Line line) -> of(line, asOf).orElseThrow())
                                .thenComparing(Line.OLDEST_FIRST))
                .toList();
    }

    static Optional<PendingDecision> of(Line line, LocalDate asOf) {
        return Arrays.stream(values()).filter(why -> why.fits(line, asOf)).findFirst();
    }

    private boolean fits(Line line, LocalDate asOf) {
        var dropped = line.judgement().dropped();
        return switch (this) {
            case UNDECIDED_DROP -> dropped && line.light() == Light.YELLOW;
            case NOT_REACHED -> line.isRed() && line.verdict() == Verdict.NOT_REACHED;
            case LONG_OVERDUE -> line.isRed() && line.daysOver(asOf) > LONG_OVERDUE_DAYS;
            case PAUSED -> line.isOpen() && line.verdict() == Verdict.PAUSED;
        };
    }
}
