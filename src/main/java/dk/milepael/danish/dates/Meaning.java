package dk.milepael.danish.dates;

import dk.milepael.plan.Part;
import dk.milepael.plan.Precision;
import java.time.DayOfWeek;
import java.time.Month;

/** What a word means in a date expression. */
sealed interface Meaning {

    record MonthName(Month month) implements Meaning {}

    /** A month's short form that is another word too, and a month only beside a number. */
    record MonthByNumber(Month month) implements Meaning {}

    record Weekday(DayOfWeek day) implements Meaning {}

    record Third(Part part) implements Meaning {}

    record Ordinal(int number) implements Meaning {}

    record Count(int number) implements Meaning {}

    /** A named stretch of months, such as a season. */
    record Stretch(Month first, int months, Precision precision) implements Meaning {}

    record Key(Keyword keyword) implements Meaning {}
}
