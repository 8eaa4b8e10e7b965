package dk.milepael.report.receipt;

import dk.milepael.plan.Finding;
import dk.milepael.plan.Severity;
import java.util.Locale;
import java.util.Set;

/** What a remark asks of the one who dropped the file, in the order of the page. */
enum Concern {
    /** Something is missing or wrong. */
    MEND,
    /** It was read, but might have been meant otherwise. */
    CHECK,
    /** Good to know. */
    KNOW;

    /** The readings that a person should look at, whether or not they are right. */
    private static final Set<String> DOUBTFUL =
            Set.of(
                    "assumed-year",
                    "month-as-day",
                    "swapped-dates",
                    "day-number",
                    "weekday-mismatch",
                    "hidden-row",
                    "struck-through",
                    "duplicate-title",
                    "numbering-gap",
                    "ambiguous-plan",
                    "ambiguous-row",
                    "text-cut-off");

    static Concern of(Finding finding) {
        if (DOUBTFUL.contains(finding.rule())) {
            return CHECK;
        }
        return finding.severity() == Severity.NOTE ? KNOW : MEND;
    }

    /** Its part of the keys of its words. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
