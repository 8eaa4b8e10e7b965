package dk.milepael.nightly;

import dk.milepael.store.OutboxStore;
import dk.milepael.store.OutboxStore.Queued;
import dk.milepael.store.Run;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Sends what somebody has let go, before anything is rendered or queued: what was approved is not
 * replaced by a newer draft, and reports and mails tell only what happened since.
 */
@Component
final class SendReleased implements Units {
    private final OutboxStore outbox;
    private final SendMail sending;

    SendReleased(OutboxStore outbox, SendMail sending) {
        this.outbox = outbox;
        this.sending = sending;
    }

    @Override
    public String step() {
        return "send-released";
    }

    @Override
    public List<String> keys(Run run) {
        var released = outbox.released().stream().map(Queued::id).toList();
        return sending.begin(run.asOf(), released).stream().map(String::valueOf).toList();
    }

    @Override
    public Runnable work(Run run, String key) {
        return sending.work(run, key);
    }
}
