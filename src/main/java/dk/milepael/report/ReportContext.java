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
 * @param since what happened since the report's readers were last told
 */
public record ReportContext(
        Issuer issuer, LocalDate asOf, Background background, Since since, Stage stage) {

    /** Who reports. */
    public record Issuer(String municipality, String department) {}

    /**
     * What is known of the plans besides what they say.
     *
     * @param notices what readers of a plan must know of its file, by the plan's id: that it is
     *     gone, or that a newer one could not be read
     * @param rollCall which of the expected plans have told their status
     * @param course how the plans stood on the report days before on which they stood otherwise
     *     than before, oldest first, by the plan's id
     * @param names whom plans mean by the names of owners
     */
    public record Background(
            Map<String, List<Message>> notices,
            RollCall rollCall,
            Map<String, List<DayCounts>> course,
            OwnerNames names) {
        public static final Background NONE =
                new Background(Map.of(), RollCall.NONE, Map.of(), OwnerNames.AS_WRITTEN);

        public Background {
            notices = Map.copyOf(notices);
            course = Map.copyOf(course);
        }

        /** Nothing but the course of the plans. */
        public static Background of(Map<String, List<DayCounts>> course) {
            return new Background(Map.of(), RollCall.NONE, course, OwnerNames.AS_WRITTEN);
        }
    }

    /**
     * How far the report of a day has come.
     *
     * @param edition which version of the report day it is; null where it is the first
     * @param standing whether the report is a draft, or who approved it; null where nobody has to
     */
    public record Stage(@Nullable Edition edition, @Nullable String standing) {
        public static final Stage FIRST = new Stage(null, null);
    }

    /** A context of readers who were told nothing, of a day's first version. */
    public ReportContext(
            String municipality, String department, LocalDate asOf, Background background) {
        this(new Issuer(municipality, department), asOf, background, Since.NEVER, Stage.FIRST);
    }

    /** A context in which there is nothing to know of any plan. */
    public ReportContext(String municipality, String department, LocalDate asOf) {
        this(municipality, department, asOf, Background.NONE);
    }

    /** The same of a version that replaces one; null for the first. */
    public ReportContext with(@Nullable Edition other) {
        return with(new Stage(other, stage.standing()));
    }

    /** The same of a report that is a draft, or that somebody has approved. */
    public ReportContext standing(String words) {
        return with(new Stage(stage.edition(), words));
    }

    private ReportContext with(Stage other) {
        return new ReportContext(issuer, asOf, background, since, other);
    }

    /** The same for readers who know of an earlier report. */
    public ReportContext with(Since told) {
        return new ReportContext(issuer, asOf, background, told, stage);
    }
}
