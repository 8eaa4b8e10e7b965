package dk.milepael.rules;

import static dk.milepael.rules.Wording.text;
import static dk.milepael.rules.Wording.title;

import dk.milepael.history.Fate;
import dk.milepael.history.NextYear;
import dk.milepael.plan.Continuation;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Severity;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A goal was to go on in the next plan, which has come, and is not found there. */
record CarriedOverNotFound() implements Rule.OfFacts {
    @Override
    public String id() {
        return "carried-over-but-not-found";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> check(PlanFacts facts, LocalDate day) {
        var next = facts.next();
        return next == null
                ? Stream.empty()
                : facts.compared().present().initiatives().stream()
                        .filter(goal -> isMissing(next.fate(goal)))
                        .flatMap(goal -> remark(goal, next));
    }

    private static boolean isMissing(@Nullable Fate fate) {
        return fate != null && fate.isMissing();
    }

    private static Stream<Remark> remark(Initiative goal, NextYear next) {
        var outcome = goal.progress().outcome();
        if (outcome == null) {
            return Stream.empty();
        }
        return wording(outcome.continuation())
                .map(wording -> wording.of(title(goal.label().title()), text(next.title())))
                .map(message -> new Remark(message, goal.origin().cell()));
    }

    /** A goal that is only considered need not be there. */
    private static Stream<Wording> wording(Continuation continuation) {
        return switch (continuation) {
            case CONTINUED -> Stream.of(Wording.FOUND_NOT_CONTINUED);
            case REPEATED -> Stream.of(Wording.FOUND_NOT_REPEATED);
            case SUB_GOAL -> Stream.of(Wording.FOUND_NO_SUB_GOAL);
            case CONSIDERED, NONE -> Stream.empty();
        };
    }
}
