package dk.milepael.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryNightTest {
    private static final Pattern ROW_OF_A_REMARK = Pattern.compile("<tr[^>]*>\\s*<td");

    @TempDir private Path folder;

    @Test
    void the_summary_counts_the_remarks_that_the_reports_list() throws Exception {
        var municipality = new Municipality(folder);
        municipality.drop(
                """
                Handling;Milepæl;Frist;Status;Ansvarlig
                Stier;Male bro;1. maj 2026;I gang;Nina Nat
                Stier;Male bænk;1. december 2026;;Nina Nat
                Stier;Male port;snarest;I gang;Nina Nat
                Stier;Male mur;snart;I gang;Nina Nat
                Stier;Male tag;;I gang;
                """
                        .getBytes(StandardCharsets.UTF_8),
                "Stiplan.csv");

        var night = municipality.night(Municipality.FRIDAY);

        var report = Files.readString(night.folder().resolve("rapporter/stiplan/opfoelgning.html"));
        var section = report.substring(report.indexOf("id=\"bemaerkninger\""));
        var listed =
                ROW_OF_A_REMARK
                        .matcher(section.substring(0, section.indexOf("</section>")))
                        .results()
                        .count();
        assertThat(listed).isGreaterThan(1);
        assertThat(night.summary().text()).contains("bemærkninger %d".formatted(listed));
    }
}
