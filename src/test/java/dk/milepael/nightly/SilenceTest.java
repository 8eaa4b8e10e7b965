package dk.milepael.nightly;

import static dk.milepael.nightly.PostOffice.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.store.Run;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceTest {
    private static final int PORT = 25;

    @TempDir Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "today,                                0, false",
        "a night that begins before midnight,   1, false",
        "the day after that,                    2, true",
        "a night that began before midnight,  -1, false",
        "the day before that,                 -2, true",
        "a month ago,                        -30, true",
    })
    void people_get_no_mails_of_a_day_that_has_passed_or_not_come(
            String day, int days, boolean silent) {
        try (var office = new PostOffice(folder).sendsTo(PORT)) {
            assertThat(isSilent(office, FRIDAY.plusDays(days), null)).isEqualTo(silent);
        }
    }

    @Test
    void people_get_no_mails_of_what_was_once_known() {
        try (var office = new PostOffice(folder).sendsTo(PORT)) {
            assertThat(isSilent(office, FRIDAY, FRIDAY)).isTrue();
        }
    }

    @Test
    void mails_that_only_become_files_are_written_for_any_day() {
        try (var office = new PostOffice(folder)) {
            assertThat(isSilent(office, FRIDAY.minusYears(1), null)).isFalse();
        }
    }

    private boolean isSilent(PostOffice office, LocalDate day, @Nullable LocalDate knownAt) {
        var run = new Run(1, day, knownAt, folder, folder, folder, null, Run.Kind.NIGHT);
        return office.silence().of(run).isPresent();
    }
}
