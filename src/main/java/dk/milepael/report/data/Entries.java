package dk.milepael.report.data;

import static java.util.Objects.requireNonNull;

import dk.milepael.history.Change;
import dk.milepael.plan.Amount;
import dk.milepael.plan.Commitment;
import dk.milepael.plan.Criterion;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.OwnLight;
import dk.milepael.plan.Party;
import dk.milepael.plan.Reference;
import dk.milepael.plan.SourceCell;
import dk.milepael.plan.Track;
import dk.milepael.plan.TrackGoal;
import dk.milepael.report.Words;
import dk.milepael.report.data.DataFile.AmountEntry;
import dk.milepael.report.data.DataFile.CellEntry;
import dk.milepael.report.data.DataFile.ChangeEntry;
import dk.milepael.report.data.DataFile.CommitmentEntry;
import dk.milepael.report.data.DataFile.CountsEntry;
import dk.milepael.report.data.DataFile.CriterionEntry;
import dk.milepael.report.data.DataFile.DeadlineEntry;
import dk.milepael.report.data.DataFile.DeviationEntry;
import dk.milepael.report.data.DataFile.FindingEntry;
import dk.milepael.report.data.DataFile.OutcomeEntry;
import dk.milepael.report.data.DataFile.OwnLightEntry;
import dk.milepael.report.data.DataFile.OwnerEntry;
import dk.milepael.report.data.DataFile.ReferenceEntry;
import dk.milepael.report.data.DataFile.SlipEntry;
import dk.milepael.report.data.DataFile.TimelineEntry;
import dk.milepael.report.data.DataFile.TrackEntry;
import dk.milepael.report.data.DataFile.TrackGoalEntry;
import dk.milepael.rules.Counts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The small entries of data.json, each from the record it tells of. */
final class Entries {
    private final Words words;

    Entries(Words words) {
        this.words = words;
    }

    String say(Message message) {
        return words.say(message);
    }

    List<FindingEntry> findings(List<Finding> findings) {
        return findings.stream().map(this::finding).toList();
    }

    private FindingEntry finding(Finding finding) {
        var at = finding.at();
        return new FindingEntry(
                finding.rule(),
                lowerCase(finding.severity()),
                say(finding.message()),
                at == null ? null : cell(at));
    }

    static CellEntry cell(SourceCell cell) {
        return new CellEntry(cell.sheet(), cell.cell());
    }

    static CountsEntry counts(Counts counts) {
        return new CountsEntry(
                counts.red(),
                counts.yellow(),
                counts.green(),
                counts.blue(),
                counts.grey(),
                counts.dropped());
    }

    static OwnerEntry owner(Party party) {
        return new OwnerEntry(party.name(), party.role().id());
    }

    static AmountEntry amount(Amount amount) {
        return new AmountEntry(amount.dkk(), amount.kind().id(), id(amount.per()), amount.raw());
    }

    static TimelineEntry timeline(dk.milepael.plan.TimelineEntry step) {
        return new TimelineEntry(step.text(), requireNonNull(deadline(step.deadline())));
    }

    static TrackGoalEntry trackGoal(TrackGoal goal) {
        return new TrackGoalEntry(goal.track(), goal.title(), goal.goal());
    }

    static TrackEntry track(Track track) {
        return new TrackEntry(track.name(), track.note());
    }

    static CriterionEntry criterion(Criterion criterion) {
        return new CriterionEntry(criterion.text(), deadline(criterion.deadline()));
    }

    static ReferenceEntry reference(Reference reference, Optional<Initiative> target) {
        return new ReferenceEntry(
                reference.raw(), target.map(Initiative::id).orElse(null), target.isPresent());
    }

    static @Nullable OwnLightEntry ownLight(@Nullable OwnLight own) {
        return own == null ? null : new OwnLightEntry(lowerCase(own.light()), own.raw());
    }

    static @Nullable DeviationEntry deviation(@Nullable Deviation told) {
        if (told == null) {
            return null;
        }
        var decision = told.decision();
        return new DeviationEntry(
                told.cause(),
                told.consequence(),
                told.action(),
                deadline(told.expected()),
                told.decidedBy(),
                decision == null ? null : decision.on());
    }

    static @Nullable DeadlineEntry deadline(@Nullable Deadline deadline) {
        return deadline == null
                ? null
                : new DeadlineEntry(
                        deadline.raw(),
                        deadline.first(),
                        deadline.last(),
                        deadline.due(),
                        id(deadline.precision()),
                        id(deadline.part()));
    }

    static @Nullable OutcomeEntry outcome(@Nullable Outcome outcome) {
        return outcome == null
                ? null
                : new OutcomeEntry(
                        outcome.verdict().id(),
                        outcome.continuation().id(),
                        outcome.into(),
                        outcome.quote());
    }

    static List<CommitmentEntry> commitments(List<Commitment> commitments) {
        return commitments.stream().map(Entries::commitment).toList();
    }

    private static CommitmentEntry commitment(Commitment commitment) {
        var deadline = commitment.deadline();
        return new CommitmentEntry(
                deadline.raw(),
                commitment.quote(),
                commitment.field().id(),
                lowerCase(commitment.role()),
                deadline.first(),
                deadline.last(),
                deadline.due(),
                id(deadline.precision()));
    }

    static @Nullable String kind(@Nullable Change change) {
        return change == null ? null : lowerCase(change.kind());
    }

    static List<ChangeEntry> changes(@Nullable Change change) {
        return change == null
                ? List.of()
                : change.fields().stream()
                        .map(field -> new ChangeEntry(field.field(), field.from(), field.to()))
                        .toList();
    }

    static List<SlipEntry> slips(@Nullable Change change) {
        return change == null
                ? List.of()
                : change.slips().stream()
                        .map(slip -> new SlipEntry(slip.from(), slip.to(), slip.seen()))
                        .toList();
    }

    /** An enum constant's name in data.json, where it has no id of its own. */
    static @Nullable String id(@Nullable Enum<?> constant) {
        return constant == null ? null : lowerCase(constant);
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
