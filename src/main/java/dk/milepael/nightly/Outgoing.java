package dk.milepael.nightly;

import dk.milepael.delivery.Mail;
import dk.milepael.report.mail.Addressee;
import dk.milepael.report.mail.DigestAssembler;
import dk.milepael.report.mail.DigestReport;
import dk.milepael.report.mail.MailTexts;
import dk.milepael.report.mail.Matters;
import dk.milepael.store.DigestQueue;
import dk.milepael.store.Run;
import dk.milepael.store.ToldStore;
import dk.milepael.store.ToldStore.Content;
import java.time.Clock;
import java.util.HashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what one person gets into a mail of the outbox: texts, digest of its news, attachments. */
@Component
final class Outgoing {
    private final DigestQueue queue;
    private final ToldStore told;
    private final ReportDesk desk;
    private final Attachments attachments;
    private final Settings settings;
    private final Clock clock;

    Outgoing(
            DigestQueue queue,
            ToldStore told,
            ReportDesk desk,
            Attachments attachments,
            Settings settings,
            Clock clock) {
        this.queue = queue;
        this.told = told;
        this.desk = desk;
        this.attachments = attachments;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What queues the mail, or nothing where the addressee was told the same before; what waits for
     * those whom the addressee stands in for gives way to it.
     */
    Runnable queue(Run run, Envelope envelope) {
        var parcel = Parcel.of(envelope, digest -> attachments.of(run, digest));
        var texts = texts(run, envelope, parcel);
        var mail =
                new Mail(
                        envelope.slug(),
                        envelope.addressee().contact().address(),
                        WholeFile.sha256(String.join("\n", envelope.facts())),
                        texts.subject(),
                        texts.text(),
                        texts.html(),
                        parcel.files(),
                        settings.mailing().answers());
        var content = content(envelope, parcel);
        var others = envelope.others().stream().map(Digest::slug).toList();
        return () -> {
            queue.queue(run, mail, others, clock.instant());
            told.keep(run, mail, content);
        };
    }

    /** Who gets a report with the mail is told by it as a reader of that report. */
    private static Content content(Envelope envelope, Parcel parcel) {
        var content = envelope.content();
        var readers = new HashMap<String, @Nullable Set<String>>(content.readers());
        parcel.readers().forEach(reader -> readers.put(reader, null));
        return new Content(readers, content.reminders());
    }

    private MailTexts texts(Run run, Envelope envelope, Parcel parcel) {
        var contact = envelope.addressee().contact();
        var addressee =
                new Addressee(
                        contact.name(),
                        settings.mailing().answers(),
                        settings.locale(),
                        parcel.own());
        var own = envelope.own() == null ? Matters.NONE : envelope.own().matters();
        var warningDays = settings.judging().rules().mostWarningDays();
        var context = desk.context(run);
        return desk.make(
                        contact.language(),
                        (templates, words) ->
                                new DigestReport(templates)
                                        .of(
                                                new DigestAssembler(words, warningDays)
                                                        .of(
                                                                addressee,
                                                                own,
                                                                parcel.others(),
                                                                context)))
                .value();
    }
}
