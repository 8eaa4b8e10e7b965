package dk.milepael.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.history.PlanWorld;
import dk.milepael.plan.Precision;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {
    private final WorkingDays days = new WorkingDays(WorkingDays.DEFAULT_CLOSING_DAYS);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "11 working days are later,               DAY,   2026-12-07, 2026-11-20, LATER",
        "10 working days are soon,                DAY,   2026-12-04, 2026-11-20, SOON",
        "the due day itself is in time,           DAY,   2026-11-20, 2026-11-20, SOON",
        "the day after is overdue,                DAY,   2026-11-20, 2026-11-21, OVERDUE",
        "a Sunday is judged from Monday,          DAY,   2026-11-22, 2026-11-23, SOON",
        "and overdue on Tuesday,                  DAY,   2026-11-22, 2026-11-24, OVERDUE",
        "a holiday is judged from the day after,  DAY,   2026-12-25, 2026-12-28, SOON",
        "and overdue after that,                  DAY,   2026-12-25, 2026-12-29, OVERDUE",
        "New Year's Eve is never shifted,         DAY,   2026-12-31, 2027-01-01, OVERDUE",
        "New Year's Day is shifted in its year,   DAY,   2027-01-01, 2027-01-04, SOON",
        "a month's end on a Sunday stands,        MONTH, 2026-05-31, 2026-06-01, OVERDUE",
        "a week's Sunday stands,                  WEEK,  2026-11-22, 2026-11-23, OVERDUE",
    })
    void a_day_stands_to_a_deadline(
            String reason, Precision precision, String due, LocalDate day, Situation situation) {
        var deadline = PlanWorld.dated(due, due, precision);

        assertThat(Timing.of(deadline, day, days, 10).situation()).as(reason).isEqualTo(situation);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"2026-11-24, 2", "2026-11-22, 0", "2026-11-20, -2"})
    void days_over_count_from_the_written_day(LocalDate day, long over) {
        var timing = Timing.of(PlanWorld.day("2026-11-22"), day, days, 10);

        assertThat(timing)
                .isInstanceOfSatisfying(
                        Timing.Dated.class, due -> assertThat(due.daysOver()).isEqualTo(over));
    }
}
