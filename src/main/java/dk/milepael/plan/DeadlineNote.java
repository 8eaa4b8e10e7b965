package dk.milepael.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Something a plan's readers should know of how a deadline's words were read. */
public sealed interface DeadlineNote {

    /** The year was missing and taken from {@code basis}. */
    record AssumedYear(int year, Basis basis) implements DeadlineNote {}

    /** Where an assumed year was taken from. */
    enum Basis {
        SENTENCE,
        COLUMN,
        PLAN_YEAR,
        STATUS_DATE,
        EXCEL
    }

    /** A date cell that Excel may have made of a month and a two-digit year: «sep 27». */
    record MonthAsDay(LocalDate day, YearMonth perhaps) implements DeadlineNote {}

    /** The weekday that was written is not the date's own. */
    record WeekdayMismatch(DayOfWeek written, LocalDate date) implements DeadlineNote {}

    /** A bare number was read as an Excel day number. */
    record DayNumber(long number) implements DeadlineNote {}

    /** A misspelt word was read as another: «setember» as «september». */
    record Respelt(String written, String readAs) implements DeadlineNote {}

    /**
     * An earlier deadline that the cell names as no longer in force; {@code due} null if
     * unreadable.
     */
    record Superseded(String raw, @Nullable LocalDate due) implements DeadlineNote {}

    /** The cell names a further deadline beside the one in force. */
    record Further(String raw, @Nullable LocalDate due) implements DeadlineNote {}

    /** Staff have said what the deadline is; the raw text is what stands in the plan. */
    record Corrected() implements DeadlineNote {}
}
