package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.nightly.Municipality.Finished;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionNightTest {
    private static final String FILE = "Målere 2026.xlsx";
    private static final String OVERVIEW = "samlet/ledelsesoverblik";

    @TempDir Path folder;
    private Municipality municipality;

    @BeforeEach
    void a_plan() {
        municipality = new Municipality(folder);
        drop("1-2-2027");
    }

    @Test
    void the_first_report_of_a_day_says_nothing_of_versions() {
        assertThat(page(municipality.night(FRIDAY), OVERVIEW)).doesNotContain("Version");
    }

    @Test
    void a_corrected_report_names_the_one_it_replaces_and_what_differs() {
        municipality.night(FRIDAY);
        drop("1-3-2027");

        var second = municipality.night(FRIDAY);

        assertThat(page(second, OVERVIEW))
                .contains("Version 2, erstatter versionen fra kl. 2.00")
                .contains("Ændret siden version 1")
                .contains("frist 1. februar 2027 → 1. marts 2027");
        assertThat(page(second, plan(second)))
                .contains("Version 2, erstatter versionen fra kl. 2.00")
                .contains("»Målerne er sat op«: frist 1. februar 2027 → 1. marts 2027");
    }

    @Test
    void a_report_that_says_the_same_again_says_so() {
        municipality.night(FRIDAY);
        municipality.night(FRIDAY);

        var third = municipality.night(FRIDAY);

        assertThat(page(third, OVERVIEW))
                .contains("Version 3")
                .contains("Ændret siden version 2")
                .contains("Ingen forskelle i indholdet.");
    }

    private void drop(String deadline) {
        var rows =
                List.of(
                        List.of("Handling", "Milepæle", "Frist", "Status", "Ansvarlig"),
                        List.of("A. Målere", "Målerne er sat op", deadline, "I gang", "Teknik"),
                        List.of("", "Målerne aflæses", "1-6-2027", "I gang", "Teknik"));
        municipality.drop(Sheet.of("Plan", rows), FILE);
    }

    private static String plan(Finished night) {
        return NightTest.data(night).at("/plans/0/id").asString() + "/opfoelgning";
    }

    private static String page(Finished night, String name) {
        try {
            return Files.readString(night.folder().resolve("rapporter/" + name + ".html"))
                    .replace('\u00A0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
