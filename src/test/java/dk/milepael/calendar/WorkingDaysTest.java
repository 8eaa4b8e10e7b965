package dk.milepael.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingDays days = new WorkingDays(WorkingDays.DEFAULT_CLOSING_DAYS);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "an early Easter, 2008-03-23",
        "a late Easter, 2011-04-24",
        "the latest Easter there is, 2038-04-25",
        "the full moon rule's exception, 1981-04-19",
        "the other exception, 1954-04-18",
        "this year's Easter, 2026-04-05",
        "next year's Easter, 2027-03-28",
    })
    void easter_falls_where_the_almanac_says(String reason, LocalDate easter) {
        assertThat(Holidays.easterSunday(easter.getYear())).as(reason).isEqualTo(easter);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "an ordinary Friday, 2026-11-20, true",
        "a Saturday, 2026-11-21, false",
        "a Sunday, 2026-11-22, false",
        "Maundy Thursday, 2026-04-02, false",
        "the Wednesday before it, 2026-04-01, true",
        "Easter Monday, 2026-04-06, false",
        "Prayer Day while it was one, 2023-05-05, false",
        "Prayer Day after its abolition, 2024-04-26, true",
        "Ascension Day, 2026-05-14, false",
        "the Friday after it, 2026-05-15, true",
        "Whit Monday, 2026-05-25, false",
        "Constitution Day, 2026-06-05, false",
        "Christmas Eve, 2026-12-24, false",
        "the second day of Christmas, 2025-12-26, false",
        "New Year's Day, 2027-01-01, false",
    })
    void a_day_is_a_working_day_or_not(String reason, LocalDate day, boolean working) {
        assertThat(days.isWorkingDay(day)).as(reason).isEqualTo(working);
    }

    @Test
    void a_municipality_sets_its_own_closing_days() {
        var openOnConstitutionDay = new WorkingDays(Set.of());

        assertThat(openOnConstitutionDay.isWorkingDay(LocalDate.of(2026, 6, 5))).isTrue();
    }

    @Test
    void the_next_working_day_after_an_easter_is_the_tuesday() {
        assertThat(days.onOrAfter(LocalDate.of(2026, 4, 2))).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(days.onOrAfter(LocalDate.of(2026, 4, 7))).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void working_days_are_counted_from_tomorrow_up_to_and_including_the_last() {
        var friday = LocalDate.of(2026, 11, 20);

        assertThat(days.between(friday, friday)).isZero();
        assertThat(days.between(friday, LocalDate.of(2026, 11, 22))).isZero();
        assertThat(days.between(friday, LocalDate.of(2026, 11, 23))).isEqualTo(1);
        assertThat(days.between(friday, LocalDate.of(2026, 12, 4))).isEqualTo(10);
        assertThat(days.between(friday, LocalDate.of(2026, 11, 1))).isZero();
    }

    @Test
    void a_date_may_be_closed_once() {
        var closed = LocalDate.of(2027, 5, 7);
        var days = new WorkingDays(Set.of(), Set.of(closed));

        assertThat(days.isWorkingDay(closed)).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2029, 5, 7))).isTrue();
    }

    @Test
    void the_tenth_working_day_after_a_quarter_leaves_out_days_off() {
        assertThat(days.after(LocalDate.of(2026, 9, 30), 10)).isEqualTo(LocalDate.of(2026, 10, 14));
        assertThat(days.after(LocalDate.of(2026, 3, 31), 10)).isEqualTo(LocalDate.of(2026, 4, 17));
        assertThat(days.after(LocalDate.of(2026, 9, 30), 0)).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void a_year_without_working_days_is_refused() {
        var whole =
                LocalDate.of(2027, 1, 1)
                        .datesUntil(LocalDate.of(2028, 1, 1))
                        .map(MonthDay::from)
                        .collect(Collectors.toSet());

        assertThatThrownBy(() -> new WorkingDays(whole)).hasMessageContaining("closingDays");
    }
}
