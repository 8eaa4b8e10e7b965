package dk.milepael.ingest.layout.agreement;

import dk.milepael.danish.Listing;
import dk.milepael.danish.Prose;
import dk.milepael.danish.YearHints;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.DeadlineCells;
import dk.milepael.ingest.layout.DeviationCells;
import dk.milepael.ingest.layout.ItemCells;
import dk.milepael.ingest.layout.PromiseReader;
import dk.milepael.ingest.layout.StepProgress;
import dk.milepael.ingest.layout.Wording;
import dk.milepael.plan.Amount;
import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Origin;
import dk.milepael.plan.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a card as an initiative, the steps of how it is done as milestones. */
final class CardReader {
    /** What an initiative promises itself stands in its goal and its tasks. */
    private static final Set<CommitmentField> OWN =
            Set.of(CommitmentField.GOAL, CommitmentField.TASKS);

    private final Wording wording;
    private final Crosses crosses;
    private final Involved involved;
    private final YearHints hints;
    private int milestonesRead;

    CardReader(Wording wording, CardWords words, YearHints hints) {
        this.wording = wording;
        this.crosses = new Crosses(words);
        this.involved = new Involved(wording.owners(), words);
        this.hints = hints;
    }

    /** Reads a card that stands in a section; null for none. */
    Initiative read(CardDraft card, Initiative.Label label, String id, @Nullable Integer section) {
        var table = card.table();
        var owners = involved.read(table.text(Label.INVOLVED));
        var tasks = wording.prose().listing(table.text(Label.TASKS));
        var told = new StepProgress(wording.outcomes(), table.lines(Label.STATUS), tasks.items());
        var milestones = milestones(card, tasks, told, PromiseReader.owner(owners));
        var commitments = commitments(card, tasks);
        return new Initiative(
                id,
                section,
                label,
                content(card, tasks),
                new Initiative.Promise(
                        owners,
                        amounts(card, tasks),
                        commitments,
                        milestones.isEmpty() ? promised(commitments) : null),
                told.ofWhole().with(deviation(table)),
                milestones,
                card.origin());
    }

    private @Nullable Deviation deviation(CardTable table) {
        var days = new DeadlineCells(wording.deadlines());
        return new DeviationCells(wording, days, table.ofDeviation()).of(table::ofDeviation, hints);
    }

    /** How it is done, but for its steps, is how it is organised. */
    private Initiative.Content content(CardDraft card, Listing tasks) {
        var table = card.table();
        return new Initiative.Content(
                card.goal(),
                table.lines(Label.DESCRIPTION),
                tasks.words(),
                table.lines(Label.FOLLOW_UP),
                List.of(),
                table.tracks(crosses),
                List.of());
    }

    private List<Amount> amounts(CardDraft card, Listing tasks) {
        return Stream.of(card.goal(), card.table().lines(Label.DESCRIPTION), tasks.words())
                .filter(Objects::nonNull)
                .flatMap(text -> wording.amounts().inProse(text).stream())
                .toList();
    }

    private List<Milestone> milestones(
            CardDraft card, Listing tasks, StepProgress told, @Nullable String owner) {
        var cells = new ItemCells(card.table().spots(Label.TASKS), card.origin());
        var milestones = new ArrayList<Milestone>();
        for (var step : tasks.items()) {
            var progress = told.ofStep(milestones.size());
            milestones.add(milestone(step, owner, progress, cells.next(step)));
        }
        return milestones;
    }

    private Milestone milestone(
            String step, @Nullable String owner, Progress progress, Origin origin) {
        var commitments = wording.prose().commitments(step, CommitmentField.TASKS, hints);
        return new Milestone(
                "m" + ++milestonesRead,
                null,
                CellText.lines(step),
                Prose.latestDeadline(commitments).orElse(null),
                progress,
                owner,
                commitments,
                origin);
    }

    /** The dates of the card's words but for those that stand in a step. */
    private List<Commitment> commitments(CardDraft card, Listing tasks) {
        var table = card.table();
        return Stream.of(
                        found(card.goal(), CommitmentField.GOAL),
                        found(table.lines(Label.DESCRIPTION), CommitmentField.DESCRIPTION),
                        found(tasks.intro(), CommitmentField.TASKS),
                        found(tasks.rest(), CommitmentField.TASKS),
                        found(table.lines(Label.FOLLOW_UP), CommitmentField.FOLLOW_UP_PLAN),
                        found(table.lines(Label.STATUS), CommitmentField.STATUS))
                .flatMap(List::stream)
                .toList();
    }

    private List<Commitment> found(@Nullable String text, CommitmentField field) {
        return text == null ? List.of() : wording.prose().commitments(text, field, hints);
    }

    private static @Nullable Deadline promised(List<Commitment> commitments) {
        var own = commitments.stream().filter(one -> OWN.contains(one.field())).toList();
        return Prose.latestDeadline(own).orElse(null);
    }
}
