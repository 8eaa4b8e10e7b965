package dk.milepael.nightly;

import dk.milepael.delivery.Mail;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** While the program is tried, every mail goes to one address and says whom it is for. */
@Component
final class PilotMail {
    private static final Pattern BODY = Pattern.compile("<body[^>]*>");

    private final Sending sending;
    private final Words words;

    PilotMail(Settings settings, Words words) {
        this.sending = settings.mailing().sending();
        this.words = words;
    }

    /** The mail as it leaves: as it is, unless there is a pilot address. */
    Mail redirected(Mail mail) {
        var pilot = sending.pilot();
        if (pilot == null) {
            return mail;
        }
        var told = words.say(Message.of("outbox.pilot.line").with("modtager", mail.address()));
        return new Mail(
                mail.recipient(),
                pilot,
                mail.digest(),
                words.say(
                        Message.of("outbox.pilot.subject")
                                .with("modtager", mail.address())
                                .with("emne", mail.subject())),
                told + "\n\n" + mail.text(),
                onTop(mail.html(), "<p><strong>" + escaped(told) + "</strong></p>"),
                mail.attachments(),
                mail.replyTo());
    }

    private static String onTop(String html, String line) {
        return BODY.matcher(html).replaceFirst("$0" + Matcher.quoteReplacement(line));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
