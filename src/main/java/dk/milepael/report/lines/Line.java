package dk.milepael.report.lines;

import dk.milepael.history.Change;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Light;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Origin;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Section;
import dk.milepael.plan.Verdict;
import dk.milepael.report.Badge;
import dk.milepael.rules.Counts;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.Judgement;
import dk.milepael.rules.since.Stood;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every page counts as one: a milestone, or an initiative without milestones, as judged.
 *
 * @param milestone null where the initiative itself is the line
 */
public record Line(
        JudgedPlan plan,
        Initiative initiative,
        @Nullable Milestone milestone,
        Judgement judgement) {

    public static final String DUE_SOON = "due-soon";

    /** By due day, those without one last; then in an order that is the same every night. */
    public static final Comparator<Line> OLDEST_FIRST =
            Comparator.comparing(Line::due, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Line::key);

    /** All lines of the plans in their order; rows that are gone are none. */
    public static List<Line> of(List<JudgedPlan> plans) {
        return plans.stream().flatMap(Line::of).toList();
    }

    public static Stream<Line> of(JudgedPlan plan) {
        return withGone(plan).filter(line -> !line.isGone());
    }

    /** Likewise, and in their old places the rows that are gone; those have no light. */
    public static Stream<Line> withGone(JudgedPlan plan) {
        return plan.facts().compared().version().initiatives().stream()
                .flatMap(initiative -> of(plan, initiative));
    }

    private static Stream<Line> of(JudgedPlan plan, Initiative initiative) {
        return initiative.milestones().isEmpty()
                ? Stream.of(
                        new Line(
                                plan,
                                initiative,
                                null,
                                judged(plan.initiatives(), initiative.id())))
                : initiative.milestones().stream()
                        .map(row ->
                                new Line(
                                        plan,
                                        initiative,
                                        row,
                                        judged(plan.milestones(), row.id())));
    }

    public static Counts counts(List<Line> lines) {
        return lines.stream()
                .map(line -> line.judgement.counts())
                .reduce(Counts.NONE, Counts::plus);
    }

    private static Judgement judged(Map<String, Judgement> judgements, String id) {
        return Objects.requireNonNull(judgements.get(id), () -> "no judgement of " + id);
    }

    /** Unique among all plans, and the same from night to night. */
    public String key() {
        return plan.facts().planId() + "/" + id();
    }

    private String id() {
        return milestone == null ? initiative.id() : milestone.id();
    }

    /** What a reader who is told of it now is told. */
    public Stood stood() {
        return new Stood(
                title(),
                owner(),
                judgement.light(),
                judgement.dropped(),
                due(),
                Stood.fingerprint(progress().status(), progress().doneRaw()),
                verdict());
    }

    /** What happened to it since the version before; null in a plan's first version. */
    public @Nullable Change change() {
        return plan.facts().compared().changes().get(id());
    }

    /** Whether it stood in the version before and stands in this one no longer. */
    public boolean isGone() {
        return judgement.light() == null;
    }

    public Light light() {
        return Objects.requireNonNull(judgement.light());
    }

    public String title() {
        return milestone == null ? initiative.label().title() : milestone.title();
    }

    public String planTitle() {
        return plan.facts().compared().version().heading().title();
    }

    /** The innermost section that it stands under; null where it stands in none. */
    public @Nullable Section section() {
        var path = plan.facts().compared().version().path(initiative);
        return path.isEmpty() ? null : path.getLast();
    }

    public @Nullable String owner() {
        return milestone == null ? initiative.owner() : milestone.owner();
    }

    public @Nullable Deadline deadline() {
        return milestone == null ? initiative.promise().deadline() : milestone.deadline();
    }

    /** The written due day; null where there is none. */
    public @Nullable LocalDate due() {
        var deadline = deadline();
        return deadline == null ? null : deadline.due();
    }

    public Origin origin() {
        return milestone == null ? initiative.origin() : milestone.origin();
    }

    public Progress progress() {
        return milestone == null ? initiative.progress() : milestone.progress();
    }

    /** Why it goes otherwise than planned; a step shares what its initiative tells. */
    public @Nullable Deviation deviation() {
        var own = progress().deviation();
        return own == null ? initiative.progress().deviation() : own;
    }

    public Verdict verdict() {
        var outcome = progress().outcome();
        return outcome == null ? Outcome.UNKNOWN.verdict() : outcome.verdict();
    }

    public boolean isDone() {
        return !judgement.dropped() && light() == Light.BLUE;
    }

    public boolean isOpen() {
        return !judgement.dropped() && light() != Light.BLUE;
    }

    /** Overdue, or told as not reached. */
    public boolean isRed() {
        return isOpen() && light() == Light.RED;
    }

    public Badge badge() {
        return judgement.dropped() ? Badge.DROPPED : Badge.of(light());
    }

    /** Calendar days from the written due day; 0 where it has not passed or there is none. */
    public long daysOver(LocalDate asOf) {
        var due = due();
        return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, asOf));
    }

    /** Whether it is due from the first day to the last, both inclusive. */
    public boolean isDueWithin(LocalDate first, LocalDate last) {
        var due = due();
        return due != null && !due.isBefore(first) && !due.isAfter(last);
    }

    public boolean hasAssumedYear() {
        var deadline = deadline();
        return deadline != null
                && deadline.notes().stream().anyMatch(DeadlineNote.AssumedYear.class::isInstance);
    }

    /** Within the warning days, as the rule of that name found. */
    public boolean isDueSoon() {
        return judgement.findings().stream().anyMatch(found -> found.rule().equals(DUE_SOON));
    }
}
