package dk.milepael.rules;

import static dk.milepael.history.PlanWorld.at;
import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.plan;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.history.ComparedVersion;
import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.Continuation;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A milestone «m1» or a plan judged on 20 November 2026, a Friday, as first read the day before.
 */
final class Judging {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final LocalDate RECEIVED = LocalDate.of(2026, 11, 19);

    private static final Judge JUDGE =
            new Judge(RuleSettings.DEFAULT, new WorkingDays(WorkingDays.DEFAULT_CLOSING_DAYS));

    private Judging() {}

    static Outcome outcome(Verdict verdict) {
        return new Outcome(verdict, Continuation.NONE, null, "ordene", null);
    }

    /** Told in a status, in a plan without a mark column. */
    static Progress told(Verdict verdict) {
        return new Progress("status", verdict == Verdict.DELIVERED, null, null, outcome(verdict));
    }

    static Progress marked(String mark, LocalDate on) {
        return new Progress("status", true, mark, on, null);
    }

    static Milestone row(Deadline deadline, Progress progress, Commitment... commitments) {
        return new Milestone(
                "m1",
                "Haller gennemgås",
                "Liste klar",
                deadline,
                progress,
                "Karla Brink",
                List.of(commitments),
                at("B9"));
    }

    static Commitment status(CommitmentRole role, Deadline deadline) {
        return new Commitment(deadline, role, CommitmentField.STATUS, "ventes klar da");
    }

    static PlanVersion with(Milestone... rows) {
        return plan(List.of(), initiative("i1", null, "A", "Bedre brug af lokaler", rows));
    }

    static JudgedPlan judge(PlanVersion version) {
        return judge(new ComparedVersion(version, Map.of()), TODAY);
    }

    static JudgedPlan judge(ComparedVersion version, LocalDate day) {
        return JUDGE.judge(new PlanFacts("lokaler", version, "lokaler.xlsx", RECEIVED), day);
    }

    /** Judged with these limits beside the usual ones. */
    static JudgedPlan judge(PlanVersion version, Map<Limit, Integer> limits) {
        return judge(new ComparedVersion(version, Map.of()), limits);
    }

    static JudgedPlan judge(ComparedVersion version, Map<Limit, Integer> limits) {
        var settings = RuleSettings.DEFAULT.with(new RuleChanges(limits, null, Set.of(), Map.of()));
        return new Judge(settings, new WorkingDays(WorkingDays.DEFAULT_CLOSING_DAYS))
                .judge(new PlanFacts("lokaler", version, "lokaler.xlsx", RECEIVED), TODAY);
    }

    /** The plan with its status dated. */
    static PlanVersion dated(PlanVersion plan, LocalDate statusDate) {
        var heading = plan.heading();
        var dated =
                new PlanVersion.Heading(
                        heading.title(),
                        heading.family(),
                        heading.year(),
                        statusDate,
                        "status",
                        heading.sheet(),
                        null);
        return new PlanVersion(
                dated,
                plan.sections(),
                plan.initiatives(),
                plan.annex(),
                plan.leftOut(),
                plan.remarks());
    }

    static Judgement judge(Milestone row) {
        return of(judge(with(row)), row.id());
    }

    static Judgement of(JudgedPlan judged, String id) {
        var judgement = judged.milestones().getOrDefault(id, judged.initiatives().get(id));
        return Objects.requireNonNull(judgement, id);
    }

    static List<String> rules(Judgement judgement) {
        return judgement.findings().stream().map(Finding::rule).toList();
    }

    static List<String> keys(Judgement judgement) {
        return judgement.findings().stream().map(finding -> finding.message().key()).toList();
    }
}
