package dk.milepael.nightly;

import dk.milepael.delivery.SmtpServer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How mails are sent.
 *
 * @param server null to write .eml files instead
 * @param replyTo where answers go; null for the sender
 * @param pilot the one address that every mail goes to while the program is tried; null for none
 * @param quiet days on which no mail is written or sent
 */
public record Sending(
        @Nullable SmtpServer server,
        @Nullable String replyTo,
        @Nullable String pilot,
        List<Span> quiet,
        Caps caps) {
    /** Files only, and no limits that a test would meet. */
    public static final Sending STANDARD = new Sending(null, null, null, List.of(), Caps.STANDARD);

    public Sending {
        quiet = List.copyOf(quiet);
    }

    boolean isQuiet(LocalDate day) {
        return quiet.stream().anyMatch(span -> span.covers(day));
    }

    /** Days, both included. */
    public record Span(LocalDate first, LocalDate last) {
        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /**
     * How much is sent and how often it is tried.
     *
     * @param attempts tries of one mail in one night
     * @param perMinute mails given to the server in any minute
     * @param mostPerNight above it mails are held, since a fault of ours would send many
     * @param giveUpDays after so many days a mail that was not sent is old news
     */
    public record Caps(int attempts, int perMinute, int mostPerNight, int giveUpDays) {
        public static final Caps STANDARD = new Caps(4, 60, 1_000, 3);

        public Caps {
            inRange("attempts", attempts, 10);
            inRange("perMinute", perMinute, 6_000);
            inRange("mostPerNight", mostPerNight, 100_000);
            inRange("giveUpDays", giveUpDays, 30);
        }

        private static void inRange(String key, int value, int most) {
            if (value < 1 || value > most) {
                throw new IllegalArgumentException(
                        "mail.%s: et tal fra 1 til %d, ikke %d".formatted(key, most, value));
            }
        }
    }
}
