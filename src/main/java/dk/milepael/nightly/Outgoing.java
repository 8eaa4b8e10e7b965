package dk.milepael.nightly;

import dk.milepael.delivery.Mail;
import dk.milepael.report.mail.OwnerMail;
import dk.milepael.report.mail.OwnerMailView;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.ReportStore;
import dk.milepael.store.Run;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns an owner's letter into a mail of the outbox: address, digest of its news, attachments. */
@Component
final class Outgoing {
    private final OutboxStore outbox;
    private final ReportStore reports;
    private final Settings settings;
    private final Clock clock;

    Outgoing(OutboxStore outbox, ReportStore reports, Settings settings, Clock clock) {
        this.outbox = outbox;
        this.reports = reports;
        this.settings = settings;
        this.clock = clock;
    }

    /** The digest as it is, or without an attachment where the owner's report was set aside. */
    OwnerMailView withWhatWasMade(Run run, OwnerMailView digest) {
        return attachments(run, digest).isEmpty() ? digest.withoutAttachment() : digest;
    }

    /** What queues the mail, or nothing where the owner was told the same before. */
    Runnable queue(Run run, OwnerMailView digest, OwnerMail letter) {
        var mail =
                new Mail(
                        digest.slug(),
                        address(digest),
                        WholeFile.sha256(String.join("\n", digest.facts())),
                        letter.subject(),
                        letter.text(),
                        letter.html(),
                        attachments(run, digest));
        return () -> outbox.queue(run, mail, clock.instant());
    }

    private String address(OwnerMailView digest) {
        var known = settings.mailing().addresses().get(digest.name());
        return known == null ? digest.slug() + "@example.invalid" : known;
    }

    private List<Mail.Attachment> attachments(Run run, OwnerMailView digest) {
        var written = reports.of(run);
        return written.stream()
                .filter(report -> report.path().equals(pdf(digest)))
                .map(report -> attachment(run, digest, report))
                .toList();
    }

    private static String pdf(OwnerMailView digest) {
        return ReportFile.ofOwner(digest.slug(), ReportFile.Format.PDF);
    }

    private static Mail.Attachment attachment(
            Run run, OwnerMailView digest, ReportStore.Written report) {
        return new Mail.Attachment(
                run.folder().resolve(report.path()),
                fileName(digest.letter().attachment()),
                report.sha256());
    }

    /** Without the characters that some system takes for something else in a file's name. */
    static String fileName(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-") + ".pdf";
    }
}
