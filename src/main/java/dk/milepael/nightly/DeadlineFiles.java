package dk.milepael.nightly;

import dk.milepael.delivery.Mail;
import dk.milepael.nightly.Attachments.Attached;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.report.mail.Addressee.Enclosure;
import dk.milepael.report.mail.Addressee.Kind;
import dk.milepael.report.mail.DeadlineCalendar;
import dk.milepael.store.Run;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An owner's next deadlines as a file for the owner's own calendar. */
@Component
final class DeadlineFiles {
    private static final int MOST = 50;

    private final String domain;

    DeadlineFiles(Settings settings) {
        var sender = settings.mailing().address();
        this.domain = sender.substring(sender.lastIndexOf('@') + 1);
    }

    /** Empty where no deadline is ahead. */
    Optional<Attached> of(Run run, Digest digest, Words words) {
        var own = digest.matters().own();
        var ahead = own == null ? List.<Line>of() : ahead(run, own.portfolio().lines());
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        var text = new DeadlineCalendar(words, domain).of(ahead, run.asOf());
        var file = run.folder().resolve(ReportFile.ofOwner(digest.slug()) + ".ics");
        var sha256 = WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        var title =
                words.say(
                        Message.of("digest.attachment.calendar")
                                .with("navn", digest.reader().recipient().contact().name()));
        var attachment = new Mail.Attachment(file, Attachments.fileName(title) + ".ics", sha256);
        return Optional.of(
                new Attached(
                        new Enclosure(Kind.CALENDAR, title, false), List.of(attachment), null));
    }

    private static List<Line> ahead(Run run, List<Line> lines) {
        return lines.stream()
                .filter(Line::isOpen)
                .filter(line -> line.isDueWithin(run.asOf(), run.asOf().plusYears(1)))
                .sorted(Line.OLDEST_FIRST)
                .limit(MOST)
                .toList();
    }
}
