package dk.milepael.store;

import dk.milepael.delivery.MailReason;
import dk.milepael.delivery.MailState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that befell a mail.
 *
 * @param reason null where it goes its usual way
 * @param words what the server, the scan or the program said; null where nothing was said
 * @param person who decided it; null for the program
 */
public record MailEvent(
        Instant at,
        MailState state,
        @Nullable MailReason reason,
        @Nullable String words,
        @Nullable String person) {

    /** A step of the usual way. */
    public static MailEvent of(Instant at, MailState state) {
        return new MailEvent(at, state, null, null, null);
    }

    /** What the program did, and why. */
    public static MailEvent of(
            Instant at, MailState state, @Nullable MailReason reason, @Nullable String words) {
        return new MailEvent(at, state, reason, words, null);
    }

    /** What a person decided. */
    public static MailEvent by(String person, Instant at, MailState state) {
        return new MailEvent(at, state, null, null, person);
    }
}
