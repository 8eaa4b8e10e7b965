package dk.milepael.history;

import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.PlanYear;
import dk.milepael.plan.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the plan in force that a newly read table is a version of. */
public final class PlanIdentity {
    private final PlanVersion candidate;
    private final String fileName;
    private final List<KnownPlan> inForce;
    private final MatchingSettings settings;
    private final Map<String, Shared> sharedById = new HashMap<>();

    private PlanIdentity(
            PlanVersion candidate,
            String fileName,
            List<KnownPlan> inForce,
            MatchingSettings settings) {
        this.candidate = candidate;
        this.fileName = fileName;
        this.inForce = inForce;
        this.settings = settings;
    }

    /** By the usual shares of rows in common. */
    public static PlanChoice choose(
            PlanVersion candidate, String fileName, List<KnownPlan> inForce) {
        return choose(candidate, fileName, inForce, MatchingSettings.STANDARD);
    }

    /** The plan with the same hidden id, else the one by name and rows, else the one by rows. */
    public static PlanChoice choose(
            PlanVersion candidate,
            String fileName,
            List<KnownPlan> inForce,
            MatchingSettings settings) {
        return new PlanIdentity(candidate, fileName, inForce, settings).choice();
    }

    private PlanChoice choice() {
        return Stream.<Predicate<KnownPlan>>of(
                        plan -> plan.id().equals(candidate.heading().hiddenPlanId()),
                        this::isNamesake,
                        this::isAlike)
                .map(fits -> inForce.stream().filter(this::sharesYear).filter(fits).toList())
                .filter(plans -> !plans.isEmpty())
                .findFirst()
                .map(this::answer)
                .orElseGet(() -> new PlanChoice.New(freeSlug()));
    }

    private PlanChoice answer(List<KnownPlan> found) {
        return found.size() == 1
                ? new PlanChoice.Known(found.getFirst().id())
                : new PlanChoice.Ambiguous(freeSlug(), found.stream().map(KnownPlan::id).toList());
    }

    private Slug freeSlug() {
        var title = candidate.heading().title();
        return Slug.free(
                title.isBlank() ? FileStem.of(fileName) : title,
                taken -> inForce.stream().anyMatch(plan -> plan.id().equals(taken)));
    }

    /** A plan whose name tells no year may be any year's: its deadlines move into the next. */
    private boolean sharesYear(KnownPlan plan) {
        var year = namedYear(candidate.heading(), fileName);
        var other = namedYear(plan.heading(), plan.fileName());
        return year == null || other == null || year.equals(other);
    }

    private static @Nullable PlanYear namedYear(PlanVersion.Heading heading, String fileName) {
        var inTitle = PlanYear.in(heading.title());
        return inTitle == null ? PlanYear.in(FileStem.name(fileName)) : inTitle;
    }

    private boolean isNamesake(KnownPlan plan) {
        var stem = FileStem.of(fileName);
        var title = Folding.fold(candidate.heading().title());
        var hasName =
                (!stem.isEmpty() && stem.equals(FileStem.of(plan.fileName())))
                        || (!title.isEmpty() && title.equals(Folding.fold(plan.heading().title())));
        return hasName
                && sharesFamily(plan)
                && shared(plan).ofSmaller() >= settings.share(settings.sameName());
    }

    private boolean isAlike(KnownPlan plan) {
        return sharesFamily(plan)
                && shared(plan).ofCandidate() >= settings.share(settings.otherName());
    }

    private boolean sharesFamily(KnownPlan plan) {
        return candidate.heading().family() == plan.heading().family();
    }

    private Shared shared(KnownPlan plan) {
        return sharedById.computeIfAbsent(
                plan.id(),
                _ -> {
                    var rows = Rows.ofLines(candidate);
                    var known = Rows.ofLines(plan.version().get());
                    var found = Matching.of(known, rows, settings).beforeByNow();
                    return new Shared(found.size(), rows.size(), known.size());
                });
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
