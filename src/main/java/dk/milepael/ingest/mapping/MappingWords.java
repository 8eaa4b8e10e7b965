package dk.milepael.ingest.mapping;

import static java.util.Map.entry;

import dk.milepael.ingest.layout.ColumnRole;
import dk.milepael.plan.Family;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The Danish words that a mapping file is written with. */
final class MappingWords {
    static final String SHEETS = "ark";
    static final String IGNORED = "ignorer";
    static final String NAME = "navn";
    static final String HEADER_ROW = "overskriftsrække";
    static final String TYPE = "type";
    static final String COLUMNS = "kolonner";
    static final String FINGERPRINT = "overskrifter";

    private static final Map<String, ColumnRole> ROLES =
            Map.ofEntries(
                    entry("nummer", ColumnRole.NUMBER),
                    entry("afsnit", ColumnRole.SECTION),
                    entry("initiativ", ColumnRole.INITIATIVE),
                    entry("mål", ColumnRole.GOAL),
                    entry("handling", ColumnRole.ACTION),
                    entry("milepæl", ColumnRole.MILESTONE),
                    entry("beskrivelse", ColumnRole.DESCRIPTION),
                    entry("start", ColumnRole.START),
                    entry("frist", ColumnRole.DEADLINE),
                    entry("status", ColumnRole.STATUS),
                    entry("gennemført", ColumnRole.MARK),
                    entry("ansvarlig", ColumnRole.OWNER),
                    entry("beløb", ColumnRole.AMOUNT),
                    entry("mailadresse", ColumnRole.EMAIL),
                    entry("årsag", ColumnRole.CAUSE),
                    entry("konsekvens", ColumnRole.CONSEQUENCE),
                    entry("tiltag", ColumnRole.REMEDY),
                    entry("forventet", ColumnRole.EXPECTED),
                    entry("besluttet-af", ColumnRole.DECIDED_BY),
                    entry("beslutningsdato", ColumnRole.DECIDED_ON));

    /** The families whose parts are tables. */
    private static final Map<String, Family> TYPES =
            Map.of(
                    "handlingskatalog", Family.ACTION_CATALOGUE,
                    "statustabel", Family.STATUS_TABLE,
                    "liste", Family.OTHER);

    private MappingWords() {}

    static Optional<ColumnRole> role(String word) {
        return Optional.ofNullable(ROLES.get(word));
    }

    static Optional<Family> type(String word) {
        return Optional.ofNullable(TYPES.get(word));
    }

    static String roles() {
        return ROLES.keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    static String types() {
        return TYPES.keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    /** The word for a role's id in the account of a sheet; empty for none. */
    static Optional<String> wordOf(String roleId) {
        return ROLES.entrySet().stream()
                .filter(role -> role.getValue().id().equals(roleId))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a mapping can be of a family; cards and documents have no columns to name. */
    static boolean isType(String familyId) {
        return TYPES.values().stream().anyMatch(family -> family.id().equals(familyId));
    }

    /** The word for a family's id; «liste» for one whose parts are no tables. */
    static String typeOf(String familyId) {
        return TYPES.entrySet().stream()
                .filter(type -> type.getValue().id().equals(familyId))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("liste");
    }
}
