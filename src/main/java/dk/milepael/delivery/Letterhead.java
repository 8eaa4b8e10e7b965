package dk.milepael.delivery;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What every mail carries in its head.
 *
 * @param address that mails come from
 * @param name of the sender beside it
 * @param replyTo where answers go unless the mail says otherwise; null for the sender
 */
public record Letterhead(String address, String name, @Nullable String replyTo) {

    /** The domain of the sender, which makes ids of messages the sender's own. */
    String domain() {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
