package dk.milepael.report.yearahead;

import dk.milepael.report.Badge;
import dk.milepael.report.Masthead;
import dk.milepael.report.SinceBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of twelve months, month by month.
 *
 * @param brief «Kort fortalt»
 * @param since what happened since the last calendar
 * @param months every month of the year ahead, also those without a deadline
 * @param leftOut what is not in the calendar and why, as sentences
 */
public record YearAheadView(
        Masthead head,
        List<String> brief,
        SinceBlock since,
        List<Month> months,
        List<String> leftOut) {

    /**
     * A month.
     *
     * @param title «november 2026», with the part of it that is meant where that is not all
     * @param attention how many of its deadlines are red or yellow
     */
    public record Month(
            String id,
            String title,
            String caption,
            String number,
            String attention,
            String unjudged,
            List<Entry> entries) {}

    /**
     * A deadline.
     *
     * @param written the words, where they mean more than a day; null where they are the day
     * @param day the weekday and day, or the last day of what the words mean
     */
    public record Entry(
            @Nullable String written,
            String day,
            String milestone,
            String plan,
            String owner,
            Badge badge) {}
}
