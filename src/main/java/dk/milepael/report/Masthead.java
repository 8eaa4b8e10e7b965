package dk.milepael.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of every report, in words.
 *
 * @param municipality who reports, with the department where one is set
 * @param title the report's title, without the day
 * @param status what the day is: «Status pr. 20. november 2026»
 * @param basis what it rests on: «Planens status: maj 2011 · læst 19-11-2026»
 * @param reportDay the report day as ISO text, for the document's properties
 * @param differences from the version of the same day that it replaces; null where it is the first,
 *     or they are told elsewhere
 */
public record Masthead(
        String municipality,
        String title,
        String status,
        String basis,
        String reportDay,
        @Nullable Differences differences) {

    /** The head of a report that replaces none. */
    public Masthead(
            String municipality, String title, String status, String basis, String reportDay) {
        this(municipality, title, status, basis, reportDay, null);
    }

    /** What differs from the version before, line by line. */
    public record Differences(String title, List<String> lines) {
        public Differences {
            lines = List.copyOf(lines);
        }
    }

    public Masthead with(@Nullable Differences told) {
        return new Masthead(municipality, title, status, basis, reportDay, told);
    }
}
