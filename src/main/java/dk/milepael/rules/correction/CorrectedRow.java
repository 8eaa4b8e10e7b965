package dk.milepael.rules.correction;

import dk.milepael.plan.CorrectedValue;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.Party;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Role;
import dk.milepael.plan.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row with one value of it corrected. */
final class CorrectedRow {
    private CorrectedRow() {}

    static Milestone of(Milestone row, CorrectedValue value) {
        return switch (value) {
            case CorrectedValue.Due(var deadline) ->
                    with(row, due(row.deadline(), deadline), row.progress(), row.owner());
            case CorrectedValue.Told(var outcome, _) ->
                    with(row, row.deadline(), told(row.progress(), outcome), row.owner());
            case CorrectedValue.Owner(var name) -> owned(row, name);
            case CorrectedValue.Decided(var decision, _) ->
                    with(row, row.deadline(), decided(row.progress(), decision), row.owner());
            case CorrectedValue.Judged _ -> row;
        };
    }

    static Initiative of(Initiative row, CorrectedValue value) {
        var promise = row.promise();
        return switch (value) {
            case CorrectedValue.Due(var deadline) ->
                    with(
                            row,
                            promise(promise.owners(), promise, due(promise.deadline(), deadline)),
                            row.progress());
            case CorrectedValue.Told(var outcome, _) ->
                    with(row, promise, told(row.progress(), outcome));
            case CorrectedValue.Owner(var name) ->
                    with(
                            row,
                            promise(owners(promise.owners(), name), promise, promise.deadline()),
                            row.progress());
            case CorrectedValue.Decided(var decision, _) ->
                    with(row, promise, decided(row.progress(), decision));
            case CorrectedValue.Judged _ -> row;
        };
    }

    static Milestone owned(Milestone row, @Nullable String owner) {
        return with(row, row.deadline(), row.progress(), owner);
    }

    /** What a row tells of its progress: the status, else the mark. */
    static @Nullable String told(Progress progress) {
        return progress.status() == null ? progress.doneRaw() : progress.status();
    }

    static boolean isResponsible(Party party) {
        return party.role() != Role.INVOLVERET;
    }

    private static Milestone with(
            Milestone row, @Nullable Deadline deadline, Progress progress, @Nullable String owner) {
        return new Milestone(
                row.id(),
                row.action(),
                row.text(),
                deadline,
                progress,
                owner,
                row.commitments(),
                row.origin());
    }

    private static Initiative with(Initiative row, Initiative.Promise promise, Progress progress) {
        return new Initiative(
                row.id(),
                row.section(),
                row.label(),
                row.content(),
                promise,
                progress,
                row.milestones(),
                row.origin());
    }

    private static Initiative.Promise promise(
            List<Party> owners, Initiative.Promise promise, @Nullable Deadline deadline) {
        return new Initiative.Promise(owners, promise.amounts(), promise.commitments(), deadline);
    }

    /** The raw text stays what stands in the plan, where anything does. */
    private static Deadline due(@Nullable Deadline before, Deadline right) {
        var notes = new ArrayList<>(right.notes());
        notes.add(new DeadlineNote.Corrected());
        return new Deadline(
                before == null ? right.raw() : before.raw(),
                right.kind(),
                right.first(),
                right.last(),
                right.due(),
                right.precision(),
                right.part(),
                notes);
    }

    private static Progress told(Progress progress, Outcome outcome) {
        return progress.with(outcome.verdict() == Verdict.DELIVERED, outcome);
    }

    private static List<Party> owners(List<Party> before, String name) {
        var others = before.stream().filter(party -> party.role() != Role.ANSVARLIG);
        return Stream.concat(Stream.of(new Party(name, Role.ANSVARLIG)), others).toList();
    }

    private static Progress decided(Progress progress, Deviation.Decision decision) {
        var told = progress.deviation();
        var outcome = progress.outcome();
        var deviation =
                told == null
                        ? new Deviation(List.of(), null, null, null, null, decision)
                        : new Deviation(
                                told.asked(),
                                told.cause(),
                                told.consequence(),
                                told.action(),
                                told.expected(),
                                decision);
        var decided =
                outcome == null
                        ? null
                        : new Outcome(
                                outcome.verdict(),
                                outcome.continuation(),
                                outcome.into(),
                                outcome.quote(),
                                decision.by());
        return progress.with(progress.done(), decided).with(deviation);
    }
}
