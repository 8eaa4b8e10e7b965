package dk.milepael.rules;

import dk.milepael.history.Ancestry;
import dk.milepael.history.ComparedVersion;
import dk.milepael.history.NextYear;
import dk.milepael.plan.PlanVersion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan in force as the rules see it.
 *
 * @param received report day of the run that first read this version
 * @param file the name of the file it was read from
 * @param next the plan of the year after it; null where none is known
 * @param ancestry the goals of earlier years that its own go on from
 */
public record PlanFacts(
        String planId,
        ComparedVersion compared,
        String file,
        LocalDate received,
        @Nullable NextYear next,
        Ancestry ancestry) {

    /** A plan that no other year's plan is known of. */
    public PlanFacts(String planId, ComparedVersion compared, String file, LocalDate received) {
        this(planId, compared, file, received, null, Ancestry.NONE);
    }

    /** The day that its words are from: its status date, else the day it was received. */
    public LocalDate told() {
        var statusDate = compared.version().heading().statusDate();
        return statusDate == null ? received : statusDate;
    }

    PlanFacts with(PlanVersion version) {
        var same = new ComparedVersion(version, compared.changes());
        return new PlanFacts(planId, same, file, received, next, ancestry);
    }
}
