package dk.milepael.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.nightly.RunLock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MilepaelTest {
    private static final Clock NIGHT =
            Clock.fixed(Instant.parse("2026-11-20T23:30:00Z"), ZoneId.of("Europe/Copenhagen"));

    @TempDir Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_run_prints_its_summary_and_ends_with_0() throws IOException {
        Files.createDirectories(folder.resolve("input"));

        var exitCode = execute("run", "--config", settings("municipality: Nørreå Kommune"));

        assertThat(exitCode).isZero();
        assertThat(out.toString())
                .contains("opgjort pr. 21. november 2026")
                .contains("Planer: 0")
                .contains("index.html");
    }

    @Test
    void the_report_day_is_the_day_in_copenhagen_unless_another_is_given() throws IOException {
        Files.createDirectories(folder.resolve("input"));

        execute("run", "--config", settings(""), "--as-of", "2026-10-01");

        assertThat(folder.resolve("output/2026-10-01/data.json")).exists();
    }

    @Test
    void a_missing_input_folder_is_named_and_ends_with_3() throws IOException {
        assertThat(execute("run", "--config", settings(""))).isEqualTo(3);
        assertThat(out.toString()).contains("findes ikke");
    }

    @Test
    void a_blank_form_is_written_and_never_over_a_file_that_is_there() {
        var form = folder.resolve("skema.xlsx");

        assertThat(execute("form", "--family", "action-catalogue", "-o", form.toString())).isZero();
        assertThat(form).isNotEmptyFile();
        assertThat(execute("form", "--family", "action-catalogue", "-o", form.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("findes allerede");
    }

    @Test
    void a_form_of_an_unknown_family_or_plan_ends_with_2_and_says_why() throws IOException {
        assertThat(execute("form", "--family", "budget")).isEqualTo(2);
        assertThat(err.toString())
                .contains("«budget» er ikke en slags plan", "status-table, action-catalogue");
        assertThat(execute("form", "--plan", "klimaplan", "--config", settings(""))).isEqualTo(2);
        assertThat(err.toString()).contains("Der er ingen plan «klimaplan»");
        assertThat(execute("form")).isEqualTo(2);
    }

    @Test
    void another_run_on_the_same_database_ends_with_75() throws IOException {
        try (var lock = RunLock.take(folder.resolve("data/milepael.db")).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(execute("run", "--config", settings(""))).isEqualTo(75);
        }
        assertThat(err.toString()).contains("En anden kørsel er i gang");
    }

    @Test
    void a_settings_file_that_is_missing_ends_with_2() {
        assertThat(execute("run", "--config", folder.resolve("none.yml").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("none.yml");
    }

    @Test
    void runs_lists_how_each_ended_and_tells_monitoring_whether_one_ended_in_time()
            throws IOException {
        Files.createDirectories(folder.resolve("input"));
        var settings = settings("");
        assertThat(execute("runs", "--config", settings, "--latest-within", "26h")).isEqualTo(3);

        execute("run", "--config", settings);

        assertThat(execute("runs", "--config", settings, "--latest-within", "26h")).isZero();
        assertThat(out.toString()).contains("slutkode 0");
    }

    private int execute(String... arguments) {
        return Milepael.execute(
                new Console(new PrintWriter(out, true), new PrintWriter(err, true), NIGHT),
                arguments);
    }

    private String settings(String yaml) throws IOException {
        return Files.writeString(folder.resolve("milepael.yml"), yaml).toString();
    }
}
