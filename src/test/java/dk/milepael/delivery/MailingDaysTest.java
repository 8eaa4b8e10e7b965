package dk.milepael.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.delivery.Rhythm.BeforeMeetings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailingDaysTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final MailingDays days =
            new MailingDays(new WorkingDays(WorkingDays.DEFAULT_CLOSING_DAYS));

    private boolean hasCome(Rhythm rhythm, LocalDate day) {
        return days.hasCome(rhythm, day, day.minusDays(1));
    }

    @Test
    void every_night_is_every_day() {
        assertThat(hasCome(new Rhythm.EveryNight(), FRIDAY)).isTrue();
        assertThat(hasCome(new Rhythm.WhenItMatters(), FRIDAY.plusDays(1))).isTrue();
    }

    @Test
    void weekly_is_the_day_of_the_week() {
        assertThat(hasCome(new Rhythm.Weekly(DayOfWeek.FRIDAY), FRIDAY)).isTrue();
        assertThat(hasCome(new Rhythm.Weekly(DayOfWeek.MONDAY), FRIDAY)).isFalse();
    }

    @Test
    void a_day_that_no_night_fell_on_is_made_up_for() {
        var monday = new Rhythm.Weekly(DayOfWeek.MONDAY);

        assertThat(days.hasCome(monday, FRIDAY, FRIDAY.minusDays(5))).isTrue();
        assertThat(days.hasCome(monday, FRIDAY, FRIDAY.minusDays(4))).isFalse();
        assertThat(days.hasCome(monday, FRIDAY, null)).isFalse();
        assertThat(days.hasCome(monday, FRIDAY, FRIDAY.minusYears(3))).isTrue();
    }

    @Test
    void a_month_without_the_day_mails_on_its_last() {
        var last = new Rhythm.Monthly(31);

        assertThat(hasCome(last, LocalDate.of(2026, 11, 30))).isTrue();
        assertThat(hasCome(last, LocalDate.of(2026, 12, 30))).isFalse();
        assertThat(hasCome(last, LocalDate.of(2026, 12, 31))).isTrue();
    }

    @Test
    void two_working_days_before_a_tuesday_is_the_friday() {
        var meeting = new BeforeMeetings(List.of(LocalDate.of(2026, 11, 24)), 2);

        assertThat(FRIDAY.minusDays(3).datesUntil(FRIDAY.plusDays(7)))
                .filteredOn(day -> hasCome(meeting, day))
                .containsExactly(FRIDAY);
    }

    @Test
    void a_day_before_a_meeting_is_made_up_for_until_the_meeting_is_over() {
        var meeting = new BeforeMeetings(List.of(FRIDAY), 2);

        assertThat(days.hasCome(meeting, FRIDAY.minusDays(1), FRIDAY.minusDays(3))).isTrue();
        assertThat(days.hasCome(meeting, FRIDAY, FRIDAY.minusDays(3))).isTrue();
        assertThat(days.hasCome(meeting, FRIDAY.plusDays(1), FRIDAY.minusDays(3))).isFalse();
        assertThat(days.hasCome(meeting, FRIDAY, FRIDAY.minusDays(2)))
                .as("the mail was written on its day")
                .isFalse();
    }

    @Test
    void a_meeting_may_be_mailed_of_on_its_own_day() {
        var meeting = new BeforeMeetings(List.of(FRIDAY), 0);

        assertThat(FRIDAY.minusDays(3).datesUntil(FRIDAY.plusDays(7)))
                .filteredOn(day -> hasCome(meeting, day))
                .containsExactly(FRIDAY);
    }
}
