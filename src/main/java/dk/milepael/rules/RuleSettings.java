package dk.milepael.rules;

import dk.milepael.calendar.Cycle;
import dk.milepael.plan.Severity;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The settings of all rules, as they are for one plan.
 *
 * @param limits those that differ from the usual
 * @param weights by rule id, where a rule's own severity is not wanted
 * @param rounds the days by which status is to be told, each year; null where days are counted
 */
public record RuleSettings(
        Map<Limit, Integer> limits, Map<String, Weight> weights, @Nullable Cycle rounds) {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int WORKING_DAYS_OF_A_WEEK = 5;

    public static final RuleSettings DEFAULT = new RuleSettings(Map.of(), Map.of(), null);

    public RuleSettings {
        limits = Map.copyOf(limits);
        weights = Map.copyOf(weights);
    }

    public int limit(Limit limit) {
        return limits.getOrDefault(limit, limit.usual());
    }

    /** These settings where the changes leave them, and the changes. */
    public RuleSettings with(RuleChanges changes) {
        var all = new EnumMap<Limit, Integer>(Limit.class);
        all.putAll(limits);
        all.putAll(changes.limits());
        var heavy = new HashMap<>(weights);
        heavy.putAll(changes.weights());
        changes.off().forEach(rule -> heavy.put(rule, Weight.OFF));
        var countsDays = changes.limits().containsKey(Limit.SILENT_DAYS);
        return new RuleSettings(
                all, heavy, changes.rounds() != null || countsDays ? changes.rounds() : rounds);
    }

    /** The severity of a rule's findings; empty where it is switched off. */
    Optional<Severity> severity(String rule, Severity own) {
        return Optional.ofNullable(weights.getOrDefault(rule, Weight.of(own)).severity());
    }

    /** Whether a status told on one day is old on another. */
    boolean isSilent(LocalDate told, LocalDate day) {
        return rounds == null
                ? told.plusDays(limit(Limit.SILENT_DAYS)).isBefore(day)
                : rounds.endsBefore(day)
                        .skip(limit(Limit.SILENT_ROUNDS) - 1L)
                        .findFirst()
                        .map(told::isBefore)
                        .orElse(false);
    }

    /** Refuses numbers that make no sense beside one another, by their key. */
    void check() {
        if (rounds == null && limits.containsKey(Limit.SILENT_ROUNDS)) {
            throw new IllegalArgumentException(
                    "silentRounds: kan kun bruges, hvor der er rounds, altså dage, som der meldes"
                            + " status til");
        }
        int silent = limit(Limit.SILENT_DAYS);
        int warning = limit(Limit.WARNING_DAYS);
        if (rounds == null && silent * WORKING_DAYS_OF_A_WEEK < warning * DAYS_OF_A_WEEK) {
            throw new IllegalArgumentException(
                    "%s: silentDays (%d kalenderdage) er kortere tid end warningDays (%d arbejdsdage), så en status ville være for gammel, mens fristen er nær"
                            .formatted(
                                    limits.containsKey(Limit.SILENT_DAYS)
                                            ? Limit.SILENT_DAYS.key()
                                            : Limit.WARNING_DAYS.key(),
                                    silent,
                                    warning));
        }
    }
}
