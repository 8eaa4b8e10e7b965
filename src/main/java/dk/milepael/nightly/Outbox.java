package dk.milepael.nightly;

import dk.milepael.delivery.MailState;
import dk.milepael.ingest.workbook.PersonalNumbers;
import dk.milepael.store.MailEvent;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.OutboxStore.Queued;
import dk.milepael.store.RunStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may do with the mails of the outbox. */
@Component
public final class Outbox {
    private final OutboxStore store;
    private final RunStore runs;
    private final SendMail sending;
    private final MailFaults faults;
    private final Clock clock;

    Outbox(OutboxStore store, RunStore runs, SendMail sending, MailFaults faults, Clock clock) {
        this.runs = runs;
        this.sending = sending;
        this.store = store;
        this.faults = faults;
        this.clock = clock;
    }

    /** What became of a wish. */
    public sealed interface Decided {
        /** The next run sends it. */
        record Waits(Queued mail) implements Decided {}

        record Unknown(long id) implements Decided {}

        /** It can't be done with a mail that stands so. */
        record NotNow(Queued mail) implements Decided {}
    }

    /**
     * The newest mails first.
     *
     * @param state those that stand so; null for all
     */
    public List<Queued> latest(int most, @Nullable MailState state) {
        return store.latest(most, state);
    }

    /** Why a mail stands as it does; empty where it goes its usual way. */
    public String why(Queued mail) {
        return faults.why(mail);
    }

    /** Lets a held mail go; the caller holds the lock. */
    public Decided release(long id, String person) {
        return decide(
                id,
                List.of(MailState.HELD),
                () ->
                        store.move(
                                id,
                                MailEvent.by(masked(person), clock.instant(), MailState.PENDING)));
    }

    /** Has a mail that was sent or failed sent once more; the caller holds the lock. */
    public Decided resend(long id, String person) {
        return decide(
                id,
                List.of(MailState.SENT, MailState.FAILED),
                () -> store.sendAnew(id, masked(person), clock.instant()));
    }

    /** What is kept holds no personal number, not even where a name was asked for. */
    private static String masked(String person) {
        return PersonalNumbers.mask(person);
    }

    /**
     * Tries once what waits, after a run has ended; the caller holds the lock.
     *
     * @return how many were sent, and how many still wait
     */
    public Round sendWaiting(LocalDate today) {
        store.holdUncertain(clock.instant());
        var before = store.waiting();
        sending.begin(today)
                .forEach(id ->
                        sending.work(runs.byId(store.byId(id).runId()), String.valueOf(id)).run());
        return new Round(
                before.stream()
                        .filter(mail -> store.byId(mail.id()).state() == MailState.SENT)
                        .count(),
                store.waiting().size());
    }

    /** What became of the mails that waited. */
    public record Round(long sent, long waiting) {}

    private Decided decide(long id, List<MailState> where, Runnable wish) {
        store.holdUncertain(clock.instant());
        var found = store.find(id);
        if (found.isEmpty()) {
            return new Decided.Unknown(id);
        }
        var mail = found.get();
        if (!where.contains(mail.state())) {
            return new Decided.NotNow(mail);
        }
        wish.run();
        return new Decided.Waits(mail);
    }
}
