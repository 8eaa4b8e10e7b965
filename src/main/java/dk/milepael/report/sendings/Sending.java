package dk.milepael.report.sendings;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A mail of the night.
 *
 * @param address it went to, or was to go to
 * @param state how far it has come, in words
 * @param why it did not go its usual way, in words; empty where it did
 * @param at when it came so far
 */
public record Sending(
        String recipient,
        String address,
        String subject,
        boolean sent,
        String state,
        String why,
        LocalDateTime at,
        List<File> files) {

    public Sending {
        files = List.copyOf(files);
    }

    /** An attachment, by its name and what it held. */
    public record File(String name, String sha256) {}
}
