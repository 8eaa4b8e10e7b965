package dk.milepael.rules;

import dk.milepael.history.Ancestry;
import dk.milepael.history.ComparedVersion;
import dk.milepael.history.NextYear;
import dk.milepael.plan.PlanVersion;
import dk.milepael.rules.correction.Corrected;
import dk.milepael.rules.correction.Corrector;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan in force as the rules see it.
 *
 * @param received report day of the run that first read this version
 * @param file the name of the file it was read from
 * @param next the plan of the year after it; null where none is known
 * @param ancestry the goals of earlier years that its own go on from
 * @param corrected what staff corrected of what was read
 */
public record PlanFacts(
        String planId,
        ComparedVersion compared,
        String file,
        LocalDate received,
        @Nullable NextYear next,
        Ancestry ancestry,
        Corrected corrected) {

    /** A plan as it was read. */
    public PlanFacts(
            String planId,
            ComparedVersion compared,
            String file,
            LocalDate received,
            @Nullable NextYear next,
            Ancestry ancestry) {
        this(
                planId,
                compared,
                file,
                received,
                next,
                ancestry,
                Corrected.nothing(compared.version()));
    }

    /** A plan that no other year's plan is known of. */
    public PlanFacts(String planId, ComparedVersion compared, String file, LocalDate received) {
        this(planId, compared, file, received, null, Ancestry.NONE);
    }

    /** The day that its words are from: its status date, else the day it was received. */
    public LocalDate told() {
        var statusDate = compared.version().heading().statusDate();
        return statusDate == null ? received : statusDate;
    }

    /** The same plan as corrected. */
    public PlanFacts with(Corrector.Result result) {
        var same = new ComparedVersion(result.version(), compared.changes(), compared.isFirst());
        return new PlanFacts(planId, same, file, received, next, ancestry, result.corrected());
    }

    PlanFacts with(PlanVersion version) {
        var same = new ComparedVersion(version, compared.changes());
        return new PlanFacts(planId, same, file, received, next, ancestry, corrected);
    }
}
