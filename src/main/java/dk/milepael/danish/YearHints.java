package dk.milepael.danish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a missing year may be taken from, nearest first; never the report day.
 *
 * @param column the year of the row's own deadline column
 * @param plan the plan's year
 * @param statusDate the day the plan's status is dated
 */
public record YearHints(
        @Nullable Integer column, @Nullable Integer plan, @Nullable LocalDate statusDate) {
    public static final YearHints NONE = new YearHints(null, null, null);
}
