package dk.milepael.ingest.layout.statustable;

import static dk.milepael.ingest.layout.ColumnRole.GOAL;
import static dk.milepael.ingest.layout.ColumnRole.OWNER;
import static dk.milepael.ingest.layout.ColumnRole.STATUS;

import dk.milepael.danish.Prose;
import dk.milepael.danish.YearHints;
import dk.milepael.ingest.layout.AmountColumn;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.PromiseReader;
import dk.milepael.ingest.layout.RowSigns;
import dk.milepael.ingest.layout.StepProgress;
import dk.milepael.ingest.layout.Wording;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.plan.Amount;
import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Party;
import dk.milepael.plan.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a row of a status table as an initiative, the numbered steps of its goal as milestones. */
final class StatusRowReader {
    private final Wording wording;
    private final AmountColumn amounts;
    private final RowSigns signs;
    private final YearHints hints;
    private int milestonesRead;

    StatusRowReader(Wording wording, AmountColumn amounts, RowSigns signs, YearHints hints) {
        this.wording = wording;
        this.amounts = amounts;
        this.signs = signs;
        this.hints = hints;
    }

    Initiative read(StatusRow row, String id) {
        var goal = row.lines(GOAL);
        var status = row.lines(STATUS);
        var steps = goal == null ? List.<String>of() : wording.prose().steps(goal);
        var told = new StepProgress(wording.outcomes(), status, steps);
        var owners = owners(row);
        var milestones = milestones(row, steps, told, PromiseReader.owner(owners));
        var commitments = commitments(goal, status, milestones);
        var deadline = steps.isEmpty() ? promised(commitments) : null;
        return new Initiative(
                id,
                row.section(),
                new Initiative.Label(row.caption().number(), row.caption().title()),
                Initiative.Content.of(goal),
                new Initiative.Promise(owners, amounts(row), commitments, deadline),
                signs.on(told.ofWhole(), row.first(), hints),
                milestones,
                row.first().origin());
    }

    /** A goal is written for the plan's year, however long ago the status was dated. */
    private YearHints goalHints() {
        return hints.plan() == null ? hints : new YearHints(null, hints.plan(), null);
    }

    private List<Milestone> milestones(
            StatusRow row, List<String> steps, StepProgress told, @Nullable String owner) {
        return IntStream.range(0, steps.size())
                .mapToObj(step -> milestone(row, steps.get(step), told.ofStep(step), owner))
                .toList();
    }

    private Milestone milestone(
            StatusRow row, String step, Progress progress, @Nullable String owner) {
        var commitments = wording.prose().commitments(step, CommitmentField.GOAL, goalHints());
        return new Milestone(
                "m" + ++milestonesRead,
                null,
                CellText.items(step),
                Prose.latestDeadline(commitments).orElse(null),
                progress,
                owner,
                commitments,
                row.first().origin());
    }

    /** The dates of goal and status but for those that stand in a step. */
    private List<Commitment> commitments(
            @Nullable String goal, @Nullable String status, List<Milestone> steps) {
        var found = new ArrayList<Commitment>();
        if (goal != null) {
            found.addAll(wording.prose().commitments(goal, CommitmentField.GOAL, goalHints()));
        }
        for (var step : steps) {
            step.commitments().forEach(own -> removeFirst(found, own.deadline()));
        }
        if (status != null) {
            found.addAll(wording.prose().commitments(status, CommitmentField.STATUS, hints));
        }
        return found;
    }

    private static void removeFirst(List<Commitment> found, Deadline deadline) {
        found.stream()
                .filter(commitment -> commitment.deadline().raw().equals(deadline.raw()))
                .findFirst()
                .ifPresent(found::remove);
    }

    private static @Nullable Deadline promised(List<Commitment> commitments) {
        var own =
                commitments.stream()
                        .filter(commitment -> commitment.field() != CommitmentField.STATUS)
                        .toList();
        return Prose.latestDeadline(own).orElse(null);
    }

    private List<Party> owners(StatusRow row) {
        var column =
                row.rows().stream()
                        .flatMap(line -> line.cell(OWNER).stream())
                        .map(Cell::text)
                        .flatMap(text -> wording.owners().inCell(text).stream())
                        .distinct()
                        .toList();
        return column.isEmpty()
                ? prose(row)
                        .flatMap(text ->
                                wording.owners().inProse(text, row.caption().title()).stream())
                        .distinct()
                        .toList()
                : column;
    }

    private List<Amount> amounts(StatusRow row) {
        return Stream.concat(
                        amounts.of(row.rows()).stream(),
                        prose(row).flatMap(text -> wording.amounts().inProse(text).stream()))
                .toList();
    }

    private static Stream<String> prose(StatusRow row) {
        return Stream.of(GOAL, STATUS).map(row::lines).filter(Objects::nonNull);
    }
}
