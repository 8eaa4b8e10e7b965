package dk.milepael.report.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.Precision;
import dk.milepael.report.Noerreaa;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.rules.Reminders;
import dk.milepael.rules.Reminding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderWordsTest {
    private static final Reminders REMINDERS =
            new Reminders(Reminding.STANDARD, new WorkingDays(WorkingDays.DEFAULT_CLOSING_DAYS));

    private final ReminderWords words = new ReminderWords(new Words(Words.DANISH));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ten working days before     | 2026-12-04 | DAY   | 2026-11-20 | er 4. december 2026, om 10 arbejdsdage.",
                "nine, as they are           | 2026-12-04 | DAY   | 2026-11-23 | er 4. december 2026, om 9 arbejdsdage.",
                "over a weekend              | 2026-12-07 | DAY   | 2026-12-04 | er 7. december 2026, om 1 arbejdsdag.",
                "the day before              | 2026-12-04 | DAY   | 2026-12-03 | er i morgen, 4. december 2026.",
                "the day itself              | 2026-12-04 | DAY   | 2026-12-04 | er i dag, 4. december 2026.",
                "the weekend after a Sunday  | 2026-12-05 | DAY   | 2026-12-06 | var 5. december 2026, som er en fridag. Sidste rettidige dag er 7. december 2026.",
                "the Monday after a Sunday   | 2026-12-06 | DAY   | 2026-12-07 | var 6. december 2026, som er en fridag. Sidste rettidige dag er i dag.",
                "over Christmas              | 2026-12-28 | DAY   | 2026-12-23 | er 28. december 2026, om 1 arbejdsdag.",
                "a month that ends a Sunday  | 2026-05-31 | MONTH | 2026-05-29 | er 31. maj 2026, om 2 dage.",
                "the first working day after | 2026-12-04 | DAY   | 2026-12-07 | var 4. december 2026; den er overskredet med 1 arbejdsdag.",
                "three after                 | 2026-12-04 | DAY   | 2026-12-09 | var 4. december 2026; den er overskredet med 3 arbejdsdage.",
                "after Christmas             | 2026-12-23 | DAY   | 2026-12-29 | var 23. december 2026; den er overskredet med 2 arbejdsdage.",
            })
    void a_reminder_tells_the_days_as_they_are(
            String reason, LocalDate due, Precision precision, LocalDate day, String told) {
        var deadline =
                new Deadline(
                        due.toString(),
                        DeadlineKind.DATED,
                        due,
                        due,
                        due,
                        precision,
                        null,
                        List.of());
        var line = Portfolio.of(Noerreaa.plans()).getFirst().lines().getFirst();
        var reminder = REMINDERS.of(deadline, day).orElseThrow();

        assertThat(words.of(new Matters.Reminded(line, reminder), day))
                .isEqualTo("Fristen for »" + line.title() + "« " + told);
    }
}
