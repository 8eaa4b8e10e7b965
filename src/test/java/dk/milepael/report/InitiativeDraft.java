package dk.milepael.report;

import dk.milepael.plan.AgreementPoint;
import dk.milepael.plan.Amount;
import dk.milepael.plan.AmountKind;
import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.Continuation;
import dk.milepael.plan.Criterion;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Origin;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.Party;
import dk.milepael.plan.Precision;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Reference;
import dk.milepael.plan.Role;
import dk.milepael.plan.SourceCell;
import dk.milepael.plan.Track;
import dk.milepael.plan.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An initiative, card or goal, written field by field; what is not called is not written. */
final class InitiativeDraft {
    private final Initiative.Label label;
    private String goal;
    private String description;
    private String organisation;
    private String followUpPlan;
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Track> tracks = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<AgreementPoint> agreed = new ArrayList<>();
    private final List<Party> owners = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private Deadline deadline;
    private Progress progress = Progress.NONE;

    private record Step(String text, Deadline deadline, Progress progress) {}

    private InitiativeDraft(Initiative.Label label) {
        this.label = label;
    }

    static InitiativeDraft initiative(String number, String title) {
        return new InitiativeDraft(new Initiative.Label(number, title));
    }

    InitiativeDraft goal(String text) {
        goal = text;
        return this;
    }

    InitiativeDraft description(String text) {
        description = text;
        return this;
    }

    InitiativeDraft organisation(String text) {
        organisation = text;
        return this;
    }

    InitiativeDraft followUpPlan(String text) {
        followUpPlan = text;
        return this;
    }

    /** With a day in the text on follow-up. */
    InitiativeDraft followedUpOn(String day) {
        var told = dated(day, day);
        commitments.add(
                new Commitment(
                        told, CommitmentRole.DEADLINE, CommitmentField.FOLLOW_UP_PLAN, told.raw()));
        return this;
    }

    InitiativeDraft criterion(String text) {
        criteria.add(new Criterion(text, null));
        return this;
    }

    InitiativeDraft criterion(String text, String raw, String day) {
        criteria.add(new Criterion(text, dated(raw, day)));
        return due(raw, day);
    }

    InitiativeDraft due(String raw, String day) {
        deadline = dated(raw, day);
        return this;
    }

    InitiativeDraft track(String name, String note) {
        tracks.add(new Track(name, note));
        return this;
    }

    InitiativeDraft refersTo(String raw, String number, String under, String title) {
        references.add(new Reference(raw, number, under, title));
        return this;
    }

    InitiativeDraft agreed(String agreement, String point) {
        agreed.add(new AgreementPoint(agreement, point));
        return this;
    }

    InitiativeDraft owner(String name, Role role) {
        owners.add(new Party(name, role));
        return this;
    }

    InitiativeDraft setAside(String dkk, AmountKind kind) {
        amounts.add(new Amount(dkk == null ? null : new BigDecimal(dkk), kind, null, "x mio. kr."));
        return this;
    }

    InitiativeDraft step(String text, String raw, String day) {
        steps.add(new Step(text, dated(raw, day), Progress.NONE));
        return this;
    }

    /** A step without a day of its own, and what is told of it. */
    InitiativeDraft step(String text, Verdict verdict, String status) {
        steps.add(new Step(text, null, progress(verdict, Continuation.NONE, null, status)));
        return this;
    }

    InitiativeDraft told(Verdict verdict, String status) {
        progress = progress(verdict, Continuation.NONE, null, status);
        return this;
    }

    InitiativeDraft told(Verdict verdict, Continuation onward, String into, String status) {
        progress = progress(verdict, onward, into, status);
        return this;
    }

    private static Progress progress(
            Verdict verdict, Continuation onward, String into, String status) {
        var quote = verdict == Verdict.UNKNOWN ? null : status;
        var outcome = new Outcome(verdict, onward, into, quote, null);
        return new Progress(status, verdict == Verdict.DELIVERED, null, null, outcome);
    }

    /** The initiative at its place in the plan, from 0, in the section at that position. */
    Initiative at(int place, Integer section) {
        var cell = new SourceCell("Plan", "B" + (place + 5));
        return new Initiative(
                "i" + place,
                section,
                label,
                new Initiative.Content(
                        goal,
                        description,
                        organisation,
                        followUpPlan,
                        criteria,
                        tracks,
                        references,
                        agreed),
                new Initiative.Promise(
                        owners, amounts, commitments, steps.isEmpty() ? deadline : null),
                progress,
                milestones(place, new Origin(cell, false, null)),
                new Origin(cell, false, null));
    }

    private List<Milestone> milestones(int place, Origin origin) {
        var rows = new ArrayList<Milestone>();
        for (var step : steps) {
            rows.add(
                    new Milestone(
                            "m%d-%d".formatted(place, rows.size()),
                            null,
                            step.text(),
                            step.deadline(),
                            step.progress(),
                            owners.isEmpty() ? null : owners.getFirst().name(),
                            List.of(),
                            origin));
        }
        return rows;
    }

    static Deadline dated(String raw, String day) {
        var last = LocalDate.parse(day);
        return new Deadline(
                raw, DeadlineKind.DATED, last, last, last, Precision.DAY, null, List.of());
    }
}
