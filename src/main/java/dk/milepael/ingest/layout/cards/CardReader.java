package dk.milepael.ingest.layout.cards;

import dk.milepael.danish.AgreementPoints;
import dk.milepael.danish.Listing;
import dk.milepael.danish.Prose;
import dk.milepael.danish.YearHints;
import dk.milepael.ingest.layout.DeadlineCells;
import dk.milepael.ingest.layout.DeviationCells;
import dk.milepael.ingest.layout.ItemCells;
import dk.milepael.ingest.layout.PromiseReader;
import dk.milepael.ingest.layout.StepProgress;
import dk.milepael.ingest.layout.Wording;
import dk.milepael.plan.AgreementPoint;
import dk.milepael.plan.Amount;
import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.Criterion;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Origin;
import dk.milepael.plan.Party;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a card as an initiative, the bullets of its tasks as milestones. */
final class CardReader {
    private final Wording wording;
    private final YearHints hints;
    private final AgreementPoints points = new AgreementPoints();
    private int milestonesRead;

    CardReader(Wording wording, YearHints hints) {
        this.wording = wording;
        this.hints = hints;
    }

    Initiative read(CardDraft card, String id, @Nullable Integer section) {
        var caption = card.caption();
        var tasks = listing(card, CardLabel.TASKS);
        var promise = promise(card, tasks);
        var told =
                new StepProgress(wording.outcomes(), card.lines(CardLabel.STATUS), tasks.items());
        return new Initiative(
                id,
                section,
                new Initiative.Label(caption.number(), caption.title()),
                content(card, tasks),
                promise,
                told.ofWhole().with(deviation(card)),
                milestones(card, tasks, promise, told),
                card.origin());
    }

    /**
     * What became of a topic: no goal, nothing promised, and a status.
     *
     * @param year the year that its heading tells of; null where it names none
     */
    Initiative read(
            CardItem.Topic topic, String id, @Nullable Integer section, @Nullable Integer year) {
        var status = topic.status();
        var outcome = wording.outcomes().read(status);
        var told = year == null ? hints : new YearHints(null, year, hints.statusDate());
        var commitments = wording.prose().commitments(status, CommitmentField.STATUS, told);
        return new Initiative(
                id,
                section,
                new Initiative.Label(topic.caption().number(), topic.caption().title()),
                Initiative.Content.of(null),
                new Initiative.Promise(List.of(), List.of(), commitments, null),
                new Progress(status, PromiseReader.done(outcome), null, null, outcome),
                List.of(),
                topic.origin());
    }

    private @Nullable Deviation deviation(CardDraft card) {
        var days = new DeadlineCells(wording.deadlines());
        return new DeviationCells(wording, days, card.ofDeviation()).of(card::ofDeviation, hints);
    }

    private Initiative.Content content(CardDraft card, Listing tasks) {
        return new Initiative.Content(
                card.lines(CardLabel.GOAL),
                tasks.words(),
                card.lines(CardLabel.ORGANISATION),
                card.lines(CardLabel.FOLLOW_UP_PLAN),
                criteria(card),
                List.of(),
                references(card),
                agreed(card));
    }

    private Listing listing(CardDraft card, CardLabel label) {
        return wording.prose().listing(Objects.requireNonNullElse(card.field(label), ""));
    }

    private List<Criterion> criteria(CardDraft card) {
        return listing(card, CardLabel.GOAL).items().stream()
                .map(item -> new Criterion(item, deadline(item, CommitmentField.CRITERION)))
                .toList();
    }

    private @Nullable Deadline deadline(String text, CommitmentField field) {
        return Prose.latestDeadline(commitments(text, field).toList()).orElse(null);
    }

    private List<Reference> references(CardDraft card) {
        return texts(card)
                .flatMap(text -> wording.references().read(text).stream())
                .distinct()
                .toList();
    }

    private List<AgreementPoint> agreed(CardDraft card) {
        return points.read(texts(card).collect(Collectors.joining("\n")));
    }

    private static Stream<String> texts(CardDraft card) {
        return Stream.of(
                        CardLabel.GOAL,
                        CardLabel.TASKS,
                        CardLabel.ORGANISATION,
                        CardLabel.FOLLOW_UP_PLAN)
                .map(card::field)
                .filter(Objects::nonNull);
    }

    private Initiative.Promise promise(CardDraft card, Listing tasks) {
        var commitments = commitments(card, tasks);
        var deadline =
                tasks.items().isEmpty()
                        ? Prose.latestDeadline(ofGoalAndTasks(commitments)).orElse(null)
                        : null;
        return new Initiative.Promise(owners(card), amounts(card), commitments, deadline);
    }

    private List<Party> owners(CardDraft card) {
        var own = card.field(CardLabel.OWNER);
        var organisation = card.lines(CardLabel.ORGANISATION);
        return Stream.of(
                        own == null ? List.<Party>of() : wording.owners().inCell(own),
                        organisation == null
                                ? List.<Party>of()
                                : wording.owners().inProse(organisation, card.caption().title()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<Amount> amounts(CardDraft card) {
        return texts(card).flatMap(text -> wording.amounts().inProse(text).stream()).toList();
    }

    /** The dates in a card's prose but for those of a milestone. */
    private List<Commitment> commitments(CardDraft card, Listing tasks) {
        var goal = listing(card, CardLabel.GOAL);
        var found = new ArrayList<Commitment>();
        add(found, goal.intro(), CommitmentField.GOAL);
        goal.items().forEach(item -> add(found, item, CommitmentField.CRITERION));
        add(found, goal.rest(), CommitmentField.GOAL);
        add(found, tasks.intro(), CommitmentField.DESCRIPTION);
        add(found, tasks.rest(), CommitmentField.TASKS);
        found.addAll(ofDeadlineField(card));
        add(found, card.field(CardLabel.ORGANISATION), CommitmentField.ORGANISATION);
        add(found, card.field(CardLabel.FOLLOW_UP_PLAN), CommitmentField.FOLLOW_UP_PLAN);
        add(found, card.field(CardLabel.STATUS), CommitmentField.STATUS);
        return found;
    }

    private void add(List<Commitment> found, @Nullable String text, CommitmentField field) {
        if (text != null) {
            found.addAll(commitments(text, field).toList());
        }
    }

    private Stream<Commitment> commitments(String text, CommitmentField field) {
        return wording.prose().commitments(text, field, hints).stream().map(this::inItsTime);
    }

    /** A day before the plan's year is what has been, whatever the words around it promise. */
    private Commitment inItsTime(Commitment commitment) {
        var due = commitment.deadline().due();
        var year = hints.plan();
        var isPast = due != null && year != null && due.getYear() < year;
        return isPast && commitment.role() == CommitmentRole.DEADLINE
                ? new Commitment(
                        commitment.deadline(),
                        CommitmentRole.FACT,
                        commitment.field(),
                        commitment.quote())
                : commitment;
    }

    private List<Commitment> ofDeadlineField(CardDraft card) {
        var words = card.line(CardLabel.DEADLINE);
        if (words == null) {
            return List.of();
        }
        var deadline = wording.deadlines().read(words, hints);
        return List.of(
                new Commitment(deadline, CommitmentRole.DEADLINE, CommitmentField.TASKS, words));
    }

    private static List<Commitment> ofGoalAndTasks(List<Commitment> commitments) {
        return commitments.stream()
                .filter(commitment ->
                        switch (commitment.field()) {
                            case GOAL, CRITERION, DESCRIPTION, TASKS -> true;
                            case STATUS, ORGANISATION, FOLLOW_UP_PLAN -> false;
                        })
                .toList();
    }

    private List<Milestone> milestones(
            CardDraft card, Listing tasks, Initiative.Promise promise, StepProgress told) {
        var owner = PromiseReader.owner(promise.owners());
        var cells = new ItemCells(card.spots(CardLabel.TASKS), card.origin());
        var milestones = new ArrayList<Milestone>();
        for (var item : tasks.items()) {
            var progress = told.ofStep(milestones.size());
            milestones.add(milestone(item, owner, progress, cells.next(item)));
        }
        return milestones;
    }

    private Milestone milestone(
            String item, @Nullable String owner, Progress progress, Origin origin) {
        var commitments = commitments(item, CommitmentField.TASKS).toList();
        return new Milestone(
                "m" + ++milestonesRead,
                null,
                item,
                Prose.latestDeadline(commitments).orElse(null),
                progress,
                owner,
                commitments,
                origin);
    }
}
