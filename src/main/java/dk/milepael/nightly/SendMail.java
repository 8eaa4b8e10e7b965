package dk.milepael.nightly;

import dk.milepael.delivery.MailReason;
import dk.milepael.delivery.MailState;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.OutboxStore.Queued;
import dk.milepael.store.Run;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends what waits in the outbox, each mail at most once. */
@Component
final class SendMail implements Units {
    private static final String TRY = "#";

    private final OutboxStore outbox;
    private final Postman postman;
    private final MailRound round;
    private final Sending sending;

    SendMail(OutboxStore outbox, Postman postman, MailRound round, Settings settings) {
        this.outbox = outbox;
        this.postman = postman;
        this.round = round;
        this.sending = settings.mailing().sending();
    }

    @Override
    public String step() {
        return "send-mail";
    }

    /** The mails of this run, and by night those too that earlier runs could not send. */
    @Override
    public List<String> keys(Run run) {
        var waiting =
                outbox.waiting().stream()
                        .filter(mail -> run.kind() == Run.Kind.NIGHT || mail.runId() == run.id())
                        .map(Queued::id)
                        .toList();
        return begin(run.asOf(), waiting).stream().map(String::valueOf).toList();
    }

    /** Begins a round of mails; answers those that may be tried, none of them in quiet weeks. */
    List<Long> begin(LocalDate day, List<Long> waiting) {
        var mails = sending.isQuiet(day) ? List.<Long>of() : waiting;
        round.begin(mails);
        return mails;
    }

    /**
     * The mails that are to be tried again tonight, each as a unit of its own; by day nobody waits
     * for them.
     */
    @Override
    public List<String> more(Run run) {
        return run.kind() == Run.Kind.NIGHT
                ? round.next().stream().map(id -> id + TRY + round.number()).toList()
                : List.of();
    }

    /** A mail found half sent, by a crash or a first try that threw, is held. */
    @Override
    public Runnable work(Run run, String key) {
        var queued = outbox.byId(Long.parseLong(key.split(TRY, 2)[0]));
        if (queued.state() == MailState.SENDING) {
            return () -> postman.hold(queued, MailReason.CRASH, null);
        }
        if (queued.state() != MailState.PENDING || round.isOver()) {
            return () -> {};
        }
        if (round.isAboveCap(queued.id())) {
            return () -> postman.hold(queued, MailReason.ABOVE_CAP, null);
        }
        return postman.objection(queued)
                .<Runnable>map(words -> () -> postman.hold(queued, MailReason.OBJECTION, words))
                .orElseGet(() -> sent(run, queued));
    }

    private Runnable sent(Run run, Queued queued) {
        round.awaitTurn();
        var tried = postman.send(run, queued);
        round.heard(queued.id(), tried.answer());
        return tried.note();
    }
}
