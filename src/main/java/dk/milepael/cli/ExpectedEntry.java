package dk.milepael.cli;

import dk.milepael.calendar.Cycle;
import dk.milepael.history.Folding;
import dk.milepael.plan.Slug;
import dk.milepael.rules.ExpectedPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is to come, as {@code milepael.yml} writes it.
 *
 * @param plan its id, where the title is not to decide
 * @param cycle monthly, quarterly, half-yearly or yearly; left out where {@code days} are listed
 * @param days the last days of its periods, each year
 */
record ExpectedEntry(
        @Nullable String title,
        @Nullable String plan,
        @Nullable String cycle,
        @Nullable List<String> days,
        @Nullable Integer workingDaysAfter,
        @Nullable String responsible) {
    private static final int USUAL_WORKING_DAYS = 10;

    /** Months have about 20 working days; a later day would fall into the next period. */
    private static final int MOST_AFTER_A_MONTH = 20;

    static List<ExpectedPlan> all(List<ExpectedEntry> entries) {
        var seen = new HashSet<String>();
        IntStream.range(0, entries.size())
                .forEach(at -> {
                    if (!entries.get(at).names().allMatch(seen::add)) {
                        throw new IllegalArgumentException(
                                "expectedPlans.%d: to forventede planer hedder det samme («%s»)"
                                        .formatted(at, entries.get(at).shown()));
                    }
                });
        return IntStream.range(0, entries.size())
                .mapToObj(at -> entries.get(at).expected("expectedPlans.%d.".formatted(at)))
                .toList();
    }

    private Stream<String> names() {
        return Stream.concat(
                Stream.ofNullable(title).map(name -> "title " + Folding.fold(name)),
                Stream.ofNullable(plan).map(id -> "plan " + id));
    }

    private String shown() {
        return title == null ? String.valueOf(plan) : title;
    }

    private ExpectedPlan expected(String place) {
        try {
            var after = Objects.requireNonNullElse(workingDaysAfter, USUAL_WORKING_DAYS);
            if (after > MOST_AFTER_A_MONTH && "monthly".equals(cycle)) {
                throw new IllegalArgumentException(
                        "workingDaysAfter: højst %d ved cycle monthly, ikke %d"
                                .formatted(MOST_AFTER_A_MONTH, after));
            }
            return new ExpectedPlan(title, id(), periods(), after, responsible);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + e.getMessage(), e);
        }
    }

    private @Nullable String id() {
        try {
            return plan == null ? null : new Slug(plan).value();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "plan: et plan-id er navnet på planens mappe under rapporter, ikke «%s»"
                            .formatted(plan),
                    e);
        }
    }

    private Cycle periods() {
        if ((cycle == null) == (days == null)) {
            throw new IllegalArgumentException("cycle: enten cycle eller days skal være udfyldt");
        }
        if (days != null) {
            return YearDay.cycle("days", days);
        }
        return switch (cycle) {
            case "monthly" -> Cycle.MONTHLY;
            case "quarterly" -> Cycle.QUARTERLY;
            case "half-yearly" -> Cycle.HALF_YEARLY;
            case "yearly" -> Cycle.YEARLY;
            case null, default ->
                    throw new IllegalArgumentException(
                            "cycle: monthly, quarterly, half-yearly eller yearly, ikke «%s»"
                                    .formatted(cycle));
        };
    }
}
