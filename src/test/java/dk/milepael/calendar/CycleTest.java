package dk.milepael.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CycleTest {
    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void quarters_end_with_their_last_month_the_latest_first() {
        assertThat(Cycle.QUARTERLY.endsBefore(day("2026-11-20")).limit(4))
                .containsExactly(
                        day("2026-09-30"), day("2026-06-30"), day("2026-03-31"), day("2025-12-31"));
    }

    @Test
    void a_period_has_not_ended_on_its_last_day() {
        assertThat(Cycle.QUARTERLY.endsBefore(day("2026-09-30")).findFirst())
                .contains(day("2026-06-30"));
        assertThat(Cycle.QUARTERLY.endsBefore(day("2026-10-01")).findFirst())
                .contains(day("2026-09-30"));
    }

    @Test
    void a_month_ends_with_february_in_any_year() {
        assertThat(Cycle.MONTHLY.endsBefore(day("2027-03-01")).findFirst())
                .contains(day("2027-02-28"));
        assertThat(Cycle.MONTHLY.endsBefore(day("2028-03-01")).findFirst())
                .contains(day("2028-02-29"));
    }

    @Test
    void half_years_and_years_end_in_june_and_december() {
        assertThat(Cycle.HALF_YEARLY.ends())
                .containsExactlyInAnyOrder(MonthDay.of(6, 30), MonthDay.of(12, 31));
        assertThat(Cycle.YEARLY.ends()).containsExactly(MonthDay.of(12, 31));
    }

    @Test
    void a_municipality_may_list_its_own_days() {
        var cycle = new Cycle(Set.of(MonthDay.of(4, 15), MonthDay.of(9, 1)));

        assertThat(cycle.endsBefore(day("2026-05-01")).limit(2))
                .containsExactly(day("2026-04-15"), day("2025-09-01"));
    }

    @Test
    void a_cycle_without_a_day_is_refused() {
        assertThatThrownBy(() -> new Cycle(Set.of())).hasMessageContaining("without a day");
    }
}
