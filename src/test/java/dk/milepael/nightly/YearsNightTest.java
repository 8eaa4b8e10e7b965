package dk.milepael.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class YearsNightTest {
    private static final String FIRST =
            """
            Virksomhedsplan 2025 for Borgerservice
            Mål;Dokumentation;Opfølgning
            Vi vil gøre ventetiden ved skranken kortere;Ventetiden er højst ti minutter;Målet er delvist nået. Det videreføres i 2026.
            Nyt intranet er taget i brug;Alle er på;Målet er nået.
            Gratis kaffe i venteværelset;Der står en automat;Målet videreføres i 2026.
            """;

    private static final String SECOND =
            """
            Virksomhedsplan 2026 for Borgerservice
            Mål;Dokumentation;Opfølgning
            Gøre ventetiden ved skranken kortere;Ventetiden er højst otte minutter;Målet gentages i 2027.
            Pas bestilles på nettet;Ni ud af ti;Målet er nået.
            """;

    private static final String THIRD =
            """
            Virksomhedsplan 2027 for Borgerservice
            Mål;Dokumentation
            Gøre ventetiden ved skranken kortere;Ventetiden er højst seks minutter
            Flere sprog på skiltene;Tre sprog
            """;

    @TempDir private Path folder;

    @Test
    void a_goal_is_followed_through_three_years_also_after_the_oldest_file_has_left()
            throws Exception {
        var municipality = new Municipality(folder);
        drop(municipality, "borgerservice 2025.csv", FIRST);
        drop(municipality, "borgerservice 2026.csv", SECOND);
        municipality.night(Municipality.FRIDAY);
        Files.delete(municipality.input().resolve("borgerservice 2025.csv"));
        drop(municipality, "borgerservice 2027.csv", THIRD);
        municipality.night(Municipality.FRIDAY.plusDays(1));

        var night = municipality.night(Municipality.FRIDAY.plusDays(2));

        var plans = NightTest.data(night).at("/plans");
        assertThat(plans.findValuesAsString("year")).containsExactlyInAnyOrder("2026", "2027");
        assertThat(lineage(plans, 2027))
                .isEqualTo("from 2026 continued same-words, from 2025 continued alike");
        assertThat(lineage(plans, 2026))
                .isEqualTo("from 2025 continued alike, to 2027 continued same-words");
    }

    @Test
    void the_old_years_report_says_what_is_found_again_and_what_is_missed() throws Exception {
        var municipality = new Municipality(folder);
        drop(municipality, "borgerservice 2025.csv", FIRST);
        drop(municipality, "borgerservice 2026.csv", SECOND);

        var night = municipality.night(Municipality.FRIDAY);

        var page =
                Files.readString(
                        night.folder()
                                .resolve(
                                        "rapporter/virksomhedsplan-2025-for-borgerservice/opfoelgning.html"),
                        StandardCharsets.UTF_8);
        assertThat(page)
                .contains(
                        "1 af 3 mål er fundet igen i »Virksomhedsplan 2026 for Borgerservice«."
                                + " Skulle videre, men ikke fundet: 1.")
                .contains("Afstemning mellem årene");
    }

    private static String lineage(JsonNode plans, int year) {
        for (var plan : plans) {
            if (plan.at("/year").asInt() == year) {
                var told = new StringBuilder();
                for (var entry : plan.at("/initiatives/0/lineage")) {
                    told.append(told.isEmpty() ? "" : ", ")
                            .append(entry.at("/direction").asString())
                            .append(' ')
                            .append(entry.at("/plan").asString().replaceAll("\\D", ""))
                            .append(' ')
                            .append(entry.at("/kind").asString())
                            .append(' ')
                            .append(entry.at("/certainty").asString());
                }
                return told.toString();
            }
        }
        return "";
    }

    private static void drop(Municipality municipality, String name, String text)
            throws IOException {
        municipality.drop(text.getBytes(StandardCharsets.UTF_8), name);
    }
}
