package dk.milepael.danish;

import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads date cells and bare numbers as Excel keeps them. */
final class DateCells {
    /** Day 0 of Excel's 1900 system, its made-up 29 February 1900 counted in. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final long FIRST_DAY_NUMBER = 20_000;
    private static final long LAST_DAY_NUMBER = 60_000;

    private DateCells() {}

    static Deadline read(LocalDate date, String shown, String format, YearHints hints) {
        var parts = lettersOf(format);
        boolean year = parts.indexOf('y') >= 0 || parts.indexOf('å') >= 0;
        boolean month = parts.indexOf('m') >= 0;
        boolean day = parts.indexOf('d') >= 0;
        if (day || !(year || month)) {
            boolean general = !day || year;
            return days(
                    shown, date, date, Precision.DAY, general ? List.of() : guessed(date, hints));
        }
        if (month) {
            var whole = YearMonth.from(date);
            var notes = year ? List.<DeadlineNote>of() : List.of(suppliedByExcel(date));
            return days(shown, whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH, notes);
        }
        return year(shown, date.getYear());
    }

    static Deadline read(long number) {
        var raw = Long.toString(number);
        if (number >= FIRST_DAY_NUMBER && number <= LAST_DAY_NUMBER) {
            var day = DAY_ZERO.plusDays(number);
            var note = List.<DeadlineNote>of(new DeadlineNote.DayNumber(number));
            return days(raw, day, day, Precision.DAY, note);
        }
        if (isYear(number)) {
            return year(raw, (int) number);
        }
        return isYear(number / 10_000) ? yearMonthDay(raw, (int) number) : Deadline.unreadable(raw);
    }

    /** The format's letters without its colours, quoted words and escaped signs. */
    private static String lettersOf(String format) {
        return format.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.|_.", "").toLowerCase(Locale.ROOT);
    }

    /** A day and month that Excel gave a year, perhaps a month and a two-digit year as typed. */
    private static List<DeadlineNote> guessed(LocalDate date, YearHints hints) {
        var notes = new ArrayList<DeadlineNote>();
        notes.add(suppliedByExcel(date));
        int perhaps = 2000 + date.getDayOfMonth();
        var status = hints.statusDate();
        Stream.of(hints.plan(), hints.column(), status == null ? null : status.getYear())
                .filter(Objects::nonNull)
                .findFirst()
                .filter(year -> Math.abs(year - perhaps) <= 1)
                .ifPresent(_ ->
                        notes.add(
                                new DeadlineNote.MonthAsDay(
                                        date, YearMonth.of(perhaps, date.getMonth()))));
        return notes;
    }

    private static DeadlineNote suppliedByExcel(LocalDate date) {
        return new DeadlineNote.AssumedYear(date.getYear(), DeadlineNote.Basis.EXCEL);
    }

    private static boolean isYear(long number) {
        return number >= 1980 && number <= 2079;
    }

    private static Deadline yearMonthDay(String raw, int number) {
        try {
            var day = LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
            return days(raw, day, day, Precision.DAY, List.of());
        } catch (DateTimeException _) {
            return Deadline.unreadable(raw);
        }
    }

    private static Deadline year(String raw, int year) {
        var first = Year.of(year).atDay(1);
        return days(raw, first, first.plusYears(1).minusDays(1), Precision.YEAR, List.of());
    }

    private static Deadline days(
            String raw,
            LocalDate first,
            LocalDate last,
            Precision precision,
            List<DeadlineNote> notes) {
        return new Deadline(raw, DeadlineKind.DATED, first, last, last, precision, null, notes);
    }
}
