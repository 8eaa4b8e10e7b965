package dk.milepael.report.mail;

import java.util.List;

/**
 * Who a mail is for, and what comes with it.
 *
 * @param name of the recipient
 * @param reader of who reads it: the recipient, or a deputy
 */
public record Addressee(String name, String reader, List<Enclosure> enclosed) {
    public Addressee {
        enclosed = List.copyOf(enclosed);
    }

    boolean isDeputy() {
        return !name.equals(reader);
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
