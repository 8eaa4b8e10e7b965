package dk.milepael.report.mail;

import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deadlines as events of a whole day in an iCalendar file (RFC 5545), without alarms. */
public final class DeadlineCalendar {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Words words;
    private final String domain;

    /**
     * @param domain the sender's, which makes the events' ids its own
     */
    public DeadlineCalendar(Words words, String domain) {
        this.words = words;
        this.domain = domain;
    }

    /** The same for the same lines and day; a line keeps its event from file to file. */
    public String of(List<Line> lines, LocalDate asOf) {
        var head = Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Milepæl//Frister//DA");
        var events = lines.stream().flatMap(line -> event(line, asOf));
        return Stream.of(head, events, Stream.of("END:VCALENDAR"))
                .flatMap(all -> all)
                .map(line -> folded(line) + "\r\n")
                .collect(Collectors.joining());
    }

    private Stream<String> event(Line line, LocalDate asOf) {
        var due = Objects.requireNonNull(line.due(), line.key());
        return Stream.of(
                "BEGIN:VEVENT",
                "UID:" + line.key().replace('/', '.') + "@" + domain,
                "DTSTAMP:" + DAY.format(asOf) + "T000000Z",
                "DTSTART;VALUE=DATE:" + DAY.format(due),
                "DTEND;VALUE=DATE:" + DAY.format(due.plusDays(1)),
                "SUMMARY:"
                        + escaped(
                                words.say(
                                        Message.of("digest.calendar.event")
                                                .with("titel", line.title()))),
                "DESCRIPTION:" + escaped(new DigestItems(words).place(line)),
                "TRANSP:TRANSPARENT",
                "END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Lines of at most 75 octets, never within a character. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            var letter = Character.toString(line.codePointAt(at));
            var size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(letter);
            octets += size;
        }
        return folded.toString();
    }
}
