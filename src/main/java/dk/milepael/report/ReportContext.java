package dk.milepael.report;

import dk.milepael.plan.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a report needs besides its subject.
 *
 * @param asOf the report day, which decides everything a reader sees
 * @param notices what readers of a plan must know of its file, by the plan's id: that it is gone,
 *     or that a newer one could not be read
 */
public record ReportContext(
        String municipality,
        String department,
        LocalDate asOf,
        Map<String, List<Message>> notices) {

    public ReportContext {
        notices = Map.copyOf(notices);
    }

    /** A context in which there is nothing to know of any file. */
    public ReportContext(String municipality, String department, LocalDate asOf) {
        this(municipality, department, asOf, Map.of());
    }
}
