package dk.milepael.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** A value in a message, worded only where the message is: a language decides how it reads. */
public sealed interface Arg {

    /** Words of staff's own, or a name, as they stand. */
    record Text(String text) implements Arg {}

    /** A key of the message bundle, for a word that differs by language. */
    record Word(String key) implements Arg {}

    record Day(LocalDate day) implements Arg {}

    record Month(YearMonth month) implements Arg {}

    record Weekday(DayOfWeek day) implements Arg {}

    /** A count of calendar days: «1 dag», «3 dage». */
    record Days(long days) implements Arg {}

    /** A count of working days: «1 arbejdsdag», «3 arbejdsdage». */
    record WorkingDays(long days) implements Arg {}

    record Count(long number) implements Arg {}

    /** A whole sentence within another. */
    record Sentence(Message message) implements Arg {}
}
