package dk.milepael.ingest.layout;

import static dk.milepael.ingest.layout.PlanText.onlyPlan;
import static dk.milepael.ingest.layout.Sheets.read;
import static dk.milepael.ingest.layout.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.history.ComparedVersion;
import dk.milepael.plan.Finding;
import dk.milepael.plan.PlanVersion;
import dk.milepael.report.Words;
import dk.milepael.rules.Judge;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.Judgement;
import dk.milepael.rules.PlanFacts;
import dk.milepael.rules.RuleSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table as typed, judged on several days: each row's light with its reason. */
class LightsOverDaysTest {
    private static final Words WORDS = new Words(Words.DANISH);
    private static final Judge JUDGE =
            new Judge(RuleSettings.DEFAULT, new WorkingDays(WorkingDays.DEFAULT_CLOSING_DAYS));

    /** Nørreå Kommune's catalogue, first read on 4 January 2027. */
    private static PlanVersion catalogue() {
        var table =
                sheet("Handlinger")
                        .row("Handlingskatalog for byens parker")
                        .row("Handling", "Milepæle", "Frist", "Status", "Gennemført", "Ansvarlig")
                        .across("1. Grønne områder")
                        .row(null, null, null, null, null, "Inger Vang")
                        .across("A. Træer")
                        .row(
                                "Træerne tælles.",
                                "Liste",
                                "dec-26",
                                "Listen sendes i januar.",
                                "Gennemført")
                        .row(
                                "Træer vælges.",
                                "Udvalg",
                                "jan-27",
                                "Arbejdet bygger på et møde der blev holdt i maj, og udkastet er under udarbejdelse.")
                        .row(
                                "Naboer høres.",
                                "Høring",
                                LocalDate.of(2027, 2, 1),
                                "Breve sendes ud i februar.")
                        .across("B. Bænke")
                        .row(
                                "Bænke males.",
                                null,
                                "jan./mar-27",
                                null,
                                "Mangler maling",
                                "Per\nHolm")
                        .row("Bænke sættes op.", "Bænke", "apr-27")
                        .row("Bænke efterses.", "Eftersyn", null, "Er sat i gang.", "Gennemført");
        return onlyPlan(read("parker.xlsx", table));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2027-01-04 | Liste    | BLUE   | Meldt gennemført; datoen er ikke oplyst. Første gang set 4. januar 2027.
                    2027-01-04 | Udvalg   | GREEN  | I gang. Fristen 31. januar 2027 er om 27 dage.
                    2027-01-04 | Høring   | GREY   | Status siger ikke, hvor langt arbejdet er.
                    2027-01-04 | Bænke males. | GREEN | I gang. Fristen 31. marts 2027 er om 86 dage.
                    2027-01-04 | Bænke    | GREY   | Der er ikke meldt status.
                    2027-01-04 | Eftersyn | BLUE   | Meldt gennemført; datoen er ikke oplyst. Første gang set 4. januar 2027.
                    2027-01-25 | Udvalg   | GREEN  | I gang. Fristen er snart: 31. januar 2027, om 4 arbejdsdage.
                    2027-02-01 | Udvalg   | RED    | Fristen 31. januar 2027 er overskredet med 1 dag, og milepælen er ikke meldt gennemført.
                    2027-02-22 | Høring   | YELLOW | Fristen 28. februar 2027 er om 4 arbejdsdage, og status siger ikke, hvor langt arbejdet er.
                    2027-02-22 | Bænke males. | GREEN | I gang. Fristen 31. marts 2027 er om 37 dage.
                    2027-05-03 | Liste    | BLUE   | Meldt gennemført; datoen er ikke oplyst. Første gang set 4. januar 2027.
                    2027-05-03 | Høring   | RED    | Fristen 28. februar 2027 er overskredet med 64 dage, og milepælen er ikke meldt gennemført.
                    2027-05-03 | Bænke males. | RED | Fristen 31. marts 2027 er overskredet med 33 dage, og milepælen er ikke meldt gennemført.
                    2027-05-03 | Bænke    | RED    | Fristen 30. april 2027 er overskredet med 3 dage, og milepælen er ikke meldt gennemført.
                    2027-05-03 | Eftersyn | BLUE   | Meldt gennemført; datoen er ikke oplyst. Første gang set 4. januar 2027.
                    """)
    void a_catalogue_row_has_the_days_light(LocalDate day, String row, String light, String why) {
        assertThat(lines(catalogue(), day)).contains("%s: %s, %s".formatted(row, light, why));
    }

    /** Nørreå Kommune's status table of May 2026. */
    private static PlanVersion statusTable() {
        var table =
                sheet("Ark1")
                        .row("Lettere hverdag, status maj 2026")
                        .row("Initiativ", "Målsætning", "Status")
                        .row(
                                "1) Fælles nøgler",
                                "I løbet af 2026 og første halvdel af 2027 skal alle låse skiftes.",
                                "Arbejdet er igangsat og forløber resten af 2026. Låsene forventes skiftet 1. marts 2027.")
                        .row(
                                "2) Nye borde",
                                "Der vil løbende i 2026 og 2027 blive købt borde.",
                                "Reglerne er udsendt og køb er iværksat. Derudover vil der blive lukket for lån inden udgangen af 2026.")
                        .row(
                                "3) Ét telefonsystem",
                                "Der skal:\n1. Laves en kortlægning, som er færdig inden udgangen af april 2026.\n2. Ske indkøb af telefoner gennemført ultimo september 2026.\n3. Ske oplæring i brugen, som er gennemført ultimo oktober 2026.",
                                "Første delkortlægning er gennemført som planlagt. Indkøbet er i gang.")
                        .row(
                                "4) Papirfri post",
                                "Posten scannes i 2026.",
                                "Styregruppen for Post har besluttet, at posten ikke skal scannes alligevel.")
                        .row(
                                "5) Skiltning",
                                "Skiltene skiftes.\n1. Udendørs skilte er skiftet ultimo uge 1.\n2. Indendørs skilte er skiftet ultimo uge 7.",
                                "Skiltningen er gennemført, og målet er opfyldt.");
        return onlyPlan(read("hverdag.xlsx", table));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-05-31 | Fælles nøgler | GREEN | Ventes gennemført til tiden: »Låsene forventes skiftet 1. marts 2027«.
                    2026-05-31 | Nye borde | GREEN | Ventes gennemført til tiden: »Derudover vil der blive lukket for lån inden udgangen af 2026«.
                    2026-05-31 | Laves en kortlægning, som er færdig inden udgangen af april 2026. | BLUE | Målet er opfyldt: »Første delkortlægning er gennemført som planlagt«.
                    2026-05-31 | Ske indkøb af telefoner gennemført ultimo september 2026. | GREEN | I gang. Fristen 30. september 2026 er om 122 dage.
                    2026-05-31 | Ske oplæring i brugen, som er gennemført ultimo oktober 2026. | GREY | Der er ikke meldt status.
                    2026-05-31 | Papirfri post | GREY | Udgået: »Styregruppen for Post har besluttet, at posten ikke skal scannes alligevel«. Besluttet af Styregruppen for Post.
                    2026-05-31 | Indendørs skilte er skiftet ultimo uge 7. | BLUE | Målet er opfyldt: »Skiltningen er gennemført, og målet er opfyldt«.
                    2026-10-19 | Ske indkøb af telefoner gennemført ultimo september 2026. | RED | Fristen 30. september 2026 er overskredet med 19 dage, og milepælen er ikke meldt gennemført.
                    2026-10-19 | Ske oplæring i brugen, som er gennemført ultimo oktober 2026. | YELLOW | Fristen 31. oktober 2026 er om 9 arbejdsdage, og der er ikke meldt status.
                    2027-01-04 | Nye borde | GREEN | I gang. Fristen 31. december 2027 er om 361 dage.
                    2027-01-04 | Papirfri post | GREY | Udgået: »Styregruppen for Post har besluttet, at posten ikke skal scannes alligevel«. Besluttet af Styregruppen for Post.
                    2027-07-01 | Fælles nøgler | RED | Fristen 30. juni 2027 er overskredet med 1 dag, og initiativet er ikke meldt gennemført.
                    2027-07-01 | Indendørs skilte er skiftet ultimo uge 7. | BLUE | Målet er opfyldt: »Skiltningen er gennemført, og målet er opfyldt«.
                    """)
    void a_status_row_has_the_days_light(LocalDate day, String row, String light, String why) {
        assertThat(lines(statusTable(), day)).contains("%s: %s, %s".formatted(row, light, why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-31", "2027-07-01"})
    void each_line_is_counted_once_and_a_dropped_one_apart(LocalDate day) {
        var counts = judged(statusTable(), day).whole().counts();

        assertThat(counts.dropped()).isEqualTo(1);
        assertThat(counts.red() + counts.yellow() + counts.green() + counts.blue() + counts.grey())
                .isEqualTo(7);
    }

    private static JudgedPlan judged(PlanVersion version, LocalDate day) {
        var received = LocalDate.of(2027, 1, 4);
        var compared = new ComparedVersion(version, Map.of());
        return JUDGE.judge(new PlanFacts("plan", compared, "plan.xlsx", received), day);
    }

    private static List<String> lines(PlanVersion version, LocalDate day) {
        var judged = judged(version, day);
        var lines = new ArrayList<String>();
        for (var initiative : version.initiatives()) {
            if (initiative.milestones().isEmpty()) {
                lines.add(
                        line(
                                initiative.label().title(),
                                judged.initiatives().get(initiative.id())));
            }
            initiative
                    .milestones()
                    .forEach(each ->
                            lines.add(
                                    line(
                                            each.text() == null ? each.action() : each.text(),
                                            judged.milestones().get(each.id()))));
        }
        return lines;
    }

    private static String line(String name, Judgement judgement) {
        return "%s: %s, %s".formatted(name, judgement.light(), WORDS.say(judgement.reason()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Planen er under udarbejdelse. Målet videreføres i 2026/27. | ",
                "Planen er under udarbejdelse og ventes færdig i 2027.      | forecast-later",
            })
    void a_goal_that_goes_on_in_a_later_plan_is_no_forecast(String status, String rule) {
        var table =
                sheet("Mål")
                        .row("Opfølgning på virksomhedsplan 2026")
                        .row("Mål", "Dokumentation", "Opfølgning")
                        .row(
                                "Parken har en plejeplan.",
                                "Planen er vedtaget senest 15. december 2026.",
                                status);

        var judged = judged(onlyPlan(read("maal.xlsx", table)), LocalDate.of(2026, 11, 20));

        assertThat(judged.findings())
                .extracting(Finding::rule)
                .filteredOn("forecast-later"::equals)
                .containsExactlyElementsOf(rule == null ? List.of() : List.of(rule));
    }
}
