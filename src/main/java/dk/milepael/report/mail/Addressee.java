package dk.milepael.report.mail;

import java.util.List;
import java.util.Locale;

/**
 * Who a mail is for, and what comes with it.
 *
 * @param name of who reads it
 * @param answers the address that answers go to
 * @param reports the language of the reports that come with it
 * @param enclosed with what is the reader's own
 */
public record Addressee(String name, String answers, Locale reports, List<Enclosure> enclosed) {
    public Addressee {
        enclosed = List.copyOf(enclosed);
    }

    /**
     * Something attached.
     *
     * @param title as its file is named, without an ending
     * @param isWordToo beside the PDF
     */
    public record Enclosure(Kind kind, String title, boolean isWordToo) {}

    /** What is attached. */
    public enum Kind {
        OWN,
        REPORT,
        CALENDAR
    }
}
