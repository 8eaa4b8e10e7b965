package dk.milepael.nightly;

import dk.milepael.delivery.Mail;
import dk.milepael.delivery.MailReason;
import dk.milepael.delivery.MailState;
import dk.milepael.delivery.Recipient;
import dk.milepael.report.mail.MailTexts;
import dk.milepael.report.mail.OperatorReport;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.Run;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the operator how a night went, once for each run and at once. */
@Component
public final class OperatorMail {
    private static final String RECIPIENT = "drift";
    private static final int FINE = 0;

    private final OutboxStore outbox;
    private final Postman postman;
    private final ReportDesk desk;
    private final Recipients recipients;
    private final Settings settings;
    private final Clock clock;

    OperatorMail(
            OutboxStore outbox,
            Postman postman,
            ReportDesk desk,
            Recipients recipients,
            Settings settings,
            Clock clock) {
        this.outbox = outbox;
        this.postman = postman;
        this.desk = desk;
        this.recipients = recipients;
        this.settings = settings;
        this.clock = clock;
    }

    /** Tells of a run that went to its end. */
    public void ended(Run run, Summary summary, int exitCode) {
        tell(run, exitCode == FINE ? "fine" : "faults", exitCode, summary.lines());
    }

    /** Tells of a run that could not go on. */
    public void failed(Run run, int exitCode) {
        tell(run, "failed", exitCode, List.of());
    }

    private void tell(Run run, String ending, int exitCode, List<String> lines) {
        var night = new OperatorReport.Night(run.id(), run.asOf(), ending, exitCode, lines);
        var sender = settings.mailing().name();
        addresses(run)
                .forEach(address -> {
                    var letter =
                            desk.make((own, words) ->
                                    new OperatorReport(own, words).of(night, sender));
                    send(run, mail(run, address, ending, letter.value()));
                });
    }

    /** The settings' own address, and whoever the list of recipients names for it. */
    private List<String> addresses(Run run) {
        return Stream.concat(
                        Stream.ofNullable(settings.safeguards().operator()),
                        recipients.inForce(run).with(Recipient.Role.OPERATOR).stream()
                                .map(recipient ->
                                        recipients
                                                .inForce(run)
                                                .onDuty(recipient, run.asOf())
                                                .contact()
                                                .address()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Mail mail(Run run, String address, String ending, MailTexts letter) {
        return new Mail(
                RECIPIENT,
                address,
                WholeFile.sha256("%s\n%d\n%s".formatted(address, run.id(), ending)),
                letter.subject(),
                letter.text(),
                letter.html(),
                List.of());
    }

    private void send(Run run, Mail mail) {
        outbox.queue(run, mail, clock.instant());
        outbox.waiting().stream()
                .filter(queued -> queued.mail().digest().equals(mail.digest()))
                .filter(queued -> queued.state() == MailState.PENDING)
                .forEach(queued ->
                        postman.objection(queued)
                                .ifPresentOrElse(
                                        words -> postman.hold(queued, MailReason.OBJECTION, words),
                                        () -> postman.send(run, queued).note().run()));
    }
}
