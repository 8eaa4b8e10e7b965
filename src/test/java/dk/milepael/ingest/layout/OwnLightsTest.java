package dk.milepael.ingest.layout;

import static dk.milepael.ingest.layout.PlanText.onlyPlan;
import static dk.milepael.ingest.layout.Sheets.read;
import static dk.milepael.ingest.layout.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.workbook.Cell.Looks;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Light;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.OwnLight;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnLightsTest {
    private static final String[] ROWS = {"Skiltene tælles", "Skiltene males", "Skiltene pudses"};

    @Test
    void two_traffic_colours_in_a_status_column_are_lights() {
        var lights = lightsOfFills("Status", "92D050", "FFC000", "FF0000");

        assertThat(lights)
                .containsExactly(
                        new OwnLight(Light.GREEN, "fyld #92D050"),
                        new OwnLight(Light.YELLOW, "fyld #FFC000"),
                        new OwnLight(Light.RED, "fyld #FF0000"));
    }

    @Test
    void one_colour_in_a_status_column_is_decoration() {
        assertThat(lightsOfFills("Status", "92D050", null, "92D050"))
                .containsExactly(null, null, null);
    }

    @Test
    void one_colour_in_a_column_for_lights_is_a_light() {
        assertThat(lightsOfFills("Trafiklys", "92D050", null, "92D050"))
                .containsExactly(
                        new OwnLight(Light.GREEN, "fyld #92D050"),
                        null,
                        new OwnLight(Light.GREEN, "fyld #92D050"));
    }

    @Test
    void a_colour_as_a_word_is_a_light_and_stays_in_the_status() {
        var sheet =
                sheet("Skilte")
                        .row("Handling", "Milepæle", "Frist", "Status")
                        .row("A. Skilte")
                        .row("Tælles.", "Skiltene talt", "maj-27", "Gul – afventer tal");

        var milestone = milestones(sheet).getFirst();

        assertThat(milestone.progress().own()).isEqualTo(new OwnLight(Light.YELLOW, "Gul"));
        assertThat(milestone.progress().status()).isEqualTo("Gul – afventer tal");
    }

    @Test
    void an_initiative_of_a_status_table_has_its_own_light() {
        var sheet =
                sheet("Skilte")
                        .row("Initiativ", "Målsætning", "Status", "Farve")
                        .row("1) Skilte", "Skiltene er talt inden maj 2027.", "Tælles", "rød");

        assertThat(onlyPlan(read("skilte 2027.xlsx", sheet)).initiatives())
                .extracting(Initiative::progress)
                .extracting(progress -> progress.own())
                .containsExactly(new OwnLight(Light.RED, "rød"));
    }

    private static List<OwnLight> lightsOfFills(String header, String... fills) {
        var sheet = sheet("Skilte").row("Handling", "Milepæle", "Frist", header).row("A. Skilte");
        for (int i = 0; i < fills.length; i++) {
            sheet.cells(
                    sheet.cell(0, "Skiltegruppen går i gang.", Looks.PLAIN),
                    sheet.cell(1, ROWS[i], Looks.PLAIN),
                    sheet.cell(2, "maj-27", Looks.PLAIN),
                    sheet.cell(3, "", filled(fills[i])));
        }
        return milestones(sheet).stream().map(row -> row.progress().own()).toList();
    }

    private static Looks filled(String fill) {
        return new Looks(null, fill, null, null, false, 0);
    }

    private static List<Milestone> milestones(Sheets sheet) {
        return onlyPlan(read("skilte 2027.xlsx", sheet)).milestones().toList();
    }
}
