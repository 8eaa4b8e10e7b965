package dk.milepael.report;

import dk.milepael.plan.Message;
import dk.milepael.rules.DayCounts;
import dk.milepael.rules.RollCall;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a report needs besides its subject.
 *
 * @param asOf the report day, which decides everything a reader sees
 * @param notices what readers of a plan must know of its file, by the plan's id: that it is gone,
 *     or that a newer one could not be read
 * @param rollCall which of the expected plans have told their status
 * @param course how the plans stood on the report days before on which they stood otherwise than
 *     before, oldest first, by the plan's id
 */
public record ReportContext(
        String municipality,
        String department,
        LocalDate asOf,
        Map<String, List<Message>> notices,
        RollCall rollCall,
        Map<String, List<DayCounts>> course) {

    public ReportContext {
        notices = Map.copyOf(notices);
        course = Map.copyOf(course);
    }

    /** A context in which there is nothing to know of any file. */
    public ReportContext(String municipality, String department, LocalDate asOf) {
        this(municipality, department, asOf, Map.of());
    }

    /** A context in which no plan is expected by a day, without report days before. */
    public ReportContext(
            String municipality,
            String department,
            LocalDate asOf,
            Map<String, List<Message>> notices) {
        this(municipality, department, asOf, notices, RollCall.NONE, Map.of());
    }

    /** The same with the course of the plans. */
    public ReportContext with(Map<String, List<DayCounts>> stood) {
        return new ReportContext(municipality, department, asOf, notices, rollCall, stood);
    }
}
