package dk.milepael.nightly;

import dk.milepael.delivery.Mail;
import dk.milepael.delivery.MailState;
import dk.milepael.delivery.Recipient;
import dk.milepael.report.Words;
import dk.milepael.report.sendings.Sending;
import dk.milepael.report.sendings.SendingsReport;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.OutboxStore.Queued;
import dk.milepael.store.ReportStore;
import dk.milepael.store.Run;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the list of a run's mails, once they were sent. */
@Component
final class SentList {
    /** Beside the start page, since it is nothing that a plan says. */
    private static final String NAME = "udsendelser.";

    static final List<String> FILES = List.of(NAME + "html", NAME + "pdf");

    private final OutboxStore outbox;
    private final Readers readers;
    private final MailWords faults;
    private final ReportDesk desk;
    private final Renderers renderers;
    private final ReportStore reports;
    private final Words words;
    private final Clock clock;

    SentList(
            OutboxStore outbox,
            Readers readers,
            MailWords faults,
            ReportDesk desk,
            Renderers renderers,
            ReportStore reports,
            Words words,
            Clock clock) {
        this.outbox = outbox;
        this.readers = readers;
        this.faults = faults;
        this.desk = desk;
        this.renderers = renderers;
        this.reports = reports;
        this.words = words;
        this.clock = clock;
    }

    Runnable write(Run run, String file) {
        var format = file.endsWith("pdf") ? ReportFile.Format.PDF : ReportFile.Format.HTML;
        var names = names(run);
        var mails = outbox.of(run).stream().map(mail -> sending(mail, names)).toList();
        var page = desk.page(SendingsReport::new, mails, run);
        var sha256 =
                WholeFile.write(
                        run.folder().resolve(file),
                        out -> renderers.write(format, page.value(), out));
        var written = new ReportStore.Written(file, null, sha256, page.builtInTemplate());
        return () -> reports.keep(run, written);
    }

    /** What recipients are called, by slug. */
    private Map<String, String> names(Run run) {
        return readers.of(run).stream()
                .map(Readers.Reader::recipient)
                .collect(
                        Collectors.toMap(
                                Recipient::slug,
                                recipient -> recipient.contact().name(),
                                (first, _) -> first));
    }

    private Sending sending(Queued queued, Map<String, String> names) {
        var mail = queued.mail();
        var standing = queued.standing();
        return new Sending(
                names.getOrDefault(mail.recipient(), mail.recipient()),
                Objects.requireNonNullElse(standing.sentTo(), mail.address()),
                mail.subject(),
                queued.state() == MailState.SENT,
                words.say("outbox.state." + queued.state()),
                faults.why(queued),
                LocalDateTime.ofInstant(standing.changedAt(), clock.getZone()),
                mail.attachments().stream().map(SentList::file).toList());
    }

    private static Sending.File file(Mail.Attachment attachment) {
        return new Sending.File(attachment.name(), attachment.sha256());
    }
}
