package dk.milepael.report.data;

import dk.milepael.history.Change;
import dk.milepael.history.ComparedVersion;
import dk.milepael.plan.Amount;
import dk.milepael.plan.AmountKind;
import dk.milepael.plan.AmountPeriod;
import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.Continuation;
import dk.milepael.plan.Criterion;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.Family;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Light;
import dk.milepael.plan.Message;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Origin;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.Part;
import dk.milepael.plan.Party;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Precision;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Reference;
import dk.milepael.plan.Role;
import dk.milepael.plan.Section;
import dk.milepael.plan.Severity;
import dk.milepael.plan.SourceCell;
import dk.milepael.plan.TimelineEntry;
import dk.milepael.plan.Track;
import dk.milepael.plan.TrackGoal;
import dk.milepael.plan.Verdict;
import dk.milepael.rules.Counts;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.Judgement;
import dk.milepael.rules.PlanFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A plan of one initiative with two milestones that fills every field there is, and a bare one. */
final class FullPlan {
    private static final SourceCell CELL = new SourceCell("Plan", "B7");
    private static final Origin ORIGIN = new Origin(CELL, false, null);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 19);
    private static final LocalDate NEW_DAY = LocalDate.of(2026, 12, 31);
    private static final Deadline DEADLINE =
            new Deadline(
                    "ultimo december 2026",
                    DeadlineKind.DATED,
                    LocalDate.of(2026, 12, 21),
                    NEW_DAY,
                    NEW_DAY,
                    Precision.MONTH,
                    Part.ULTIMO,
                    List.of());
    private static final Commitment COMMITMENT =
            new Commitment(
                    DEADLINE,
                    CommitmentRole.DEADLINE,
                    CommitmentField.GOAL,
                    "cykelstien åbner ultimo december 2026");
    private static final Progress PROGRESS =
            new Progress(
                            "Arbejdet fortsætter i 2027",
                            false,
                            "nej",
                            null,
                            new Outcome(
                                    Verdict.ONGOING,
                                    Continuation.CONTINUED,
                                    "2027",
                                    "fortsætter i 2027",
                                    null))
                    .with(
                            new Deviation(
                                    List.of(Deviation.Question.values()),
                                    "Leverandøren gik konkurs",
                                    "Stien åbner senere",
                                    "Et nyt udbud er i gang",
                                    DEADLINE,
                                    new Deviation.Decision(
                                            "Teknikudvalget",
                                            LocalDate.of(2026, 10, 12),
                                            "12-10-2026")));
    private static final Change MOVED =
            new Change(
                    Change.Kind.CHANGED,
                    List.of(new Change.Field("deadline", "1. oktober 2026", DEADLINE.raw())),
                    List.of(new Change.Slip(LocalDate.of(2026, 10, 1), NEW_DAY, RECEIVED)),
                    false);
    private static final Change UNCHANGED =
            new Change(Change.Kind.UNCHANGED, List.of(), List.of(), false);
    private static final Change ADDED = new Change(Change.Kind.ADDED, List.of(), List.of(), false);

    private FullPlan() {}

    static JudgedPlan first() {
        return judged(new ComparedVersion(version(), Map.of("m1", MOVED)));
    }

    static JudgedPlan second() {
        var changes = Map.of("i1", UNCHANGED, "m1", MOVED, "m2", ADDED);
        return judged(new ComparedVersion(version(), changes));
    }

    /** Everything that may be left out is. */
    static JudgedPlan bare() {
        var label = new Initiative.Label(null, "Cykelsti");
        var initiative =
                new Initiative(
                        "i1",
                        null,
                        label,
                        Initiative.Content.of(null),
                        Initiative.Promise.NONE,
                        Progress.NONE,
                        List.of(bareMilestone("m1")),
                        ORIGIN);
        var heading = new PlanVersion.Heading("Plan", Family.OTHER, null, null, null, "Plan", null);
        var version =
                new PlanVersion(
                        heading,
                        List.of(),
                        List.of(initiative),
                        PlanVersion.Annex.NONE,
                        List.of(),
                        List.of());
        var facts =
                new PlanFacts(
                        "plan", new ComparedVersion(version, Map.of()), "Plan.xlsx", RECEIVED);
        return new JudgedPlan(
                facts, Map.of("m1", light()), Map.of("i1", light()), List.of(), light());
    }

    private static PlanVersion version() {
        var heading =
                new PlanVersion.Heading(
                        "Cykelplan 2026",
                        Family.ACTION_CATALOGUE,
                        2026,
                        LocalDate.of(2026, 10, 31),
                        "oktober 2026",
                        "Plan",
                        null);
        var section = new Section("1", "Flere på cykel", 1, "Flere cykler til arbejde", CELL);
        return new PlanVersion(
                heading,
                List.of(section),
                List.of(initiative()),
                ANNEX,
                List.of(),
                List.of(finding("assumed-year", Severity.NOTE, CELL)));
    }

    private static final PlanVersion.Annex ANNEX =
            new PlanVersion.Annex(
                    List.of(new TimelineEntry("Byrådet behandler planen", DEADLINE)),
                    List.of(new TrackGoal("Byen", "Cykelsti", "Flere cykler", CELL)));
    private static final Initiative.Content CONTENT =
            new Initiative.Content(
                    "En sti langs åen",
                    "Stien følger åen.",
                    "Center for Vej leder arbejdet.",
                    "Cyklerne tælles i foråret.",
                    List.of(new Criterion("Stien er åben", DEADLINE)),
                    List.of(new Track("Byen", "Klimapolitikken")),
                    List.of(new Reference("se også punkt A", "A", null, null)));

    private static Initiative initiative() {
        var promise =
                new Initiative.Promise(
                        List.of(new Party("Karla Nøhr", Role.ANSVARLIG)),
                        List.of(
                                new Amount(
                                        new BigDecimal("250000"),
                                        AmountKind.ANLAEG,
                                        AmountPeriod.TOTAL,
                                        "250.000 kr.")),
                        List.of(COMMITMENT),
                        DEADLINE);
        var milestone =
                new Milestone(
                        "m1",
                        "Anlæg af sti",
                        "Stien er åbnet",
                        DEADLINE,
                        PROGRESS,
                        "Karla Nøhr",
                        List.of(COMMITMENT),
                        ORIGIN);
        return new Initiative(
                "i1",
                0,
                new Initiative.Label("A", "Cykelsti"),
                CONTENT,
                promise,
                PROGRESS,
                List.of(milestone, bareMilestone("m2")),
                ORIGIN);
    }

    private static Milestone bareMilestone(String id) {
        return new Milestone(id, null, null, null, Progress.NONE, null, List.of(), ORIGIN);
    }

    private static JudgedPlan judged(ComparedVersion compared) {
        return new JudgedPlan(
                new PlanFacts("cykelplan-2026", compared, "Cykelplan 2026.xlsx", RECEIVED),
                Map.of("m1", light(finding("overdue", Severity.WARNING, CELL)), "m2", light()),
                Map.of("i1", light(finding("due-soon", Severity.NOTE, CELL))),
                List.of(light()),
                light(finding("no-owner", Severity.ERROR, null)));
    }

    private static Judgement light(Finding... findings) {
        return new Judgement(
                Light.YELLOW, false, said(), Counts.one(Light.YELLOW), List.of(findings));
    }

    private static Finding finding(String rule, Severity severity, SourceCell at) {
        return new Finding(rule, severity, said(), at);
    }

    private static Message said() {
        return Message.of("light.yellow");
    }
}
