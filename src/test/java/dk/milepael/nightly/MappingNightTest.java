package dk.milepael.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingNightTest {
    @TempDir private Path folder;

    @Test
    void a_refused_file_is_read_the_night_after_a_mapping_file_is_laid_beside_it()
            throws Exception {
        var municipality = new Municipality(folder);
        drop(municipality, "cykler.csv", "Makker;Sagen;Skal ske\nBo Krogh;Male bro;dec-26\n");

        var before = municipality.night(Municipality.FRIDAY);
        drop(
                municipality,
                "cykler.csv.mapping.yaml",
                """
                ark:
                  - navn: cykler
                    overskriftsrække: 1
                    kolonner: {initiativ: B, frist: C, ansvarlig: A}
                """);
        var after = municipality.night(Municipality.FRIDAY.plusDays(1));

        assertThat(data(before)).doesNotContain("Male bro");
        assertThat(data(after)).contains("Male bro");
    }

    @Test
    void the_mapping_that_a_receipt_offers_reads_the_file_once_it_is_filled_in() throws Exception {
        var municipality = new Municipality(folder);
        drop(municipality, "plan.csv", "Opgave;Hvem;Afleveres\nMale bro;Bo Krogh;1. maj 2027\n");
        var before = municipality.night(Municipality.FRIDAY);
        var receipt =
                Files.readString(before.folder().resolve("kvitteringer/plan.csv.html"))
                        .replace("\u00A0", " ");
        var offer = receipt.substring(receipt.indexOf("<pre>") + 5, receipt.indexOf("</pre>"));

        drop(
                municipality,
                "plan.csv.mapping.yaml",
                offer.replace("&quot;", "\"").replace("# ...: C", "frist: C"));
        var after = municipality.night(Municipality.FRIDAY.plusDays(1));

        assertThat(NightTest.data(before).at("/refused")).hasSize(1);
        assertThat(NightTest.data(after).at("/plans/0/initiatives").findValuesAsString("due"))
                .containsExactly("2027-05-01");
    }

    @Test
    void a_wrong_mapping_file_is_named_in_the_summary_with_its_line() throws Exception {
        var municipality = new Municipality(folder);
        drop(municipality, "cykler.csv.mapping.yaml", "ark:\n  - navn: Ark1\n    type: regneark\n");

        var night = municipality.night(Municipality.FRIDAY);

        assertThat(night.summary().lines())
                .anySatisfy(line ->
                        assertThat(line).contains("cykler.csv.mapping.yaml").contains("linje"));
    }

    private static String data(Municipality.Finished night) throws Exception {
        return Files.readString(night.folder().resolve("data.json"), StandardCharsets.UTF_8);
    }

    private static void drop(Municipality municipality, String name, String text) {
        municipality.drop(text.getBytes(StandardCharsets.UTF_8), name);
    }
}
