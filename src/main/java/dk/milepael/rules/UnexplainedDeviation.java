package dk.milepael.rules;

import dk.milepael.plan.Deviation;
import dk.milepael.plan.Deviation.Question;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Light;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something is red, and the place that the document has for the cause, or for what is done about
 * it, is blank. A document that asks for neither is not held to it.
 */
record UnexplainedDeviation() implements Rule.OfLine, Rule.OfInitiative {
    @Override
    public String id() {
        return "unexplained-deviation";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Message> check(Standing standing) {
        return isRed(standing) ? missing(standing.line().progress().deviation()) : Stream.empty();
    }

    /** What stands on an initiative explains all its steps, and is asked for once. */
    @Override
    public Stream<Message> check(Initiative initiative, List<Standing> milestones) {
        return milestones.stream().anyMatch(UnexplainedDeviation::isRed)
                ? missing(initiative.progress().deviation())
                : Stream.empty();
    }

    private static boolean isRed(Standing standing) {
        return standing.isOpen() && Reasons.of(standing).light() == Light.RED;
    }

    private static Stream<Message> missing(@Nullable Deviation told) {
        if (told == null) {
            return Stream.empty();
        }
        var cause = told.asks(Question.CAUSE) && told.cause() == null;
        var action = told.asks(Question.ACTION) && told.action() == null;
        if (cause && action) {
            return Stream.of(Wording.FOUND_UNEXPLAINED.of());
        }
        return cause
                ? Stream.of(Wording.FOUND_NO_CAUSE.of())
                : action ? Stream.of(Wording.FOUND_NO_ACTION.of()) : Stream.empty();
    }
}
