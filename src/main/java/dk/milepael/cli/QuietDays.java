package dk.milepael.cli;

import dk.milepael.nightly.Sending;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days without mails, as {@code milepael.yml} writes them. */
final class QuietDays {
    private static final String KEY = "mail.quiet: ";

    private QuietDays() {}

    /**
     * Spans of days, none of which is in two.
     *
     * @throws IllegalArgumentException naming what can't be used
     */
    static List<Sending.Span> of(List<String> written) {
        var spans = new ArrayList<Sending.Span>();
        for (var text : written) {
            var span = span(text);
            for (int i = 0; i < spans.size(); i++) {
                if (overlap(spans.get(i), span)) {
                    throw new IllegalArgumentException(
                            KEY
                                    + "«%s» og «%s» dækker de samme dage; skriv én periode"
                                            .formatted(written.get(i), text));
                }
            }
            spans.add(span);
        }
        return spans;
    }

    private static boolean overlap(Sending.Span one, Sending.Span other) {
        return !one.last().isBefore(other.first()) && !other.last().isBefore(one.first());
    }

    /** «2026-12-21..2027-01-03», or as the closing days are written: «21-12-2026..03-01-2027». */
    private static Sending.Span span(String written) {
        var ends = written.split("\\.\\.", -1);
        if (ends.length > 2) {
            throw unreadable(written, null);
        }
        var first = day(ends[0], written);
        var last = day(ends[ends.length - 1], written);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    KEY + "den sidste dag er før den første i «%s»".formatted(written));
        }
        return new Sending.Span(first, last);
    }

    private static LocalDate day(String day, String written) {
        try {
            var text = day.strip();
            return text.indexOf('-') == 4 ? LocalDate.parse(text) : YearDay.date(text);
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw unreadable(written, e);
        }
    }

    private static IllegalArgumentException unreadable(String written, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                KEY
                        + "en periode skrives som \"2026-12-21..2027-01-03\", ikke «%s»"
                                .formatted(written),
                cause);
    }
}
