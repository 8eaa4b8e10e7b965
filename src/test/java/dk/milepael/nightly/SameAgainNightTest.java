package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static dk.milepael.nightly.Municipality.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.nightly.Municipality.Finished;
import dk.milepael.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SameAgainNightTest {
    private static final String PLAN = "Handlingskatalog økonomistyring 2026.xlsx";

    @TempDir Path one;
    @TempDir Path other;

    @Test
    void two_runs_with_the_same_fingerprints_give_the_same_text() throws IOException {
        var here = municipality(one).night(FRIDAY);
        var there = municipality(other).night(FRIDAY);

        assertThat(fingerprints(here)).isEqualTo(fingerprints(there)).hasSize(9);
        assertThat(here.folder().resolve("data.json"))
                .hasSameBinaryContentAs(there.folder().resolve("data.json"));
        var pages = pages(here);
        assertThat(pages).hasSizeGreaterThan(3).isEqualTo(pages(there));
    }

    @Test
    void each_fingerprint_tells_of_its_own() throws IOException {
        var first = fingerprints(municipality(one).night(FRIDAY));
        var changed = municipality(other);
        changed.judges(
                new Settings.Judging(RuleBook.STANDARD, new WorkingDays(Set.of()), List.of()));
        Files.createDirectories(other.resolve("templates"));
        Files.writeString(other.resolve("templates/logo.txt"), "nyt");

        var second = fingerprints(changed.night(FRIDAY));

        assertThat(differing(first, second)).containsExactly("rules", "templates");
    }

    private static Municipality municipality(Path folder) {
        var municipality = new Municipality(folder);
        municipality.drop(SAMPLE.resolve(PLAN), PLAN);
        return municipality;
    }

    private static JsonNode fingerprints(Finished night) {
        return JsonMapper.shared()
                .readTree(night.folder().resolve("manifest.json").toFile())
                .path("fingerprints");
    }

    private static List<String> differing(JsonNode one, JsonNode other) {
        return one.propertyNames().stream()
                .filter(name -> !one.path(name).equals(other.path(name)))
                .sorted()
                .toList();
    }

    /** The reports as pages for a browser, by their paths. */
    private static Map<String, String> pages(Finished night) throws IOException {
        var pages = new TreeMap<String, String>();
        try (var files = Files.walk(night.folder().resolve("rapporter"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
                pages.put(night.folder().relativize(file).toString(), Files.readString(file));
            }
        }
        return pages;
    }
}
