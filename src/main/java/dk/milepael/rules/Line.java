package dk.milepael.rules;

import dk.milepael.plan.Commitment;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Origin;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A milestone, or an initiative by itself, as the rules read it.
 *
 * @param milestone null where the line is the initiative itself
 */
record Line(Initiative initiative, @Nullable Milestone milestone) {
    Line(Initiative initiative) {
        this(initiative, null);
    }

    boolean isInitiative() {
        return milestone == null;
    }

    String id() {
        return milestone == null ? initiative.id() : milestone.id();
    }

    /** What a reader calls it. */
    String title() {
        return milestone == null ? initiative.label().title() : milestone.title();
    }

    @Nullable Deadline deadline() {
        return milestone == null ? initiative.promise().deadline() : milestone.deadline();
    }

    Progress progress() {
        return milestone == null ? initiative.progress() : milestone.progress();
    }

    /** The day that a column for it tells; null where none does. */
    @Nullable Deadline expected() {
        var deviation = progress().deviation();
        return deviation == null ? null : deviation.expected();
    }

    /** Who decided a change or stop, of itself or of its initiative; null where nobody is named. */
    @Nullable String decidedBy() {
        return Stream.of(
                        outcome().decidedBy(),
                        progress().decidedBy(),
                        initiative.progress().decidedBy())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    List<Commitment> commitments() {
        return milestone == null ? initiative.promise().commitments() : milestone.commitments();
    }

    @Nullable String owner() {
        return milestone == null ? initiative.owner() : milestone.owner();
    }

    Origin origin() {
        return milestone == null ? initiative.origin() : milestone.origin();
    }

    /** Its own deadline and every date in its running text. */
    Stream<Deadline> deadlines() {
        return Stream.concat(
                Stream.ofNullable(deadline()), commitments().stream().map(Commitment::deadline));
    }

    /** Its running texts, each as read. */
    Stream<String> texts() {
        var own =
                milestone == null
                        ? Stream.of(initiative.label().title(), initiative.goal())
                        : Stream.of(milestone.action(), milestone.text());
        return Stream.concat(own, Stream.of(progress().status())).flatMap(Stream::ofNullable);
    }

    /** Its own outcome; a step without words of its own shares its initiative's end. */
    Outcome outcome() {
        var own = progress().outcome();
        var above = initiative.progress().outcome();
        if (own != null && own.verdict() != Verdict.UNKNOWN) {
            return own;
        }
        return above != null && isShared(above.verdict()) ? above : Outcome.UNKNOWN;
    }

    private static boolean isShared(Verdict verdict) {
        return verdict == Verdict.DELIVERED
                || verdict == Verdict.CHANGED
                || verdict == Verdict.DROPPED;
    }

    /** Whether status or mark say anything at all. */
    boolean hasWords() {
        return progress().status() != null || progress().doneRaw() != null;
    }

    /** Whether an expression only names the year or plan that the goal goes on in. */
    boolean goesOnIn(String expression) {
        var own = progress().outcome();
        var into = own == null ? null : own.into();
        return into != null && expression.contains(into);
    }

    /** A mark says that it is done, or, where there is no mark column, its words do. */
    boolean isDone() {
        return Boolean.TRUE.equals(progress().done());
    }

    /** A mark column that doesn't say done beside words that do. */
    boolean isUnmarked() {
        var own = progress().outcome();
        return Boolean.FALSE.equals(progress().done())
                && own != null
                && own.verdict() == Verdict.DELIVERED;
    }

    /** What is reported of it; a mark outranks words, so that words alone don't make it done. */
    Verdict verdict() {
        if (isDone()) {
            return Verdict.DELIVERED;
        }
        var told = outcome().verdict();
        if (told != Verdict.DELIVERED) {
            return told;
        }
        return isUnmarked() ? Verdict.ONGOING : Verdict.UNKNOWN;
    }

    /** The words that its outcome was read from; its status or mark where there is no outcome. */
    String quote() {
        return Stream.of(outcome().quote(), progress().status(), progress().doneRaw())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("");
    }
}
