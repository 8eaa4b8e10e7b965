package dk.milepael.nightly;

import dk.milepael.delivery.EmlFolder;
import dk.milepael.delivery.Letterhead;
import dk.milepael.delivery.Mail;
import dk.milepael.delivery.SmtpTransport;
import dk.milepael.delivery.Transport;
import dk.milepael.delivery.Transport.Answer;
import dk.milepael.report.Words;
import dk.milepael.report.mail.MailTexts;
import dk.milepael.report.mail.OperatorReport;
import dk.milepael.report.template.TemplateFault;
import dk.milepael.report.template.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the operator at once of what stops the program, by mails of its own: neither the database
 * nor the output folder is needed, for either may be what broke.
 */
public final class OperatorAlarm {
    private static final Logger LOG = LoggerFactory.getLogger(OperatorAlarm.class);
    private static final String RECIPIENT = "drift";

    private final Settings settings;
    private final Words words;
    private final Clock clock;
    private final Set<String> addresses = new LinkedHashSet<>();

    public OperatorAlarm(Settings settings, Clock clock) {
        this.settings = settings;
        this.words = new Words(settings.locale());
        this.clock = clock;
        var own = settings.safeguards().operator();
        if (own != null) {
            addresses.add(own);
        }
    }

    /** Who is told besides the settings' own operator; found while the database was there. */
    public void tells(List<String> others) {
        addresses.addAll(others);
    }

    /** A run stopped outside its steps. */
    public void stopped(LocalDate day, int exitCode, Throwable fault) {
        tell("broken", day, exitCode, fault);
    }

    /** The watch could not do what was due; it goes on. */
    void watchFailed(LocalDate day, Throwable fault) {
        tell("watch", day, 0, fault);
    }

    private void tell(String ending, LocalDate day, int exitCode, Throwable fault) {
        var cause = OperatorReport.cause(words, new FaultWords(words).of(fault));
        var letter =
                letter(
                        new OperatorReport.Night(
                                0, day, ending, exitCode, List.of(cause), List.of()));
        addresses.forEach(address -> send(address, ending, letter));
    }

    private MailTexts letter(OperatorReport.Night night) {
        var own = new Templates(words, settings.folders().templates());
        var sender = settings.mailing().name();
        try {
            return new OperatorReport(own, words).of(night, sender);
        } catch (TemplateFault e) {
            LOG.error("the built-in template is used instead of one with a fault", e);
            return new OperatorReport(own.builtIn(), words).of(night, sender);
        }
    }

    private void send(String address, String ending, MailTexts letter) {
        var now = clock.instant();
        var mail =
                new Mail(
                        RECIPIENT,
                        address,
                        WholeFile.sha256("%s\n%s\n%s".formatted(address, ending, now)),
                        letter.subject(),
                        letter.text(),
                        letter.html(),
                        List.of());
        var answer = transport().send(new PilotMail(settings, words).redirected(mail), 1, now);
        if (!(answer instanceof Answer.Delivered)) {
            LOG.error("the operator was not told: {}", answer.words());
        }
    }

    /** Without a server, a file beside the database, for the output folder may be gone. */
    private Transport transport() {
        var mailing = settings.mailing();
        var letterhead =
                new Letterhead(mailing.address(), mailing.name(), mailing.sending().replyTo());
        var server = mailing.sending().server();
        return server == null
                ? new EmlFolder(settings.folders().data().resolve(RECIPIENT), letterhead)
                : new SmtpTransport(server, letterhead);
    }
}
