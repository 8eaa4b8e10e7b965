package dk.milepael.rules;

import dk.milepael.calendar.Cycle;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one place of the settings says of the rules: in general, for a family, or for a plan. What
 * it leaves out stays as it is. One that contradicts itself is refused, by its key.
 *
 * @param rounds the days by which status is to be told, each year; null where it says nothing
 * @param off ids of rules that are switched off
 * @param weights by rule id
 */
public record RuleChanges(
        Map<Limit, Integer> limits,
        @Nullable Cycle rounds,
        Set<String> off,
        Map<String, Weight> weights) {
    public static final RuleChanges NONE = new RuleChanges(Map.of(), null, Set.of(), Map.of());

    public RuleChanges {
        limits = Map.copyOf(limits);
        off = Set.copyOf(off);
        weights = Map.copyOf(weights);
        limits.forEach(Limit::check);
        off.forEach(rule -> mustExist("off", rule));
        weights.keySet().forEach(rule -> mustExist("severities", rule));
        mustNotWeighWhatIsOff(off, weights);
        mustCountOneWay(limits, rounds);
        for (var limit : limits.keySet()) {
            mustHaveUse(limit, off, weights);
        }
    }

    private static void mustExist(String key, String rule) {
        if (!Rules.ids().contains(rule)) {
            throw new IllegalArgumentException(
                    "%s: en af reglerne findes ikke («%s»). Her kan stå: %s"
                            .formatted(key, rule, String.join(", ", Rules.ids())));
        }
    }

    private static void mustNotWeighWhatIsOff(Set<String> off, Map<String, Weight> weights) {
        for (var rule : off) {
            if (weights.getOrDefault(rule, Weight.OFF) != Weight.OFF) {
                throw new IllegalArgumentException(
                        "severities.%s: reglen er slået fra under off samme sted. Fjern den ét af stederne"
                                .formatted(rule));
            }
        }
    }

    private static void mustCountOneWay(Map<Limit, Integer> limits, @Nullable Cycle rounds) {
        if (rounds != null && limits.containsKey(Limit.SILENT_DAYS)) {
            throw new IllegalArgumentException(
                    "silentDays: kan ikke stå sammen med rounds. Med rounds tælles runder"
                            + " (silentRounds), ellers dage");
        }
    }

    /** A number that only a rule which is switched off here would go by. */
    private static void mustHaveUse(Limit limit, Set<String> off, Map<String, Weight> weights) {
        for (var rule : Rules.goingBy(limit)) {
            if (!limit.decidesLights() && (off.contains(rule) || weights.get(rule) == Weight.OFF)) {
                throw new IllegalArgumentException(
                        "%s: reglen %s, som alene bruger tallet, er slået fra samme sted"
                                .formatted(limit.key(), rule));
            }
        }
    }
}
