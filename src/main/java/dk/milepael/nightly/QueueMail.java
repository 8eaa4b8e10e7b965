package dk.milepael.nightly;

import dk.milepael.store.DigestQueue;
import dk.milepael.store.Run;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Puts what is news to each reader in the outbox, in the place of what could not be sent before,
 * and the receipts that go by mail; by day the receipts alone.
 */
@Component
final class QueueMail implements Units {
    private static final String NIGHT = "*";

    private final Digests digests;
    private final Outgoing outgoing;
    private final DigestQueue queue;
    private final Silence silence;
    private final ReceiptMails receipts;
    private final NightNotes night;
    private final Clock clock;
    private final Map<String, Supplier<Runnable>> work = new LinkedHashMap<>();

    QueueMail(
            Digests digests,
            Outgoing outgoing,
            DigestQueue queue,
            ReceiptMails receipts,
            Silence silence,
            NightNotes night,
            Clock clock) {
        this.digests = digests;
        this.outgoing = outgoing;
        this.queue = queue;
        this.receipts = receipts;
        this.silence = silence;
        this.night = night;
        this.clock = clock;
    }

    @Override
    public String step() {
        return "queue-mail";
    }

    @Override
    public List<String> keys(Run run) {
        work.clear();
        var isNight = run.kind() == Run.Kind.NIGHT;
        if (isNight) {
            work.put(NIGHT, () -> night.of(run));
        }
        if (silence.of(run).isEmpty()) {
            if (isNight) {
                addDigests(run);
            }
            work.putAll(receipts.of(run));
        }
        return List.copyOf(work.keySet());
    }

    /** For whom a mail waits that somebody let go, this night's news comes after it. */
    private void addDigests(Run run) {
        var released = queue.released();
        var told = new HashSet<>(released);
        for (var envelope : Envelope.of(digests.of(run))) {
            if (!released.contains(envelope.slug())) {
                told.add(envelope.slug());
                work.put(envelope.slug(), () -> outgoing.queue(run, envelope));
            }
        }
        addOutdated(run, told);
    }

    /** What waits for those to whom there is nothing to say any more tells what is not so. */
    private void addOutdated(Run run, Set<String> told) {
        var awaiting =
                queue.waiting(run).stream()
                        .map(DigestQueue.Waiting::recipient)
                        .collect(Collectors.toCollection(HashSet::new));
        awaiting.removeAll(told);
        awaiting.removeAll(awaiting.isEmpty() ? Set.of() : digests.resting(run));
        awaiting.forEach(recipient ->
                work.put(
                        "- > " + recipient,
                        () -> () -> queue.takeBack(run, recipient, clock.instant())));
    }

    @Override
    public Runnable work(Run run, String key) {
        return Objects.requireNonNull(work.get(key), key).get();
    }
}
