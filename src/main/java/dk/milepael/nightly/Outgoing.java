package dk.milepael.nightly;

import dk.milepael.delivery.Mail;
import dk.milepael.report.mail.Addressee;
import dk.milepael.report.mail.DigestAssembler;
import dk.milepael.report.mail.DigestReport;
import dk.milepael.report.mail.MailTexts;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.Run;
import dk.milepael.store.ToldStore;
import dk.milepael.store.ToldStore.Content;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a reader's digest into a mail of the outbox: texts, digest of its news, attachments. */
@Component
final class Outgoing {
    private final OutboxStore outbox;
    private final ToldStore told;
    private final ReportDesk desk;
    private final Attachments attachments;
    private final Settings settings;
    private final Clock clock;

    Outgoing(
            OutboxStore outbox,
            ToldStore told,
            ReportDesk desk,
            Attachments attachments,
            Settings settings,
            Clock clock) {
        this.outbox = outbox;
        this.told = told;
        this.desk = desk;
        this.attachments = attachments;
        this.settings = settings;
        this.clock = clock;
    }

    /** What queues the mail, or nothing where the reader was told the same before. */
    Runnable queue(Run run, Digest digest) {
        var attached = attachments.of(run, digest);
        var texts = texts(run, digest, attached);
        var mail =
                new Mail(
                        digest.slug(),
                        digest.reader().onDuty().contact().address(),
                        WholeFile.sha256(String.join("\n", digest.facts())),
                        texts.subject(),
                        texts.text(),
                        texts.html(),
                        attached.stream().flatMap(one -> one.files().stream()).toList());
        var content = content(digest, attached);
        return () -> {
            outbox.queue(run, mail, clock.instant());
            told.keep(run, mail, content);
        };
    }

    /** The readers of the reports that travel with the mail are told by it too. */
    private static Content content(Digest digest, List<Attachments.Attached> attached) {
        var readers = new HashMap<String, @Nullable Set<String>>(digest.content().readers());
        attached.stream()
                .flatMap(one -> Stream.ofNullable(one.report()))
                .forEach(report -> readers.put(report, null));
        return new Content(readers, digest.content().reminders());
    }

    private MailTexts texts(Run run, Digest digest, List<Attachments.Attached> attached) {
        var reader = digest.reader();
        var addressee =
                new Addressee(
                        reader.recipient().contact().name(),
                        reader.onDuty().contact().name(),
                        attached.stream().map(Attachments.Attached::enclosure).toList());
        var warningDays = settings.judging().rules().mostWarningDays();
        var context = desk.context(run);
        return desk.make(
                        reader.onDuty().contact().language(),
                        (templates, words) ->
                                new DigestReport(templates)
                                        .of(
                                                new DigestAssembler(words, warningDays)
                                                        .of(addressee, digest.matters(), context)))
                .value();
    }
}
