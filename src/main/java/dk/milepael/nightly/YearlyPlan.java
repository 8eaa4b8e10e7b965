package dk.milepael.nightly;

import dk.milepael.history.Ancestry;
import dk.milepael.history.Folding;
import dk.milepael.history.NextYear;
import dk.milepael.plan.Continuation;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan of one year among those of others.
 *
 * @param closed its file has left the folder, so that it tells only of the past
 */
record YearlyPlan(String planId, boolean closed, PlanVersion version) {
    /** Two plans that share a goal in ten by chance are no years of one plan. */
    private static final double SHARE_OF_ONE_PLAN = 1.0 / 3;

    boolean hasYear() {
        return version.heading().year() != null;
    }

    int year() {
        return Objects.requireNonNull(version.heading().year());
    }

    /**
     * The nearest later year's plan of the same family that has the plan's title, years apart, or
     * goals of it: one where goals are told to go on, else a third.
     */
    Optional<NextYear> next(List<YearlyPlan> all) {
        return all.stream()
                .filter(each -> each.version.heading().family() == version.heading().family())
                .filter(each -> each.year() > year())
                .map(each -> new Candidate(each, NextYear.of(version, each.planId, each.version)))
                .filter(this::isLinked)
                .min(Candidate.NEAREST_FIRST)
                .map(Candidate::next);
    }

    private boolean isLinked(Candidate candidate) {
        var found = candidate.next.surelyFound();
        return title().equals(candidate.plan.title())
                || (found > 0 && version.initiatives().stream().anyMatch(YearlyPlan::goesOn))
                || found >= SHARE_OF_ONE_PLAN * version.initiatives().size();
    }

    private static boolean goesOn(Initiative goal) {
        var outcome = goal.progress().outcome();
        return outcome != null && outcome.continuation() != Continuation.NONE;
    }

    private String title() {
        return Folding.fold(version.heading().title().replaceAll("\\d+", " "));
    }

    /** This plan as the past of a later one, where it goes on in that one. */
    Stream<Ancestry.Past> pastOf(YearlyPlan later, NextYears.Around around) {
        var next = around.next();
        return next != null && next.planId().equals(later.planId)
                ? Stream.of(new Ancestry.Past(planId, version, next, around.ancestry()))
                : Stream.empty();
    }

    /** A later plan, and what became in it of the earlier one's goals. */
    private record Candidate(YearlyPlan plan, NextYear next) {
        static final Comparator<Candidate> NEAREST_FIRST =
                Comparator.comparingInt((Candidate candidate) -> candidate.plan.year())
                        .thenComparing(candidate -> candidate.plan.closed)
                        .thenComparing(
                                candidate -> candidate.next.surelyFound(),
                                Comparator.reverseOrder());
    }
}
