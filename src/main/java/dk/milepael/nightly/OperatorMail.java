package dk.milepael.nightly;

import dk.milepael.delivery.Mail;
import dk.milepael.delivery.MailReason;
import dk.milepael.delivery.MailState;
import dk.milepael.delivery.Recipient;
import dk.milepael.delivery.RecipientList;
import dk.milepael.report.Words;
import dk.milepael.report.mail.MailTexts;
import dk.milepael.report.mail.OperatorReport;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.Run;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Words words;
    private final Clock clock;

    OperatorMail(
            OutboxStore outbox,
            Postman postman,
            ReportDesk desk,
            Recipients recipients,
            Settings settings,
            Words words,
            Clock clock) {
        this.outbox = outbox;
        this.postman = postman;
        this.desk = desk;
        this.recipients = recipients;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    /** Tells of a run that went to its end, once. */
    public void ended(Run run, Summary summary, int exitCode) {
        var ending = exitCode == FINE ? "fine" : "faults";
        tell(run, night(run, ending, exitCode, summary), ending);
    }

    /** Tells of a run that could not go on, each time that it can't. */
    public void failed(Night.Went went, int exitCode) {
        var run = went.run();
        var fault = went.cause();
        var cause =
                fault == null
                        ? List.<String>of()
                        : List.of(OperatorReport.cause(words, new FaultWords(words).of(fault)));
        var told = new Summary(List.of(), cause, true);
        tell(run, night(run, "failed", exitCode, told), "failed " + clock.instant());
    }

    /** Who is told on a day, by the settings and by the list of recipients. */
    public List<String> addresses(LocalDate day) {
        return addresses(recipients.whateverThePlans(), day);
    }

    private static OperatorReport.Night night(
            Run run, String ending, int exitCode, Summary summary) {
        return new OperatorReport.Night(
                run.id(), run.asOf(), ending, exitCode, summary.told(), summary.counts());
    }

    /**
     * @param event told once to each for a run
     */
    private void tell(Run run, OperatorReport.Night night, String event) {
        var sender = settings.mailing().name();
        addresses(recipients.inForce(run), run.asOf())
                .forEach(address -> {
                    var letter =
                            desk.make((own, words) ->
                                    new OperatorReport(own, words).of(night, sender));
                    send(run, mail(run, address, event, letter.value()));
                });
    }

    private List<String> addresses(RecipientList list, LocalDate day) {
        return Stream.concat(
                        Stream.ofNullable(settings.safeguards().operator()),
                        list.with(Recipient.Role.OPERATOR).stream()
                                .map(recipient -> list.onDuty(recipient, day).contact().address()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Mail mail(Run run, String address, String event, MailTexts letter) {
        return new Mail(
                RECIPIENT,
                address,
                WholeFile.sha256("%s\n%d\n%s".formatted(address, run.id(), event)),
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
