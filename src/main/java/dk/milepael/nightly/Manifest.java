package dk.milepael.nightly;

import dk.milepael.delivery.MailState;
import dk.milepael.rules.Counts;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.ReportStore;
import dk.milepael.store.RunStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of manifest.json: what a run was given, and what it made of it. */
record Manifest(
        Of run,
        Versions versions,
        Numbers counts,
        List<Input> inputs,
        List<ReportStore.Written> reports,
        List<Sent> mails,
        List<RunStore.Aside> setAside) {

    /** The run; {@code seconds} from its beginning to this manifest. */
    record Of(
            long id,
            LocalDate asOf,
            @Nullable LocalDate knownAt,
            @Nullable String replaces,
            Instant startedAt,
            Instant writtenAt,
            long seconds) {}

    record Versions(String program, String reader, String java) {}

    record Numbers(int plans, long initiatives, long milestones, Counts lights) {}

    record Input(
            String file,
            @Nullable String sha256,
            long bytes,
            String fate,
            @Nullable String sameAs) {
        static Input of(ClaimedFile file) {
            return new Input(
                    file.name(), file.sha256(), file.size(), file.fate().id(), file.sameAs());
        }
    }

    record Sent(String recipient, String digest, MailState state, @Nullable String answer) {
        static Sent of(OutboxStore.Queued queued) {
            return new Sent(
                    queued.mail().recipient(),
                    queued.mail().digest(),
                    queued.state(),
                    queued.answer());
        }
    }
}
