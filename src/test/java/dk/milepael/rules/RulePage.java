package dk.milepael.rules;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Family;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operator's page of all rules, written from the rules themselves and their words. */
final class RulePage {
    private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");
    private static final List<String> TOPICS = List.of("rules", "reading", "layout", "night");

    private static final Map<String, String> TOLD_AS =
            Map.of("hidden-sheet", "read.hidden-sheet", "mapping-file", "mapping.wrong-column");

    /** What the holes of the texts are filled with. */
    private static final Map<String, Arg> EXAMPLES =
            Map.ofEntries(
                    Map.entry("frist", new Arg.Day(LocalDate.of(2026, 10, 31))),
                    Map.entry("dage", new Arg.Days(20)),
                    Map.entry("arbejdsdage", new Arg.WorkingDays(8)),
                    Map.entry("dato", new Arg.Day(LocalDate.of(2026, 11, 20))),
                    Map.entry("sidste", new Arg.Day(LocalDate.of(2026, 12, 31))),
                    Map.entry("første", new Arg.Day(LocalDate.of(2026, 7, 1))),
                    Map.entry("gammel", new Arg.Day(LocalDate.of(2026, 9, 30))),
                    Map.entry("ny", new Arg.Day(LocalDate.of(2026, 10, 20))),
                    Map.entry("slut", new Arg.Day(LocalDate.of(2026, 9, 30))),
                    Map.entry("seneste", new Arg.Day(LocalDate.of(2026, 6, 30))),
                    Map.entry("statusdato", new Arg.Day(LocalDate.of(2026, 10, 31))),
                    Map.entry("prognose", new Arg.Day(LocalDate.of(2026, 11, 20))),
                    Map.entry("måned", new Arg.Month(YearMonth.of(2027, 9))),
                    Map.entry("ugedag", new Arg.Weekday(DayOfWeek.FRIDAY)),
                    Map.entry("nr", new Arg.Text("3")),
                    Map.entry("nr2", new Arg.Text("4")),
                    Map.entry("antal", new Arg.Count(2)),
                    Map.entry("rå", new Arg.Text("2. halvår 2026")),
                    Map.entry("anden", new Arg.Text("1. marts 2027")),
                    Map.entry("part", new Arg.Text("Biblioteket")),
                    Map.entry("mark", new Arg.Text("x")),
                    Map.entry("citat", new Arg.Text("afventer udbud")),
                    Map.entry("titel", new Arg.Text("Nye lokaler")),
                    Map.entry("plan", new Arg.Text("Virksomhedsplan 2027")),
                    Map.entry("planer", new Arg.Text("lokaleplan, lokaleplan-2")),
                    Map.entry("spor", new Arg.Text("Ny teknik")),
                    Map.entry("hvem", new Arg.Text("Økonomiudvalget")),
                    Map.entry("henvisning", new Arg.Text("se punkt 3 under Skoler")),
                    Map.entry("før", new Arg.Text("2")),
                    Map.entry("nu", new Arg.Count(2)),
                    Map.entry("efter", new Arg.Text("4")),
                    Map.entry("slut.tekst", new Arg.Text("skal malet og")),
                    Map.entry("egen", new Arg.Word("light.green.colour")),
                    Map.entry("vores", new Arg.Word("light.red.colour")),
                    Map.entry("skrevet", new Arg.Text("setember")),
                    Map.entry("læst", new Arg.Text("september")),
                    Map.entry("tekst", new Arg.Text("1. maj 2026")),
                    Map.entry("år", new Arg.Text("2026")),
                    Map.entry("grundlag", new Arg.Word("basis.column")),
                    Map.entry("kolonne", new Arg.Text("Frist")),
                    Map.entry("celle", new Arg.Text("C9")),
                    Map.entry("liste", new Arg.Text("Nye lokaler")),
                    Map.entry("kort", new Arg.Text("Nye skolelokaler")),
                    Map.entry("ark", new Arg.Text("Noter")),
                    Map.entry("endelse", new Arg.Text("xls")),
                    Map.entry("art", new Arg.Word("file-kind.xlsx")),
                    Map.entry("fil", new Arg.Text("plan.mapping.yaml")),
                    Map.entry("linje", new Arg.Text("4")),
                    Map.entry("ord", new Arg.Text("Frist")));

    /** Where a hole of one text is not filled as in the others. */
    private static final Map<String, Map<String, Arg>> OWN_EXAMPLES =
            Map.of(
                    "finding.deadline-on-day-off",
                    Map.of(
                            "dag",
                            new Arg.Weekday(DayOfWeek.SATURDAY),
                            "sidste",
                            new Arg.Day(LocalDate.of(2026, 11, 2))),
                    "finding.month-as-day",
                    Map.of("dag", new Arg.Day(LocalDate.of(2026, 9, 27))),
                    "finding.unreadable-deadline",
                    Map.of("rå", new Arg.Text("når vi når det")),
                    "finding.assumed-year",
                    Map.of("rå", new Arg.Text("1. maj")),
                    "finding.weekday-mismatch",
                    Map.of("rå", new Arg.Text("mandag den 20. november 2026")),
                    "finding.day-number",
                    Map.of("rå", new Arg.Text("46346")),
                    "finding.amount-unknown",
                    Map.of("rå", new Arg.Text("x mio. kr.")),
                    "finding.amount-unknown.years",
                    Map.of("rå", new Arg.Text("1 mio. i 2026 og 2027")),
                    "finding.text-cut-off",
                    Map.of("slut", new Arg.Text("lokalerne bliver malet og")),
                    "finding.slipped.again",
                    Map.of("nr", new Arg.Count(3), "dage", new Arg.Days(111)));

    private final Words words = new Words(Words.DANISH);

    String text() {
        return String.join("\n", lines().toList()) + "\n";
    }

    private Stream<String> lines() {
        return Stream.of(
                        head(),
                        Arrays.stream(Limit.values()).map(this::row),
                        settings(),
                        Rules.usual().stream().flatMap(this::section))
                .flatMap(part -> part);
    }

    private static Stream<String> head() {
        return Stream.of(
                "# Regler",
                "",
                "Siden er skrevet af programmet ud fra reglerne selv; en prøve fejler, hvis den ikke passer.",
                "Reglernes navne bruges i `milepael.yml` og `data.json`, aldrig i rapporterne.",
                "",
                "## Tal",
                "",
                "| indstilling | uden indstilling | kan være | betydning |",
                "|---|---|---|---|");
    }

    private String row(Limit limit) {
        return "| `%s` | %d | %s | %s |"
                .formatted(
                        limit.key(),
                        limit.usual(),
                        limit.allowed(),
                        words.say("limit." + limit.key()));
    }

    private static Stream<String> settings() {
        return """

        ## Sådan ændres de

        ```yaml
        rules:
          warningDays: 15
          rounds: ["31-03", "30-06", "30-09", "31-12"]
          off: [renumbered]
          severities:
            no-owner: error
          families:
            status-table:
              impreciseDays: 31
          plans:
            klimaplan:
              severities:
                no-deadline: off
        ```

        Det, der står under en plan, går forud for plantypen, og den går forud for det generelle.
        Plantyper: %s. En plans navn er navnet på dens mappe under `rapporter`.
        `severities` er `error` (skal rettes), `warning` (kontrollér), `note` (til orientering) eller `off`.
        `rounds` er de dage om året, som der meldes status til. Programmet starter ikke, når
        indstillinger modsiger hinanden; fejlen nævner linjen, indstillingen og det, der kan stå.

        ## Lukkedage og forventede planer

        ```yaml
        closingDays: ["05-06", "24-12..31-12", "14-05-2027"]
        expectedPlans:
          - title: Klimaplan
            cycle: quarterly
            workingDaysAfter: 10
            responsible: Teknik og Miljø
          - plan: skoleplan
            days: ["31-03", "31-10"]
        ```

        | indstilling | uden indstilling | kan være | betydning |
        |---|---|---|---|
        | `closingDays` | 05-06, 24-12 og 31-12 | dag-måned, dag-måned-år eller to af dem med `..` imellem; højst %d dage om året | Lukkedage ud over weekender og helligdage. De er ikke arbejdsdage. |
        | `title` eller `plan` | – | planens titel, eller navnet på dens mappe | Hvilken plan der ventes. En titel uden årstal gælder alle år; brug `plan`, når flere års planer er i mappen. |
        | `cycle` eller `days` | – | monthly, quarterly, half-yearly, yearly, eller dage som "31-03" | Periodens sidste dage. |
        | `workingDaysAfter` | 10 | et tal fra 0 til %d; højst 20 ved monthly | Så mange arbejdsdage efter periodens sidste dag er leveringsdagen. Den er selv til tiden. |
        | `responsible` | ingen | tekst | Hvem der leverer. Vises ved planer, der mangler. |

        En plan har meldt status, når dens statusdato ligger efter den forrige periodes sidste dag. Har den
        ingen statusdato, gælder den dag, hvor den nyeste version er modtaget.

        ## Reglerne
        """
                .formatted(
                        Arrays.stream(Family.values())
                                .map(family -> "`" + family.id() + "`")
                                .collect(Collectors.joining(", ")),
                        WorkingDays.MOST_CLOSING_DAYS,
                        ExpectedPlan.MOST_WORKING_DAYS)
                .lines();
    }

    private Stream<String> section(Rule rule) {
        var todo = "todo." + rule.id();
        return Stream.of(
                        Stream.of(
                                "",
                                "### " + rule.id(),
                                "",
                                words.say("rule." + rule.id()),
                                "",
                                "- Vægt: `%s`".formatted(severity(rule))),
                        limits(rule),
                        words.has(todo)
                                ? Stream.of("- Råd: " + words.say(todo))
                                : Stream.<String>of(),
                        keys(rule).map(key -> "- Tekst: " + example(key)))
                .flatMap(part -> part);
    }

    private static String severity(Rule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> limits(Rule rule) {
        return rule.limits().isEmpty()
                ? Stream.of()
                : Stream.of(
                        "- Går efter: "
                                + rule.limits().stream()
                                        .map(limit ->
                                                "`%s` (%d)".formatted(limit.key(), limit.usual()))
                                        .collect(Collectors.joining(", ")));
    }

    /** The keys of all texts of a rule, the plainest first. */
    private Stream<String> keys(Rule rule) {
        var prefix = "finding." + rule.id();
        var own =
                raw().filter(key -> key.equals(prefix) || key.startsWith(prefix + "."))
                        .collect(Collectors.toCollection(TreeSet::new));
        return own.isEmpty() ? Stream.of(TOLD_AS.getOrDefault(rule.id(), rule.id())) : own.stream();
    }

    private static Stream<String> raw() {
        return TOPICS.stream().flatMap(topic -> bundle(topic).keySet().stream());
    }

    private String example(String key) {
        var message = Message.of(key);
        var text =
                TOPICS.stream()
                        .map(RulePage::bundle)
                        .filter(bundle -> bundle.containsKey(key))
                        .findFirst()
                        .orElseThrow()
                        .getString(key);
        for (var name : NAME.matcher(text).results().map(hole -> hole.group(1)).toList()) {
            var value =
                    OWN_EXAMPLES.getOrDefault(key, Map.of()).getOrDefault(name, EXAMPLES.get(name));
            message = message.with(name, value);
        }
        return words.say(message);
    }

    private static ResourceBundle bundle(String topic) {
        return ResourceBundle.getBundle(
                "words." + topic,
                Locale.of("da"),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
