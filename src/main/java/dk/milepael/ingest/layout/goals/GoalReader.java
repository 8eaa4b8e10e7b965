package dk.milepael.ingest.layout.goals;

import dk.milepael.danish.Prose;
import dk.milepael.danish.YearHints;
import dk.milepael.ingest.layout.ColumnRole;
import dk.milepael.ingest.layout.DeadlineCells;
import dk.milepael.ingest.layout.DeviationCells;
import dk.milepael.ingest.layout.PromiseReader;
import dk.milepael.ingest.layout.Wording;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.plan.Amount;
import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.Criterion;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Origin;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.Party;
import dk.milepael.plan.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads each goal of a cell as an initiative, with the targets and the outcome that are its own.
 */
final class GoalReader {
    private final Wording wording;
    private final GoalWords words;
    private final YearHints hints;

    GoalReader(Wording wording, GoalWords words, YearHints hints) {
        this.wording = wording;
        this.words = words;
        this.hints = hints;
    }

    /** Several goals in a cell share what stands beside it, unless each has a cell of its own. */
    List<Initiative> read(GoalDraft draft, GoalSheet sheet, int before) {
        var goals =
                draft.of(GoalRole.GOAL).stream()
                        .flatMap(field -> GoalText.of(field, words, wording.prose()).stream())
                        .toList();
        var criteria = draft.of(GoalRole.CRITERION);
        var paired = goals.size() > 1 && goals.size() == criteria.size();
        var initiatives = new ArrayList<Initiative>();
        for (int i = 0; i < goals.size(); i++) {
            var targets = targets(paired ? criteria.subList(i, i + 1) : criteria);
            var id = "i" + (before + i + 1);
            initiatives.add(initiative(id, new Card(goals.get(i), targets, draft, sheet)));
        }
        return initiatives;
    }

    private Targets targets(List<GoalField> criteria) {
        return Targets.of(criteria, wording.prose());
    }

    /** A goal with what stands beside it. */
    private record Card(GoalText goal, Targets targets, GoalDraft draft, GoalSheet sheet) {
        @Nullable String number() {
            return goal.number() != null ? goal.number() : draft.lines(GoalRole.NUMBER);
        }

        /** What the cells say beside the goal and its targets. */
        @Nullable String description() {
            var said =
                    Stream.of(goal.remark(), targets.introduction())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining("\n"));
            return said.isEmpty() ? null : said;
        }

        Origin origin() {
            return new Origin(
                    sheet.grid().source(draft.cell()), draft.isHidden(), draft.struckThrough());
        }
    }

    private Initiative initiative(String id, Card card) {
        var status = card.draft().lines(GoalRole.STATUS);
        var commitments = new ArrayList<Commitment>();
        commitments.addAll(commitments(card.goal().goal(), CommitmentField.GOAL));
        told(card.targets())
                .forEach(text -> commitments.addAll(commitments(text, CommitmentField.CRITERION)));
        var promised = deadline(card.draft(), commitments);
        if (status != null) {
            commitments.addAll(commitments(status, CommitmentField.STATUS));
        }
        return new Initiative(
                id,
                card.draft().section(),
                new Initiative.Label(card.number(), card.goal().title()),
                content(card),
                new Initiative.Promise(owners(card.draft()), amounts(card), commitments, promised),
                progress(status).with(deviation(card)),
                List.of(),
                card.origin());
    }

    private Initiative.Content content(Card card) {
        return new Initiative.Content(
                card.goal().goal(),
                card.description(),
                null,
                null,
                card.targets().texts().stream().map(this::criterion).toList(),
                List.of(),
                List.of());
    }

    private Criterion criterion(String text) {
        var own = commitments(text, CommitmentField.CRITERION);
        return new Criterion(text, Prose.latestDeadline(own).orElse(null));
    }

    private List<Commitment> commitments(String text, CommitmentField field) {
        return wording.prose().commitments(text, field, hints);
    }

    private static Stream<String> told(Targets targets) {
        return Stream.concat(Stream.ofNullable(targets.introduction()), targets.texts().stream());
    }

    /** A deadline column outranks what the prose promises. */
    private @Nullable Deadline deadline(GoalDraft draft, List<Commitment> commitments) {
        var column = draft.of(GoalRole.DEADLINE);
        return column.isEmpty()
                ? Prose.latestDeadline(commitments).orElse(null)
                : new DeadlineCells(wording.deadlines()).read(column.getFirst().cell(), hints);
    }

    private List<Party> owners(GoalDraft draft) {
        return draft.of(GoalRole.OWNER).stream()
                .flatMap(field -> wording.owners().inCell(field.text()).stream())
                .distinct()
                .toList();
    }

    private List<Amount> amounts(Card card) {
        return Stream.concat(Stream.of(card.goal().goal()), told(card.targets()))
                .flatMap(text -> wording.amounts().inProse(text).stream())
                .toList();
    }

    private Progress progress(@Nullable String status) {
        Outcome outcome = status == null ? null : wording.outcomes().read(status);
        return new Progress(status, PromiseReader.done(outcome), null, null, outcome);
    }

    private @Nullable Deviation deviation(Card card) {
        var days = new DeadlineCells(wording.deadlines());
        return new DeviationCells(wording, days, card.sheet().ofDeviation())
                .of(role -> answer(card.draft(), role), hints);
    }

    private static Optional<Cell> answer(GoalDraft draft, ColumnRole role) {
        var cells = draft.of(GoalRole.valueOf(role.name())).stream().map(GoalField::cell).toList();
        return DeviationCells.answer(cells);
    }
}
