package dk.milepael.cli;

import dk.milepael.plan.Family;
import dk.milepael.rules.Limit;
import dk.milepael.rules.RuleBook;
import dk.milepael.rules.RuleChanges;
import dk.milepael.rules.Weight;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The settings of the rules as {@code milepael.yml} writes them. */
record RulesSection(
        @Nullable Integer warningDays,
        @Nullable Integer silentDays,
        @Nullable Integer silentRounds,
        @Nullable Integer impreciseDays,
        @Nullable Integer slippedTimes,
        @Nullable List<String> rounds,
        @Nullable Set<String> off,
        @Nullable Map<String, String> severities,
        @Nullable Map<String, Own> families,
        @Nullable Map<String, Own> plans) {
    static final RulesSection NONE =
            new RulesSection(null, null, null, null, null, null, null, null, null, null);

    /** What a family or a plan has of its own. */
    record Own(
            @Nullable Integer warningDays,
            @Nullable Integer silentDays,
            @Nullable Integer silentRounds,
            @Nullable Integer impreciseDays,
            @Nullable Integer slippedTimes,
            @Nullable List<String> rounds,
            @Nullable Set<String> off,
            @Nullable Map<String, String> severities) {

        private RuleChanges changes(String place) {
            try {
                return new RuleChanges(
                        limits(),
                        rounds == null ? null : YearDay.cycle("rounds", rounds),
                        off == null ? Set.of() : off,
                        weights());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(place + e.getMessage(), e);
            }
        }

        private Map<Limit, Integer> limits() {
            var limits = new EnumMap<Limit, Integer>(Limit.class);
            for (var limit : Limit.values()) {
                var value =
                        switch (limit) {
                            case WARNING_DAYS -> warningDays;
                            case SILENT_DAYS -> silentDays;
                            case SILENT_ROUNDS -> silentRounds;
                            case IMPRECISE_DAYS -> impreciseDays;
                            case SLIPPED_TIMES -> slippedTimes;
                        };
                if (value != null) {
                    limits.put(limit, value);
                }
            }
            return limits;
        }

        private Map<String, Weight> weights() {
            var weights = new HashMap<String, Weight>();
            (severities == null ? Map.<String, String>of() : severities)
                    .forEach((rule, written) -> weights.put(rule, weight(rule, written)));
            return weights;
        }
    }

    /** The settings, whole and without contradictions. */
    RuleBook book() {
        var general =
                new Own(
                        warningDays,
                        silentDays,
                        silentRounds,
                        impreciseDays,
                        slippedTimes,
                        rounds,
                        off,
                        severities);
        return new RuleBook(
                general.changes("rules."), ofFamilies(), changes("rules.plans.", plans));
    }

    private Map<Family, RuleChanges> ofFamilies() {
        return changes("rules.families.", families).entrySet().stream()
                .collect(Collectors.toMap(entry -> family(entry.getKey()), Map.Entry::getValue));
    }

    private static Map<String, RuleChanges> changes(
            String place, @Nullable Map<String, Own> written) {
        var changes = new HashMap<String, RuleChanges>();
        (written == null ? Map.<String, Own>of() : written)
                .forEach((name, own) -> changes.put(name, own.changes(place + name + ".")));
        return changes;
    }

    private static Family family(String written) {
        return Arrays.stream(Family.values())
                .filter(family -> family.id().equals(written))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "rules.families.%s: der er ingen plantype, som hedder det. Her kan stå: %s"
                                        .formatted(written, familyIds())));
    }

    private static String familyIds() {
        return Arrays.stream(Family.values()).map(Family::id).collect(Collectors.joining(", "));
    }

    /** YAML reads an unquoted «off» as false. */
    private static Weight weight(String rule, @Nullable String written) {
        return Arrays.stream(Weight.values())
                .filter(weight -> weight.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .or(() -> Optional.of(Weight.OFF).filter(_ -> "false".equals(written)))
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "severities.%s: error, warning, note eller off, ikke «%s»"
                                        .formatted(rule, written)));
    }
}
