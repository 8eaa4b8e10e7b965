package dk.milepael.nightly;

import dk.milepael.report.mail.DigestFacts;
import dk.milepael.report.mail.Matters;
import dk.milepael.store.ToldStore;
import java.util.List;

/**
 * What there is to tell a reader in a run, and what the reader knows once the mail is sent.
 *
 * @param content the readers of the mail's parts and the words on deadlines that it says
 */
record Digest(Readers.Reader reader, Matters matters, ToldStore.Content content) {
    List<String> facts() {
        return new DigestFacts(matters).all();
    }

    /** Whether something changed, or is red. */
    boolean isUrgent() {
        return new DigestFacts(matters).matter();
    }

    /** Whether a deputy gets it in the reader's place. */
    boolean isForAnother() {
        return !slug().equals(reader.onDuty().slug());
    }

    String slug() {
        return reader.recipient().slug();
    }
}
