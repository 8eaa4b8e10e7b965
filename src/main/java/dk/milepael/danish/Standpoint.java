package dk.milepael.danish;

import dk.milepael.danish.dates.DateExpression;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.CommitmentRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a text stands, which decides what its tenses mean.
 *
 * @param planYear null where it is unknown
 * @param statusDate null where it is unknown
 */
record Standpoint(
        CommitmentField field, @Nullable Integer planYear, @Nullable LocalDate statusDate) {
    static Standpoint of(CommitmentField field, YearHints hints) {
        return new Standpoint(field, hints.plan(), hints.statusDate());
    }

    /** «inden udgangen af 2026» sets a limit, whatever the tense. */
    private static final Pattern LIMIT = Pattern.compile("(?iu)^(?:senest|inden|ved udgangen)\\b");

    boolean isStatus() {
        return field == CommitmentField.STATUS;
    }

    /** «er udviklet»: done in a status, and before the plan's years; in a target true by then. */
    CommitmentRole perfect(DateExpression date) {
        return isStatus() || isBeforePlan(date) ? CommitmentRole.FACT : CommitmentRole.DEADLINE;
    }

    /** What «vil» and «kan» foresee. */
    CommitmentRole foreseen() {
        return isStatus() ? CommitmentRole.EXPECTED : CommitmentRole.DEADLINE;
    }

    /** What a date means that no word tells of; a status promises nothing by itself. */
    CommitmentRole untold(DateExpression date) {
        if (isBeforePlan(date) || isBeforeStatus(date)) {
            return CommitmentRole.FACT;
        }
        return isStatus() ? CommitmentRole.EXPECTED : CommitmentRole.DEADLINE;
    }

    private boolean isBeforeStatus(DateExpression date) {
        var last = date.in(0, List.of()).due();
        return isStatus()
                && statusDate != null
                && date.year().isPresent()
                && last != null
                && last.isBefore(statusDate);
    }

    private boolean isBeforePlan(DateExpression date) {
        var last = date.in(0, List.of()).due();
        return !isStatus()
                && !LIMIT.matcher(date.raw()).find()
                && planYear != null
                && date.year().isPresent()
                && last != null
                && last.getYear() < planYear;
    }
}
