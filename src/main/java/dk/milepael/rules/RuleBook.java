package dk.milepael.rules;

import dk.milepael.plan.Family;
import dk.milepael.plan.Slug;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The settings of the rules for every plan: a plan's own beat its family's, and these the general
 * ones. Settings that contradict one another are refused, by their key.
 *
 * @param plans by plan id; one that no plan has may yet come
 */
public record RuleBook(
        RuleChanges general, Map<Family, RuleChanges> families, Map<String, RuleChanges> plans) {
    public static final RuleBook STANDARD = new RuleBook(RuleChanges.NONE, Map.of(), Map.of());

    public RuleBook {
        families = Map.copyOf(families);
        plans = Map.copyOf(plans);
        var base = RuleSettings.DEFAULT.with(general);
        at("", general, _ -> base);
        families.forEach(
                (family, own) -> at("families.%s.".formatted(family.id()), own, base::with));
        plans.forEach((plan, own) -> {
            mustBeId(plan);
            at("plans.%s.".formatted(plan), own, base::with);
        });
    }

    /** What a plan is judged by. */
    RuleSettings of(String planId, Family family) {
        return RuleSettings.DEFAULT
                .with(general)
                .with(families.getOrDefault(family, RuleChanges.NONE))
                .with(plans.getOrDefault(planId, RuleChanges.NONE));
    }

    /** The widest {@code warningDays} of any plan. */
    public int mostWarningDays() {
        return Stream.of(Stream.of(general), families.values().stream(), plans.values().stream())
                .flatMap(changes -> changes)
                .map(RuleSettings.DEFAULT.with(general)::with)
                .mapToInt(settings -> settings.limit(Limit.WARNING_DAYS))
                .max()
                .orElseThrow();
    }

    private static void mustBeId(String plan) {
        try {
            new Slug(plan);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "rules.plans.%s: et plan-id er navnet på planens mappe under rapporter: a-z, 0-9 og bindestreger"
                            .formatted(plan),
                    e);
        }
    }

    private static void at(
            String place, RuleChanges own, Function<RuleChanges, RuleSettings> settings) {
        try {
            settings.apply(own).check();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("rules." + place + e.getMessage(), e);
        }
    }
}
