package dk.milepael.rules;

import dk.milepael.plan.Severity;
import java.util.Map;
import java.util.Set;

/**
 * The settings of all rules.
 *
 * @param warningDays working days before a deadline from which it is near
 * @param silentDays calendar days after which a status is old
 * @param impreciseDays calendar days that a deadline may cover before a more precise one is asked
 *     for; 92 is the longest quarter
 * @param severities by rule id, where a rule's own severity is not wanted
 * @param off ids of rules that are switched off
 */
public record RuleSettings(
        int warningDays,
        int silentDays,
        int impreciseDays,
        Map<String, Severity> severities,
        Set<String> off) {
    public static final RuleSettings DEFAULT = new RuleSettings(10, 120, 92, Map.of(), Set.of());

    public RuleSettings {
        requireNotNegative("warningDays", warningDays);
        requireNotNegative("silentDays", silentDays);
        requireNotNegative("impreciseDays", impreciseDays);
        severities = Map.copyOf(severities);
        off = Set.copyOf(off);
    }

    private static void requireNotNegative(String name, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("%s is %d".formatted(name, days));
        }
    }
}
