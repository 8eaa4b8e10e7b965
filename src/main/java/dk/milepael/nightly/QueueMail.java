package dk.milepael.nightly;

import dk.milepael.store.Run;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts what is news to each reader in the outbox, and the receipts that go by mail. */
@Component
final class QueueMail implements Units {
    private final Digests digests;
    private final Outgoing outgoing;
    private final Silence silence;
    private final ReceiptMails receipts;
    private final Map<String, Digest> bySlug = new LinkedHashMap<>();
    private final Map<String, Supplier<Runnable>> receiptsByKey = new LinkedHashMap<>();

    QueueMail(Digests digests, Outgoing outgoing, ReceiptMails receipts, Silence silence) {
        this.receipts = receipts;
        this.digests = digests;
        this.outgoing = outgoing;
        this.silence = silence;
    }

    @Override
    public String step() {
        return "queue-mail";
    }

    @Override
    public List<String> keys(Run run) {
        bySlug.clear();
        receiptsByKey.clear();
        if (silence.of(run).isPresent()) {
            return List.of();
        }
        digests.of(run).forEach(digest -> bySlug.put(digest.slug(), digest));
        receiptsByKey.putAll(receipts.of(run));
        return Stream.concat(bySlug.keySet().stream(), receiptsByKey.keySet().stream()).toList();
    }

    @Override
    public Runnable work(Run run, String key) {
        var receipt = receiptsByKey.get(key);
        return receipt == null
                ? outgoing.queue(run, Objects.requireNonNull(bySlug.get(key), key))
                : receipt.get();
    }
}
