package dk.milepael.report.workbook;

import dk.milepael.report.Badge;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in a cell; null is an empty cell. */
sealed interface Value {
    record Text(String text) implements Value {}

    record Day(LocalDate day) implements Value {}

    record Count(int number) implements Value {}

    /** A light: the sign and the word, on a ground of its colour. */
    record Lit(Badge badge, String text) implements Value {}

    static @Nullable Value of(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Text(text);
    }

    static @Nullable Value of(@Nullable LocalDate day) {
        return day == null ? null : new Day(day);
    }

    static @Nullable Value of(@Nullable Integer number) {
        return number == null ? null : new Count(number);
    }
}
