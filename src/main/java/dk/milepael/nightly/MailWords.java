package dk.milepael.nightly;

import dk.milepael.delivery.Mail;
import dk.milepael.delivery.MailReason;
import dk.milepael.delivery.MailState;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import dk.milepael.store.OutboxStore.Queued;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why mails stand as they do, and what can be done about it. */
@Component
final class MailWords {
    private static final String DRAFT = "DRAFT";
    private static final String NONE = "NONE";
    private static final String MANY = ".many";

    private final ApprovalGate gate;
    private final Words words;

    MailWords(ApprovalGate gate, Words words) {
        this.gate = gate;
        this.words = words;
    }

    /** Why a mail stands as it does, with what was said of it; empty where there is no reason. */
    String why(Queued mail) {
        return mail.standing().reason() == null ? "" : reason(List.of(mail)) + answer(mail);
    }

    /**
     * What the same can be said of and done about. A mail held by an earlier version of the program
     * was cut off by a crash; a draft is approved, whatever else is objected to is not.
     */
    String code(Queued mail) {
        var reason = mail.standing().reason();
        if (reason == null) {
            return mail.state() == MailState.HELD ? MailReason.CRASH.name() : NONE;
        }
        return reason == MailReason.OBJECTION && isDraft(mail.mail()) ? DRAFT : reason.name();
    }

    private boolean isDraft(Mail mail) {
        return gate.objection(mail).isPresent();
    }

    /** Why mails of one code stand so; it tells of one mail or of several. */
    String reason(List<Queued> mails) {
        var code = code(mails.getFirst());
        var key = "outbox.reason." + (code.equals(DRAFT) ? MailReason.OBJECTION.name() : code);
        var said = mails.getFirst().answer();
        return words.say(
                Message.of(mails.size() > 1 && words.has(key + MANY) ? key + MANY : key)
                        .with("svar", said == null ? "" : said));
    }

    /** What can be done about mails of one code. */
    String advice(List<Queued> mails) {
        var key = "outbox.advice." + code(mails.getFirst());
        return words.say(
                Message.of(key + (mails.size() == 1 ? ".one" : MANY))
                        .with("nr", String.valueOf(mails.getFirst().id())));
    }

    /** What the server or the program said; a number or a name is part of the reason. */
    String answer(Queued mail) {
        var answer = mail.answer();
        return answer == null || answer.isBlank() || isInReason(mail.standing().reason())
                ? ""
                : " " + words.say(Message.of("outbox.answer").with("svar", answer));
    }

    private static boolean isInReason(@Nullable MailReason reason) {
        return reason == MailReason.REPLACED || reason == MailReason.DISCARDED;
    }
}
