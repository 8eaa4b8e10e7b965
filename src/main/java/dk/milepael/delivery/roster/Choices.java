package dk.milepael.delivery.roster;

import dk.milepael.delivery.Recipient.Role;
import dk.milepael.delivery.Spelling;
import dk.milepael.delivery.Subscription.Report;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which staff choose roles, reports and languages. */
final class Choices {
    /** A choice of Word rather than of a report. */
    static final Set<String> WORD = Set.of("word", "word fil", "også word", "docx");

    private static final Set<String> YES = Set.of("ja", "x", "yes", "sand", "true", "1");
    private static final Map<String, Role> ROLES =
            Map.ofEntries(
                    Map.entry("ansvarlig", Role.OWNER),
                    Map.entry("owner", Role.OWNER),
                    Map.entry("planansvarlig", Role.PLAN_MANAGER),
                    Map.entry("planejer", Role.PLAN_MANAGER),
                    Map.entry("plan manager", Role.PLAN_MANAGER),
                    Map.entry("ledelse", Role.MANAGEMENT),
                    Map.entry("ledelsen", Role.MANAGEMENT),
                    Map.entry("leder", Role.MANAGEMENT),
                    Map.entry("direktion", Role.MANAGEMENT),
                    Map.entry("management", Role.MANAGEMENT),
                    Map.entry("koordinator", Role.COORDINATOR),
                    Map.entry("coordinator", Role.COORDINATOR),
                    Map.entry("drift", Role.OPERATOR),
                    Map.entry("operatør", Role.OPERATOR),
                    Map.entry("operator", Role.OPERATOR));
    private static final Map<String, Report> REPORTS =
            Map.ofEntries(
                    Map.entry("egne", Report.OWN),
                    Map.entry("egen", Report.OWN),
                    Map.entry("egne milepæle", Report.OWN),
                    Map.entry("own", Report.OWN),
                    Map.entry("planer", Report.PLANS),
                    Map.entry("plan", Report.PLANS),
                    Map.entry("planrapporter", Report.PLANS),
                    Map.entry("plans", Report.PLANS),
                    Map.entry("overblik", Report.OVERVIEW),
                    Map.entry("ledelsesoverblik", Report.OVERVIEW),
                    Map.entry("overview", Report.OVERVIEW),
                    Map.entry("fristkalender", Report.YEAR_AHEAD),
                    Map.entry("kalender", Report.YEAR_AHEAD),
                    Map.entry("year ahead", Report.YEAR_AHEAD));
    private static final Map<String, Locale> LANGUAGES =
            Map.ofEntries(
                    Map.entry("da", Locale.of("da")),
                    Map.entry("dk", Locale.of("da")),
                    Map.entry("dansk", Locale.of("da")),
                    Map.entry("danish", Locale.of("da")),
                    Map.entry("en", Locale.of("en")),
                    Map.entry("engelsk", Locale.of("en")),
                    Map.entry("english", Locale.of("en")));

    private Choices() {}

    static Optional<Role> role(String word) {
        return Optional.ofNullable(ROLES.get(Spelling.folded(word)));
    }

    static Optional<Report> report(String word) {
        return Optional.ofNullable(REPORTS.get(Spelling.folded(word)));
    }

    static Optional<Locale> language(String word) {
        return Optional.ofNullable(LANGUAGES.get(Spelling.folded(word)));
    }

    static boolean isWord(String word) {
        return WORD.contains(Spelling.folded(word));
    }

    static boolean isYes(String word) {
        return YES.contains(Spelling.folded(word));
    }

    /** The choices of a cell: by semicolon, comma, plus, line or «og». */
    static List<String> in(String cell) {
        return parts(cell, "[;,+&\\n]|\\bog\\b");
    }

    /** Names, in which a comma or «og» may stand: by semicolon or line alone. */
    static List<String> names(String cell) {
        return parts(cell, "[;\\n]");
    }

    private static List<String> parts(String cell, String between) {
        return Arrays.stream(cell.split(between))
                .map(part -> part.replaceAll("[\\s\\p{Z}]+", " ").strip())
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
