package dk.milepael.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.DeadlineNote;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines that Excel keeps as dates or numbers. */
class DateCellsTest {
    private final Deadlines deadlines = new Deadlines();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a month and year      | mmm-yy         | 2026-09-01 2026-09-30 MONTH -
                    Danish year letters   | mmm-åå;@       | 2026-09-01 2026-09-30 MONTH -
                    the whole month       | mmmm yyyy      | 2026-09-01 2026-09-30 MONTH -
                    with a language       | [$-406]mmm-yy  | 2026-09-01 2026-09-30 MONTH -
                    a day                 | dd-mm-yyyy     | 2026-09-27 2026-09-27 DAY -
                    Excel's own           | General        | 2026-09-27 2026-09-27 DAY -
                    only a year           | yyyy           | 2026-01-01 2026-12-31 YEAR -
                    """)
    void a_date_cell_is_as_precise_as_its_format(String reason, String format, String expected) {
        var read = deadlines.read(LocalDate.of(2026, 9, 27), "vist", format, YearHints.NONE);

        assertThat(days(read)).as(reason).isEqualTo(expected);
        assertThat(read.raw()).isEqualTo("vist");
        assertThat(read.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026, true", "2027, true", "2028, true", "2025, false", "2029, false"})
    void a_day_that_fits_the_plans_year_is_perhaps_a_month(int planYear, boolean perhaps) {
        var day = LocalDate.of(2026, 9, 27);
        var asked = new DeadlineNote.MonthAsDay(day, YearMonth.of(2027, 9));

        var read = deadlines.read(day, "27-sep", "d-mmm", new YearHints(null, planYear, null));

        assertThat(read.notes())
                .contains(new DeadlineNote.AssumedYear(2026, DeadlineNote.Basis.EXCEL));
        assertThat(read.notes().contains(asked)).isEqualTo(perhaps);
    }

    @Test
    void a_bare_number_is_a_day_number_a_day_a_year_or_nothing() {
        assertThat(deadlines.read(46388, YearHints.NONE).due()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(deadlines.read(46388, YearHints.NONE).notes())
                .containsExactly(new DeadlineNote.DayNumber(46388));
        assertThat(deadlines.read(20261231, YearHints.NONE).due())
                .isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(deadlines.read(20261331, YearHints.NONE).kind())
                .isEqualTo(DeadlineKind.UNREADABLE);
        assertThat(deadlines.read(2026, YearHints.NONE).due())
                .isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(deadlines.read(7, YearHints.NONE).kind()).isEqualTo(DeadlineKind.UNREADABLE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "19999, UNREADABLE",
        "20000, DATED",
        "60000, DATED",
        "60001, UNREADABLE",
        "1979, UNREADABLE",
        "1980, DATED",
        "2079, DATED",
        "2080, UNREADABLE",
    })
    void a_number_outside_the_days_and_years_of_our_time_is_none(long number, DeadlineKind kind) {
        assertThat(deadlines.read(number, YearHints.NONE).kind()).isEqualTo(kind);
    }

    private static String days(Deadline read) {
        return read.kind() == DeadlineKind.DATED
                ? "%s %s %s %s"
                        .formatted(
                                read.first() == null ? "-" : read.first(),
                                read.last(),
                                read.precision(),
                                Objects.toString(read.part(), "-"))
                : read.kind().toString();
    }
}
