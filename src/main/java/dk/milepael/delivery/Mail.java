package dk.milepael.delivery;

import java.nio.file.Path;
import java.util.List;

/**
 * A finished message, ready to be sent as it stands.
 *
 * @param recipient who it is for, by the slug that stays the same from night to night
 * @param digest fingerprint of its news: the same news is never queued twice for one recipient
 */
public record Mail(
        String recipient,
        String address,
        String digest,
        String subject,
        String text,
        String html,
        List<Attachment> attachments) {
    public Mail {
        attachments = List.copyOf(attachments);
    }

    /**
     * A file to attach.
     *
     * @param name the name that the recipient sees
     * @param sha256 what the file held when the mail was queued; anything else is not sent
     */
    public record Attachment(Path file, String name, String sha256) {}
}
