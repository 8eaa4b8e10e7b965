package dk.milepael.nightly;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.milepael.delivery.Mail;
import dk.milepael.delivery.MailReason;
import dk.milepael.delivery.MailState;
import dk.milepael.report.data.DataFile;
import dk.milepael.report.data.DataFile.CellEntry;
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
        Fingerprints fingerprints,
        Numbers counts,
        List<Input> inputs,
        List<ReportStore.Written> reports,
        List<Sent> mails,
        List<Corrected> corrections,
        List<RunStore.Aside> setAside,
        Retention.Removed removed) {

    /** The run; {@code seconds} from its beginning to this manifest. */
    record Of(
            long id,
            LocalDate asOf,
            @Nullable LocalDate knownAt,
            @Nullable String replaces,
            Instant startedAt,
            Instant writtenAt,
            long seconds) {}

    /**
     * A correction in force.
     *
     * @param row the id of the row
     */
    record Corrected(
            String plan,
            String row,
            CellEntry cell,
            @JsonUnwrapped DataFile.CorrectionEntry correction) {}

    /**
     * SHA-256 of what the texts of a run depend on.
     *
     * @param inputs the files of the run by name and content
     * @param history what was read of each plan in force until then
     * @param corrections what staff answered and corrected
     * @param rules the settings of the rules, working days and expected plans
     * @param matching the settings that versions are compared by
     * @param words word lists and message bundles
     * @param templates templates, theme, design and logo, the municipality's own over the built-in
     * @param names of the municipality and department, and the language
     * @param program its classes
     */
    record Fingerprints(
            String inputs,
            String history,
            String corrections,
            String rules,
            String matching,
            String words,
            String templates,
            String names,
            String program) {}

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

    /** A mail: how far it has come, why it did not go its usual way, and what it carried. */
    record Sent(
            String recipient,
            String digest,
            MailState state,
            @Nullable MailReason reason,
            @Nullable String answer,
            int attempts,
            List<String> attachments) {
        static Sent of(OutboxStore.Queued queued) {
            return new Sent(
                    queued.mail().recipient(),
                    queued.mail().digest(),
                    queued.state(),
                    queued.standing().reason(),
                    queued.answer(),
                    queued.attempts(),
                    queued.mail().attachments().stream().map(Mail.Attachment::sha256).toList());
        }
    }
}
