package dk.milepael.history;

import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Slug;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the plan in force that a newly read table is a version of. */
public final class PlanIdentity {
    private static final double SHARE_UNDER_THE_SAME_NAME = 1.0 / 3;
    private static final double SHARE_UNDER_ANOTHER_NAME = 0.6;

    private PlanIdentity() {}

    /** The plan with the same hidden id, else the one by name and rows, else the one by rows. */
    public static PlanChoice choose(
            PlanVersion candidate, String fileName, List<KnownPlan> inForce) {
        return Stream.<Predicate<KnownPlan>>of(
                        plan -> plan.id().equals(candidate.heading().hiddenPlanId()),
                        plan -> isNamesake(candidate, fileName, plan),
                        plan -> isAlike(candidate, plan))
                .map(fits ->
                        inForce.stream()
                                .filter(plan -> sharesYear(candidate, plan))
                                .filter(fits)
                                .toList())
                .filter(plans -> !plans.isEmpty())
                .findFirst()
                .map(plans -> answer(plans, candidate, fileName, inForce))
                .orElseGet(() -> new PlanChoice.New(freeSlug(candidate, fileName, inForce)));
    }

    private static PlanChoice answer(
            List<KnownPlan> found,
            PlanVersion candidate,
            String fileName,
            List<KnownPlan> inForce) {
        if (found.size() == 1) {
            return new PlanChoice.Known(found.getFirst().id());
        }
        return new PlanChoice.Ambiguous(
                freeSlug(candidate, fileName, inForce), found.stream().map(KnownPlan::id).toList());
    }

    private static Slug freeSlug(PlanVersion candidate, String fileName, List<KnownPlan> inForce) {
        var title = candidate.heading().title();
        return Slug.free(
                title.isBlank() ? FileStem.of(fileName) : title,
                taken -> inForce.stream().anyMatch(plan -> plan.id().equals(taken)));
    }

    /** A plan that tells no year may be any year's. */
    private static boolean sharesYear(PlanVersion candidate, KnownPlan plan) {
        var year = candidate.heading().year();
        var other = plan.version().heading().year();
        return year == null || other == null || year.equals(other);
    }

    private static boolean isNamesake(PlanVersion candidate, String fileName, KnownPlan plan) {
        var stem = FileStem.of(fileName);
        var title = Folding.fold(candidate.heading().title());
        var hasName =
                (!stem.isEmpty() && stem.equals(FileStem.of(plan.fileName())))
                        || (!title.isEmpty()
                                && title.equals(Folding.fold(plan.version().heading().title())));
        return hasName
                && sharesFamily(candidate, plan)
                && shared(candidate, plan).ofSmaller() >= SHARE_UNDER_THE_SAME_NAME;
    }

    private static boolean isAlike(PlanVersion candidate, KnownPlan plan) {
        return sharesFamily(candidate, plan)
                && shared(candidate, plan).ofCandidate() >= SHARE_UNDER_ANOTHER_NAME;
    }

    private static boolean sharesFamily(PlanVersion candidate, KnownPlan plan) {
        return candidate.heading().family() == plan.version().heading().family();
    }

    private static Shared shared(PlanVersion candidate, KnownPlan plan) {
        var rows = Rows.ofLines(candidate);
        var known = Rows.ofLines(plan.version());
        return new Shared(Matching.pairs(known, rows).size(), rows.size(), known.size());
    }

    /** How many rows two tables have in common. */
    private record Shared(int rows, int candidate, int known) {
        double ofCandidate() {
            return candidate == 0 ? 0 : (double) rows / candidate;
        }

        /** A plan that has grown or shrunk is still the same under its own name. */
        double ofSmaller() {
            int smaller = Math.min(candidate, known);
            return smaller == 0 ? 1 : (double) rows / smaller;
        }
    }
}
