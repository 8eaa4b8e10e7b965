package dk.milepael.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DropFolderTest {
    private static final Instant NIGHT = Instant.parse("2026-11-20T01:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir Path folder;
    private final MovedClock clock = new MovedClock(NIGHT);

    private Path drop(String name, Duration untouchedFor) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "indhold");
        return Files.setLastModifiedTime(file, FileTime.from(NIGHT.minus(untouchedFor)));
    }

    private FolderView.Files look() throws InterruptedException {
        return (FolderView.Files) new DropFolder(folder, clock, clock).look();
    }

    @Test
    void files_are_named_by_their_path_below_the_folder() throws Exception {
        drop("plan.xlsx", HOUR);
        drop("By/2026/Vej/plan.csv", HOUR);

        assertThat(look().still())
                .extracting(DroppedFile::name)
                .containsExactly("By/2026/Vej/plan.csv", "plan.xlsx");
    }

    @Test
    void a_personal_number_in_a_files_name_is_not_shown() throws Exception {
        drop("010203-1234 sag.xlsx", HOUR);

        assertThat(look().still())
                .extracting(DroppedFile::name)
                .containsExactly("xxxxxx-xxxx sag.xlsx");
    }

    @Test
    void two_files_whose_names_look_the_same_are_both_there() throws Exception {
        drop("010203-1234.xlsx", HOUR);
        drop("020304-1234.xlsx", HOUR);
        drop("Afl\u00f8b a\u030a.xlsx", HOUR);
        drop("Afl\u00f8b \u00e5.xlsx", HOUR);

        assertThat(look().still())
                .extracting(DroppedFile::name)
                .containsExactlyInAnyOrder(
                        "xxxxxx-xxxx.xlsx",
                        "xxxxxx-xxxx (2).xlsx",
                        "Afløb å.xlsx",
                        "Afløb å (2).xlsx");
    }

    @Test
    void what_cannot_be_seen_in_a_files_name_is_shown_as_a_line() throws Exception {
        drop("ny\nlinje\u001b[31m.xlsx", HOUR);

        assertThat(look().still())
                .extracting(DroppedFile::name)
                .containsExactly("ny_linje_[31m.xlsx");
    }

    @Test
    void a_folder_below_the_third_is_told_and_not_entered() throws Exception {
        drop("1/2/3/4/plan.xlsx", HOUR);

        assertThat(look().still()).isEmpty();
        assertThat(look().others())
                .extracting(FolderView.Remark::name, remark -> remark.message().key())
                .containsExactly(tuple("1/2/3/4", "folder-too-deep"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$plan.xlsx",
                ".plan.xlsx",
                "plan.xlsx.tmp",
                "Thumbs.db",
                "DESKTOP.INI",
                ".skjult/plan.xlsx",
                "modtagere.xlsx",
                "plan.xlsx.mapping.yaml"
            })
    void what_is_no_plan_by_its_name_is_passed_in_silence(String name) throws Exception {
        drop(name, HOUR);

        assertThat(look().still()).isEmpty();
        assertThat(look().others()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Excel, a.XLSX",
        "macros, a.xlsm",
        "old Excel, a.xls",
        "text, a.csv",
        "Word, a.docx"
    })
    void files_that_may_hold_a_plan_are_candidates(String reason, String name) throws Exception {
        drop(name, HOUR);

        assertThat(look().still()).as(reason).hasSize(1);
    }

    @Test
    void any_other_file_is_a_remark() throws Exception {
        drop("referat.pdf", HOUR);

        assertThat(look().still()).isEmpty();
        assertThat(look().others().getFirst().message().key()).isEqualTo("file-not-read");
    }

    @Test
    void a_link_is_not_followed(@TempDir Path elsewhere) throws Exception {
        var outside = Files.writeString(elsewhere.resolve("fremmed.xlsx"), "fremmed");
        Files.createSymbolicLink(folder.resolve("plan.xlsx"), outside);
        Files.createSymbolicLink(folder.resolve("mappe"), elsewhere);

        assertThat(look().still()).isEmpty();
    }

    @Test
    void a_missing_folder_is_an_answer_of_its_own() throws Exception {
        var missing = folder.resolve("findes-ikke");

        assertThat(new DropFolder(missing, clock, clock).look())
                .isEqualTo(new FolderView.Missing(missing));
    }

    @Test
    void a_file_untouched_for_a_minute_is_not_waited_for() throws Exception {
        drop("plan.xlsx", Duration.ofSeconds(61));

        assertThat(look().still()).hasSize(1);
        assertThat(clock.passed()).isZero();
    }

    @Test
    void a_young_file_that_stands_still_is_taken_after_two_seconds() throws Exception {
        drop("plan.xlsx", Duration.ofSeconds(10));

        assertThat(look().still()).hasSize(1);
        assertThat(clock.passed()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void a_file_that_grows_for_a_while_is_taken_when_it_stops() throws Exception {
        var file = drop("plan.xlsx", Duration.ZERO);
        clock.during(() -> {
            if (clock.passed().toSeconds() <= 10) {
                grow(file);
            }
        });

        assertThat(look().still()).hasSize(1);
        assertThat(clock.passed()).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void a_file_that_never_stops_waits_for_the_next_run_and_holds_up_no_other() throws Exception {
        var file = drop("a.xlsx", Duration.ZERO);
        drop("b.xlsx", HOUR);
        clock.during(() -> grow(file));

        var view = look();

        assertThat(view.still()).extracting(DroppedFile::name).containsExactly("b.xlsx");
        assertThat(view.moving()).extracting(FolderView.Remark::name).containsExactly("a.xlsx");
        assertThat(clock.passed()).isEqualTo(Duration.ofSeconds(30));
    }

    private static void grow(Path file) {
        try {
            Files.writeString(file, "mere", StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
