package dk.milepael.delivery;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a mail leaves beside its texts, just as a client shows it: on the way into the head and
 * into file names, signs become others.
 *
 * @param head the lines of the head, by their names
 * @param fileNames of what is attached
 */
public record Departure(Map<String, String> head, List<String> fileNames) {
    public Departure {
        head = Collections.unmodifiableMap(new LinkedHashMap<>(head));
        fileNames = List.copyOf(fileNames);
    }

    /** A mail with an address that can't be used has the head that it got to; it leaves nowhere. */
    public static Departure of(Mail mail, Letterhead letterhead) {
        return new Departure(
                head(new MimeMail(letterhead).head(mail)),
                mail.attachments().stream()
                        .map(attachment -> HeaderText.fileName(attachment.name()))
                        .toList());
    }

    private static Map<String, String> head(MimeMessage message) {
        try {
            var head = new LinkedHashMap<String, String>();
            for (var lines = message.getAllHeaders(); lines.hasMoreElements(); ) {
                Header line = lines.nextElement();
                var said = MimeUtility.decodeText(MimeUtility.unfold(line.getValue()));
                head.merge(line.getName(), said, (one, more) -> one + "\n" + more);
            }
            return head;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("reading the head of a mail that was just made", e);
        }
    }
}
