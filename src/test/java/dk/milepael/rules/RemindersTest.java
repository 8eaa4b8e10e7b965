package dk.milepael.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.Precision;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTest {
    private final Reminders reminders =
            new Reminders(Reminding.STANDARD, new WorkingDays(WorkingDays.DEFAULT_CLOSING_DAYS));

    /** Friday 4 December 2026. */
    private static final Deadline FRIDAY = day(LocalDate.of(2026, 12, 4));

    private static Deadline day(LocalDate day) {
        return new Deadline(
                day.toString(), DeadlineKind.DATED, day, day, day, Precision.DAY, null, List.of());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "eleven working days before,             2026-11-19, ",
        "ten working days before,                2026-11-20, BEFORE 10 2026-12-04",
        "the weekend after,                      2026-11-22, BEFORE 10 2026-12-04",
        "three working days before,              2026-12-01, BEFORE 10 2026-12-04",
        "two working days before,                2026-12-02, BEFORE 2 2026-12-04",
        "the day itself,                         2026-12-04, BEFORE 2 2026-12-04",
        "the weekend after it is no working day, 2026-12-06, ",
        "the first working day after,            2026-12-07, AFTER 1 2026-12-04",
        "four working days after,                2026-12-10, AFTER 1 2026-12-04",
        "five working days after,                2026-12-11, AFTER 5 2026-12-04",
        "long after,                             2027-03-01, AFTER 5 2026-12-04",
    })
    void an_owner_is_reminded(String reason, LocalDate day, String word) {
        assertThat(reminders.of(FRIDAY, day).map(Reminder::key).orElse(null)).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nine working days after,  2026-12-17, false",
        "ten working days after,   2026-12-18, true",
    })
    void a_superior_is_told(String reason, LocalDate day, boolean told) {
        assertThat(reminders.escalated(FRIDAY, day).isPresent()).isEqualTo(told);
    }

    @Test
    void a_deadline_on_a_day_off_is_late_only_after_the_next_working_day() {
        var sunday = day(LocalDate.of(2026, 12, 6));

        assertThat(reminders.of(sunday, LocalDate.of(2026, 12, 7)))
                .hasValueSatisfying(
                        word -> assertThat(word.kind()).isEqualTo(Reminder.Kind.BEFORE));
    }

    @Test
    void nobody_is_reminded_without_a_due_day() {
        assertThat(reminders.of(null, LocalDate.of(2026, 12, 7))).isEmpty();
        assertThat(reminders.escalated(null, LocalDate.of(2026, 12, 7))).isEmpty();
    }

    @Test
    void a_moved_deadline_is_another_word() {
        var moved = day(LocalDate.of(2026, 12, 7));
        var day = LocalDate.of(2026, 12, 2);

        assertThat(reminders.of(moved, day).map(Reminder::key))
                .isNotEqualTo(reminders.of(FRIDAY, day).map(Reminder::key));
    }

    @Test
    void settings_that_cannot_be_meant_are_refused() {
        assertThatThrownBy(() -> new Reminding(List.of(-1), List.of(), 10))
                .hasMessage("mail.remind.before: et tal fra 0 til 250, ikke -1");
        assertThatThrownBy(() -> new Reminding(List.of(), List.of(0), 10))
                .hasMessageStartingWith("mail.remind.after");
        assertThatThrownBy(() -> new Reminding(List.of(), List.of(), 0))
                .hasMessageStartingWith("mail.remind.escalateAfter");
    }
}
