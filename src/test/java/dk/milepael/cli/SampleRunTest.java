package dk.milepael.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.report.PageText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a new user sees: a run with the sample's own settings. */
class SampleRunTest {
    private static final Clock NIGHT =
            Clock.fixed(Instant.parse("2026-11-20T23:30:00Z"), ZoneId.of("Europe/Copenhagen"));

    @TempDir static Path folder;
    private static JsonNode data = JsonMapper.shared().createObjectNode();

    @BeforeAll
    static void the_sample_is_run() {
        var said = new StringWriter();
        var console = new Console(new PrintWriter(said, true), new PrintWriter(said, true), NIGHT);

        var exitCode =
                Milepael.execute(
                        console,
                        "run",
                        "--config",
                        "src/sample/milepael.yml",
                        "--as-of",
                        "2026-11-20",
                        "--database",
                        folder.resolve("milepael.db").toString(),
                        "--output",
                        folder.resolve("output").toString());

        assertThat(exitCode).as(said.toString()).isZero();
        data = JsonMapper.shared().readTree(folder.resolve("output/2026-11-20/data.json").toFile());
    }

    @Test
    void there_is_a_plan_of_every_family_and_one_from_a_database() {
        assertThat(data.at("/refused")).isEmpty();
        assertThat(plans())
                .extracting(SampleRunTest::title, plan -> text(plan, "/family"))
                .containsExactlyInAnyOrder(
                        tuple(
                                "Handlingskatalog for styrket økonomistyring 2026",
                                "action-catalogue"),
                        tuple("Styr på driften version 2, status oktober 2026", "status-table"),
                        tuple("Virksomhedsplan for Økonomi og Analyse 2026-2027", "business-plan"),
                        tuple("Økonomi og Analyse, opfølgning på mål for 2025", "business-plan"),
                        tuple("Indsatsplan 2026 for Center for Teknik", "initiative-cards"),
                        tuple("Udviklingsaftale 2027 for Staben", "development-agreement"),
                        tuple("Anlægsplan 2026-2028", "action-catalogue"));
    }

    @Test
    void page_one_of_the_overview_holds_all_plans() throws IOException {
        var overview = folder.resolve("output/2026-11-20/rapporter/samlet/ledelsesoverblik.pdf");

        var sheets = PageText.sheets(Files.readAllBytes(overview));

        assertThat(sheets.getFirst()).contains("Planerne", "Forbehold", "Årstalleterantaget");
        assertThat(sheets.get(1)).doesNotContain("Planerne(fortsat)");
    }

    @Test
    void every_light_is_seen() {
        assertThat(data.findValuesAsString("light"))
                .contains("red", "yellow", "green", "blue", "grey");
    }

    @Test
    void each_goal_of_the_business_plan_tells_how_it_went_last_year() {
        assertThat(plan("Økonomi og Analyse, opfølgning på mål for 2025"))
                .extracting(
                        goal -> text(goal, "/outcome/verdict"),
                        goal -> text(goal, "/outcome/continuation"))
                .containsExactly(
                        tuple("delivered", "none"),
                        tuple("partly", "none"),
                        tuple("ongoing", "continued"),
                        tuple("not-reached", "none"),
                        tuple("delivered", "continued"),
                        tuple("unknown", "none"));
    }

    @Test
    void the_cards_have_their_tasks_owners_amounts_and_the_card_they_point_at() {
        var cards = plan("Indsatsplan 2026 for Center for Teknik");

        assertThat(cards)
                .extracting(
                        SampleRunTest::title,
                        card -> card.at("/milestones").size(),
                        card -> card.at("/owners").findValuesAsString("name"),
                        card -> card.at("/amounts").findValuesAsString("dkk"))
                .contains(
                        tuple(
                                "Trygge cykelveje til skole",
                                4,
                                List.of("Karla Nøhr", "Bo Kragelund"),
                                List.of("4200000", "300000")),
                        tuple("Én nøgle til alle bygninger", 0, List.of(), List.of("1200000")));
        assertThat(cards)
                .flatExtracting(card -> card.at("/references").valueStream().toList())
                .extracting(reference -> reference.at("/ok").asBoolean())
                .containsExactly(true);
    }

    @Test
    void the_agreement_has_its_crosses_its_list_of_tracks_and_its_timeline() {
        var agreement = named("Udviklingsaftale 2027 for Staben");

        assertThat(agreement.at("/initiatives/2/tracks").findValuesAsString("name"))
                .containsExactly("Spor 1: Tæt på borgerne", "Digitaliseringsstrategien");
        assertThat(agreement.at("/trackList")).hasSize(6);
        assertThat(agreement.at("/timeline")).hasSize(5);
    }

    @Test
    void the_status_table_says_why_and_asks_where_nobody_says_what_is_done() {
        var title = "Styr på driften version 2, status oktober 2026";

        assertThat(text(named(title), "/initiatives/4/deviation/cause")).startsWith("Elnettet");
        assertThat(text(named(title), "/initiatives/2/deviation/decidedOn"))
                .isEqualTo("2026-08-18");
        assertThat(noticed(title, Set.of())).contains("unexplained-deviation");
    }

    @Test
    void each_new_plan_has_a_few_things_to_notice_and_no_more() {
        var asADayGoes = Set.of("overdue", "due-soon");

        assertThat(noticed("Virksomhedsplan for Økonomi og Analyse 2026-2027", asADayGoes))
                .containsExactly("amount-unknown", "forecast-later", "no-owner");
        assertThat(noticed("Økonomi og Analyse, opfølgning på mål for 2025", asADayGoes))
                .containsExactly("carried-over-but-not-found");
        assertThat(noticed("Indsatsplan 2026 for Center for Teknik", asADayGoes))
                .containsExactly("no-owner", "numbering-gap");
        assertThat(noticed("Udviklingsaftale 2027 for Staben", asADayGoes))
                .containsExactly("no-deadline", "no-owner", "numbering-gap", "track-mismatch");
        assertThat(noticed("Anlægsplan 2026-2028", asADayGoes))
                .containsExactly("amount-unknown", "deadline-on-day-off");
    }

    private static Set<String> noticed(String plan, Set<String> expected) {
        var rules = new TreeSet<>(named(plan).findValuesAsString("rule"));
        rules.removeAll(expected);
        return rules;
    }

    private static List<JsonNode> plans() {
        return data.at("/plans").valueStream().toList();
    }

    private static JsonNode named(String title) {
        return plans().stream().filter(plan -> title(plan).equals(title)).findAny().orElseThrow();
    }

    private static List<JsonNode> plan(String title) {
        return named(title).at("/initiatives").valueStream().toList();
    }

    private static String title(JsonNode node) {
        return text(node, "/title");
    }

    private static String text(JsonNode node, String path) {
        return node.at(path).asString();
    }
}
