package dk.milepael.report;

import dk.milepael.plan.Message;
import dk.milepael.rules.DayCounts;
import dk.milepael.rules.RollCall;
import dk.milepael.rules.since.Since;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report needs besides its subject.
 *
 * @param asOf the report day, which decides everything a reader sees
 * @param notices what readers of a plan must know of its file, by the plan's id: that it is gone,
 *     or that a newer one could not be read
 * @param rollCall which of the expected plans have told their status
 * @param course how the plans stood on the report days before on which they stood otherwise than
 *     before, oldest first, by the plan's id
 * @param since what happened since the report's readers were last told
 * @param names whom plans mean by the names of owners
 * @param edition which version of the report day it is; null where it is the first
 * @param standing whether the report is a draft, or who approved it; null where nobody has to
 */
public record ReportContext(
        String municipality,
        String department,
        LocalDate asOf,
        Map<String, List<Message>> notices,
        RollCall rollCall,
        Map<String, List<DayCounts>> course,
        Since since,
        OwnerNames names,
        @Nullable Edition edition,
        @Nullable String standing) {

    public ReportContext {
        notices = Map.copyOf(notices);
        course = Map.copyOf(course);
    }

    /** A context of a day's first version, of reports that nobody has to approve. */
    public ReportContext(
            String municipality,
            String department,
            LocalDate asOf,
            Map<String, List<Message>> notices,
            RollCall rollCall,
            Map<String, List<DayCounts>> course,
            Since since,
            OwnerNames names) {
        this(municipality, department, asOf, notices, rollCall, course, since, names, null, null);
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
        this(
                municipality,
                department,
                asOf,
                notices,
                RollCall.NONE,
                Map.of(),
                Since.NEVER,
                OwnerNames.AS_WRITTEN);
    }

    /** The same of a version that replaces one; null for the first. */
    public ReportContext with(@Nullable Edition other) {
        return new ReportContext(
                municipality,
                department,
                asOf,
                notices,
                rollCall,
                course,
                since,
                names,
                other,
                standing);
    }

    /** The same of a report that is a draft, or that somebody has approved. */
    public ReportContext standing(String words) {
        return new ReportContext(
                municipality,
                department,
                asOf,
                notices,
                rollCall,
                course,
                since,
                names,
                edition,
                words);
    }

    /** The same with the course of the plans. */
    public ReportContext with(Map<String, List<DayCounts>> stood) {
        return new ReportContext(
                municipality,
                department,
                asOf,
                notices,
                rollCall,
                stood,
                since,
                names,
                edition,
                standing);
    }

    /** The same for readers who know of an earlier report. */
    public ReportContext with(Since told) {
        return new ReportContext(
                municipality,
                department,
                asOf,
                notices,
                rollCall,
                course,
                told,
                names,
                edition,
                standing);
    }
}
