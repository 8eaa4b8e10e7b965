package dk.milepael.delivery;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finished message, ready to be sent as it stands.
 *
 * @param recipient who it is for, by the slug that stays the same from night to night
 * @param digest fingerprint of its news: the same news is never queued twice for one recipient
 * @param html its pictures are data addresses; they travel as parts of the mail
 * @param replyTo the address that answers go to, which its text may name; null for the one of the
 *     settings
 */
public record Mail(
        String recipient,
        String address,
        String digest,
        String subject,
        String text,
        String html,
        List<Attachment> attachments,
        @Nullable String replyTo) {
    public Mail {
        attachments = List.copyOf(attachments);
    }

    /** A mail that is answered to the address of the settings. */
    public Mail(
            String recipient,
            String address,
            String digest,
            String subject,
            String text,
            String html,
            List<Attachment> attachments) {
        this(recipient, address, digest, subject, text, html, attachments, null);
    }

    /**
     * A file to attach; {@link AttachmentType} says which kinds may travel.
     *
     * @param name the name that the recipient sees; its ending tells the kind
     * @param sha256 what the file held when the mail was queued; anything else is not sent
     */
    public record Attachment(Path file, String name, String sha256) {}
}
