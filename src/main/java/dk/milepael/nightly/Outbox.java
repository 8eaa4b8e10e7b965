package dk.milepael.nightly;

import dk.milepael.delivery.MailReason;
import dk.milepael.delivery.MailState;
import dk.milepael.ingest.workbook.PersonalNumbers;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import dk.milepael.store.MailDecisions;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.OutboxStore.Queued;
import dk.milepael.store.RunStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may do with the mails of the outbox. */
@Component
public final class Outbox {
    private final OutboxStore store;
    private final MailDecisions decisions;
    private final RunStore runs;
    private final SendMail sending;
    private final PilotMail pilot;
    private final Scans scans;
    private final MailWords faults;
    private final Words words;
    private final Clock clock;

    Outbox(
            OutboxStore store,
            MailDecisions decisions,
            RunStore runs,
            SendMail sending,
            PilotMail pilot,
            Scans scans,
            MailWords faults,
            Words words,
            Clock clock) {
        this.store = store;
        this.decisions = decisions;
        this.runs = runs;
        this.sending = sending;
        this.pilot = pilot;
        this.scans = scans;
        this.faults = faults;
        this.words = words;
        this.clock = clock;
    }

    /** What became of a wish. */
    public sealed interface Decided {
        /** The next run sends it. */
        record Waits(Queued mail) implements Decided {}

        /** It is never sent. */
        record Discarded(Queued mail) implements Decided {}

        record Unknown(long id) implements Decided {}

        /** It can't be done with a mail that stands so. */
        record NotNow(Queued mail) implements Decided {}

        /** Nothing is left of it to be sent. */
        record Emptied(Queued mail) implements Decided {}

        /**
         * It would be held again.
         *
         * @param why in words
         */
        record Barred(Queued mail, String why) implements Decided {}

        /**
         * It may hold a personal number, and nobody has said yet that it is none.
         *
         * @param found where and what, masked
         */
        record Doubted(Queued mail, List<String> found) implements Decided {
            public Doubted {
                found = List.copyOf(found);
            }
        }
    }

    /**
     * The newest mails first.
     *
     * @param state those that stand so; null for all
     */
    public List<Queued> latest(int most, @Nullable MailState state) {
        return store.latest(most, state);
    }

    /** Whether any mail is still to be tried. */
    public boolean hasWaiting() {
        return !store.waiting().isEmpty();
    }

    /** Why a mail stands as it does; empty where it goes its usual way. */
    public String why(Queued mail) {
        return faults.why(mail);
    }

    /**
     * Lets a held mail go; the caller holds the lock.
     *
     * @param isNoPersonalNumber whether the person has seen what a scan found, and says so
     */
    public Decided release(long id, String person, boolean isNoPersonalNumber) {
        return decide(
                id,
                List.of(MailState.HELD),
                mail ->
                        mail.standing().reason() == MailReason.OBJECTION
                                ? looked(mail, person, isNoPersonalNumber)
                                : released(mail, person));
    }

    private Decided released(Queued mail, String person) {
        decisions.release(mail.id(), masked(person), clock.instant());
        return new Decided.Waits(mail);
    }

    /** What a person can't overrule is told first, since the rest would be of no use. */
    private Decided looked(Queued mail, String person, boolean isNoPersonalNumber) {
        var leaving = pilot.redirected(mail.mail());
        var firm = scans.firmObjection(leaving);
        if (firm.isPresent()) {
            return new Decided.Barred(mail, firm.get());
        }
        var found = scans.doubts(leaving);
        if (found.isEmpty()) {
            return released(mail, person);
        }
        if (!isNoPersonalNumber) {
            return new Decided.Doubted(mail, found);
        }
        var told =
                Message.of("outbox.overruled")
                        .with("hvem", masked(person))
                        .with("fundet", String.join(" ", found));
        decisions.overrule(mail.id(), masked(person), words.say(told), clock.instant());
        return new Decided.Waits(mail);
    }

    /** Has a mail that was sent or failed sent once more; the caller holds the lock. */
    public Decided resend(long id, String person) {
        return decide(
                id,
                List.of(MailState.SENT, MailState.FAILED),
                mail -> {
                    if (mail.isEmptied()) {
                        return new Decided.Emptied(mail);
                    }
                    decisions.sendAnew(id, masked(person), clock.instant());
                    return new Decided.Waits(mail);
                });
    }

    /** Has a mail never sent; the caller holds the lock. */
    public Decided discard(long id, String person) {
        return decide(
                id,
                List.of(MailState.HELD, MailState.FAILED, MailState.PENDING),
                mail -> {
                    decisions.discard(id, masked(person), clock.instant());
                    return new Decided.Discarded(mail);
                });
    }

    /** What is kept holds no personal number, not even where a name was asked for. */
    private static String masked(String person) {
        return PersonalNumbers.mask(person.strip());
    }

    /**
     * Tries once what waits, after a run has ended; the caller holds the lock.
     *
     * @return how many were sent, and how many still wait
     */
    public Round sendWaiting(LocalDate today) {
        store.holdUncertain(clock.instant());
        var before = store.waiting();
        sending.begin(today, before.stream().map(Queued::id).toList())
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

    private Decided decide(long id, List<MailState> where, Function<Queued, Decided> wish) {
        store.holdUncertain(clock.instant());
        var found = store.find(id);
        if (found.isEmpty()) {
            return new Decided.Unknown(id);
        }
        var mail = found.get();
        return where.contains(mail.state()) ? wish.apply(mail) : new Decided.NotNow(mail);
    }
}
