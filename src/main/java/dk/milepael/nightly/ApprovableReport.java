package dk.milepael.nightly;

import dk.milepael.plan.Family;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names that the settings may give a report that somebody has to approve. */
final class ApprovableReport {
    /** The reports across plans; any other name is the id of a plan. */
    static final List<String> ACROSS = List.of("ledelsesoverblik", "fristkalender");

    /** Above it, two names are two names: «ledelsesoverblik-2026» may well be a plan. */
    private static final int SLIPS = 2;

    private static final Pattern PLAN_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private ApprovableReport() {}

    /**
     * Refuses what can be neither: a slip of the pen would leave the report unapproved.
     *
     * @throws IllegalArgumentException naming what may stand there
     */
    static void mustBeOne(String written) {
        if (ACROSS.contains(written)) {
            return;
        }
        ACROSS.stream()
                .filter(report -> slips(written.strip(), report) <= SLIPS)
                .findFirst()
                .ifPresent(meant -> refuse(written, ". Mente I «%s»".formatted(meant)));
        var isFamily = Arrays.stream(Family.values()).anyMatch(one -> one.id().equals(written));
        if (isFamily || !PLAN_ID.matcher(written).matches()) {
            refuse(written, "");
        }
    }

    private static void refuse(String written, String hint) {
        throw new IllegalArgumentException(
                "approve: «%s» er ikke en rapport, der kan godkendes. Her kan stå: %s eller en plans id, som er navnet på planens mappe under rapporter%s"
                        .formatted(written, String.join(", ", ACROSS), hint));
    }

    /** How many letters are wrong, missing or too many, whatever their case. */
    private static int slips(String written, String name) {
        var text = written.toLowerCase(Locale.ROOT);
        var above = new int[name.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= text.length(); i++) {
            var row = new int[name.length() + 1];
            row[0] = i;
            for (int j = 1; j <= name.length(); j++) {
                var changed = above[j - 1] + (text.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[name.length()];
    }
}
