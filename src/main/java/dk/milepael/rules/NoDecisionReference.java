package dk.milepael.rules;

import static dk.milepael.rules.Wording.text;
import static dk.milepael.rules.Wording.title;

import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Severity;
import dk.milepael.plan.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something was taken out or changed, and nobody says who decided it, or when. A milestone that
 * shares its initiative's end is not asked again.
 */
record NoDecisionReference() implements Rule.OfLine, Rule.OfInitiative {
    @Override
    public String id() {
        return "no-decision-reference";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Message> check(Standing standing) {
        var line = standing.line();
        return messages(line.progress(), line.title(), line.commitments());
    }

    @Override
    public Stream<Message> check(Initiative initiative, List<Standing> milestones) {
        return messages(
                initiative.progress(),
                initiative.label().title(),
                initiative.promise().commitments());
    }

    private static Stream<Message> messages(
            Progress progress, String title, List<Commitment> commitments) {
        var own = progress.outcome();
        if (own == null || (own.verdict() != Verdict.DROPPED && own.verdict() != Verdict.CHANGED)) {
            return Stream.empty();
        }
        var who = progress.decidedBy();
        if (who == null) {
            return Stream.of(Wording.FOUND_UNDECIDED.of(title(title)));
        }
        return isDated(progress, commitments)
                ? Stream.empty()
                : Stream.of(Wording.FOUND_UNDATED_DECISION.of(title(title), text(who)));
    }

    private static boolean isDated(@Nullable Deviation told) {
        return told != null && told.decision() != null && told.decision().isDated();
    }

    private static boolean isDated(Progress progress, List<Commitment> commitments) {
        return progress.doneOn() != null
                || isDated(progress.deviation())
                || commitments.stream()
                        .filter(commitment -> commitment.field() == CommitmentField.STATUS)
                        .anyMatch(commitment -> commitment.deadline().due() != null);
    }
}
