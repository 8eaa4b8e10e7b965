package dk.milepael.nightly;

import dk.milepael.delivery.EmlFolder;
import dk.milepael.delivery.MailState;
import dk.milepael.delivery.Transport;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.Run;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends what a run queued, each mail at most once. */
@Component
final class SendMail implements Units {
    private final OutboxStore outbox;
    private final Settings settings;
    private final Clock clock;

    SendMail(OutboxStore outbox, Settings settings, Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String step() {
        return "send-mail";
    }

    @Override
    public List<String> keys(Run run) {
        return outbox.of(run).stream()
                .filter(queued -> queued.state() == MailState.PENDING)
                .map(queued -> String.valueOf(queued.id()))
                .toList();
    }

    /** A mail found half sent, by a crash or a first try that threw, is held. */
    @Override
    public Runnable work(Run run, String key) {
        var id = Long.parseLong(key);
        var queued = outbox.byId(id);
        if (queued.state() != MailState.PENDING) {
            return () -> outbox.move(id, MailState.HELD, "cut off", clock.instant());
        }
        outbox.move(id, MailState.SENDING, null, clock.instant());
        return switch (transport(run).send(queued.mail(), clock.instant())) {
            case Transport.Answer.Delivered(var words) ->
                    () -> outbox.move(id, MailState.SENT, words, clock.instant());
            case Transport.Answer.Failed(var words) ->
                    () -> outbox.move(id, MailState.FAILED, words, clock.instant());
        };
    }

    private Transport transport(Run run) {
        var mailing = settings.mailing();
        return new EmlFolder(run.folder().resolve("mail"), mailing.address(), mailing.name());
    }
}
