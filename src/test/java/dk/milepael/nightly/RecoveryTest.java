package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static dk.milepael.nightly.Municipality.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
    private static final Path STATUS_TABLE =
            SAMPLE.resolve("Styr på driften status oktober 2026.xlsx");
    private static final Path CATALOGUE =
            SAMPLE.resolve("Handlingskatalog økonomistyring 2026.xlsx");

    @TempDir Path folder;
    private Municipality municipality;

    @BeforeEach
    void a_plan_is_dropped() {
        municipality = new Municipality(folder);
        municipality.drop(CATALOGUE, "Handlingskatalog.xlsx");
    }

    @Test
    void a_run_cut_off_after_its_last_step_is_ended_by_the_next_one() throws SQLException {
        municipality.night(FRIDAY);
        sql("update run set state = 'open', exit_code = null, ended_at = null");

        var night = municipality.night(FRIDAY);

        assertThat(night.went().toItsEnd()).isTrue();
        assertThat(night.folder()).hasFileName("2026-11-20");
        assertThat(municipality.output().resolve("2026-11-20.2")).doesNotExist();
    }

    @Test
    void an_open_run_of_another_day_is_given_up_and_its_folder_says_so() throws SQLException {
        var friday = municipality.night(FRIDAY);
        sql("update run set state = 'open', exit_code = null, ended_at = null");

        var saturday = municipality.night(FRIDAY.plusDays(1));

        assertThat(saturday.folder()).hasFileName("2026-11-21");
        assertThat(friday.folder().resolve("AFBRUDT.txt")).exists();
    }

    @Test
    void an_execution_that_nobody_can_recover_gives_way_to_a_new_run() throws SQLException {
        municipality.night(FRIDAY);
        sql("update run set state = 'open', exit_code = null, ended_at = null");
        sql("update batch_job_execution set status = 'UNKNOWN', exit_code = 'UNKNOWN'");
        sql("update batch_step_execution set status = 'UNKNOWN', exit_code = 'UNKNOWN'");

        var night = municipality.night(FRIDAY);

        assertThat(night.went().toItsEnd()).isTrue();
        assertThat(night.folder()).hasFileName("2026-11-20.2");
    }

    @Test
    void a_mail_found_half_sent_is_held_and_told_every_night_until_somebody_decides()
            throws SQLException {
        municipality.night(FRIDAY);
        sql("update outbox set state = 'SENDING' where id = 1");

        var night = municipality.night(FRIDAY.plusDays(1));

        assertThat(night.summary().hasFaults()).isTrue();
        assertThat(night.summary().text()).contains("holdes tilbage");
    }

    @Test
    void news_that_failed_to_be_sent_is_sent_by_the_next_run() throws SQLException {
        municipality.night(FRIDAY);
        sql("update outbox set state = 'FAILED' where id = 1");

        var night = municipality.night(FRIDAY);

        assertThat(night.steps().get("send-mail").written()).isEqualTo(1);
        assertThat(night.folder().resolve("mail")).isDirectoryContaining("glob:**.eml");
    }

    @Test
    void a_template_with_a_fault_gives_way_to_the_built_in_one_and_is_named() throws IOException {
        var templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("handlingskatalog.ftlx"), "<#list>");

        var night = municipality.night(FRIDAY);

        assertThat(night.summary().hasFaults()).isTrue();
        assertThat(night.summary().text()).contains("opfoelgning.pdf", "skabelon har en fejl");
        assertThat(night.steps().get("render-reports").skipped()).isZero();
    }

    @Test
    void a_design_with_a_fault_gives_way_to_the_built_in_one_and_is_named() throws IOException {
        var templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("design.docx"), "ikke et dokument");

        var night = municipality.night(FRIDAY);

        assertThat(night.went().toItsEnd()).isTrue();
        assertThat(night.summary().text())
                .contains("opfoelgning.docx", "skabelon har en fejl")
                .doesNotContain("opfoelgning.pdf");
    }

    @Test
    void a_content_that_a_better_reader_reads_anew_corrects_its_version_without_changes()
            throws SQLException {
        municipality.drop(STATUS_TABLE, "Styr på driften.xlsx");
        var before = NightTest.data(municipality.night(FRIDAY));
        sql("update reading set reader = 'older'");
        sql(
                """
                update kept_row
                set record = json_set(record, '$.progress.status', 'forkert læst')
                where id = (select min(id) from kept_row where kind = 'milestone')\
                """);

        var after = municipality.night(FRIDAY);

        assertThat(after.steps().get("read-plans").read()).isEqualTo(2);
        assertThat(NightTest.data(after)).isEqualTo(before);
    }

    private void sql(String statement) throws SQLException {
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + municipality.database());
                var open = connection.createStatement()) {
            assertThat(open.executeUpdate(statement)).isPositive();
        }
    }
}
