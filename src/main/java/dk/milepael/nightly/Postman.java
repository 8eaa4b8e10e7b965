package dk.milepael.nightly;

import dk.milepael.delivery.Mail;
import dk.milepael.delivery.MailReason;
import dk.milepael.delivery.MailState;
import dk.milepael.delivery.Transport.Answer;
import dk.milepael.store.MailEvent;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.OutboxStore.Queued;
import dk.milepael.store.Run;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends one mail of the outbox, at most once, and tells what to note of it. */
@Component
final class Postman {
    private final OutboxStore outbox;
    private final Transports transports;
    private final PilotMail pilot;
    private final Scans scans;
    private final Sending.Caps caps;
    private final Clock clock;

    Postman(
            OutboxStore outbox,
            Transports transports,
            PilotMail pilot,
            Scans scans,
            Settings settings,
            Clock clock) {
        this.outbox = outbox;
        this.transports = transports;
        this.pilot = pilot;
        this.scans = scans;
        this.caps = settings.mailing().sending().caps();
        this.clock = clock;
    }

    /**
     * A mail that was tried.
     *
     * @param note writes what became of it
     */
    record Tried(Answer answer, Runnable note) {}

    /** Why a mail may not leave as it would, if anything speaks that nobody has overruled. */
    Optional<String> objection(Queued queued) {
        var leaving = pilot.redirected(queued.mail());
        return queued.overruledBy() == null
                ? scans.objection(leaving)
                : scans.firmObjection(leaving);
    }

    /** Notes that the mail is being sent, before it is. */
    Tried send(Run run, Queued queued) {
        var mail = pilot.redirected(queued.mail());
        var transport = transports.of(run);
        outbox.begin(queued.id(), run, clock.instant());
        var answer = transport.send(mail, queued.sendings(), clock.instant());
        return new Tried(answer, () -> note(queued, mail, answer));
    }

    private void note(Queued queued, Mail sent, Answer answer) {
        var now = clock.instant();
        switch (answer) {
            case Answer.Delivered(var words) ->
                    outbox.sent(queued.id(), sent.address(), words, now);
            case Answer.Permanent(var reason, var words) ->
                    move(queued, MailState.FAILED, reason, words);
            case Answer.Uncertain(var words) ->
                    move(queued, MailState.HELD, MailReason.UNCERTAIN, words);
            case Answer.Temporary(var words) -> putOff(queued, MailReason.TEMPORARY, words);
            case Answer.Unreachable(var words) -> putOff(queued, MailReason.UNREACHABLE, words);
            case Answer.Unusable(var words) -> putOff(queued, MailReason.UNUSABLE, words);
        }
    }

    /** Back among those that wait, or given up where its news is old. */
    private void putOff(Queued queued, MailReason reason, String words) {
        var age = Duration.between(queued.standing().queuedAt(), clock.instant());
        if (age.compareTo(Duration.ofDays(caps.giveUpDays())) > 0) {
            move(queued, MailState.FAILED, MailReason.GIVEN_UP, words);
        } else {
            move(queued, MailState.PENDING, reason, words);
        }
    }

    void hold(Queued queued, MailReason reason, @Nullable String words) {
        move(queued, MailState.HELD, reason, words);
    }

    private void move(Queued queued, MailState state, MailReason reason, @Nullable String words) {
        outbox.move(queued.id(), MailEvent.of(clock.instant(), state, reason, words));
    }
}
