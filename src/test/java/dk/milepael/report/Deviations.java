package dk.milepael.report;

import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.Deviation.Decision;
import dk.milepael.plan.Deviation.Question;
import dk.milepael.plan.Part;
import dk.milepael.plan.Precision;
import java.time.LocalDate;
import java.util.List;

/** Why something goes otherwise than planned in Nørreå Kommune. */
public final class Deviations {
    private static final LocalDate NEW_DAY = LocalDate.of(2027, 3, 31);

    /** Every question answered, the new day in words. */
    public static final Deviation WHOLE =
            new Deviation(
                    List.of(Question.values()),
                    "Leverandøren gik konkurs i august.",
                    "Åbningen rykker til foråret.",
                    "Et nyt udbud er i gang.",
                    new Deadline(
                            "ultimo marts 2027",
                            DeadlineKind.DATED,
                            LocalDate.of(2027, 3, 21),
                            NEW_DAY,
                            NEW_DAY,
                            Precision.MONTH,
                            Part.ULTIMO,
                            List.of()),
                    new Decision("Teknikudvalget", LocalDate.of(2026, 10, 12), "12-10-2026"));

    /** Asked, and not answered. */
    public static final Deviation BLANK =
            new Deviation(List.of(Question.values()), null, null, null, null, null);

    private Deviations() {}
}
