package dk.milepael.nightly;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Predicate;

/** What a mail in a file says: in its head, its texts and what is attached. */
final class MailFileWords {
    private final FileWords files;
    private final Predicate<String> tells;

    MailFileWords(FileWords files, Predicate<String> tells) {
        this.files = files;
        this.tells = tells;
    }

    boolean tell(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return partTells(new MimeMessage(Session.getInstance(new Properties()), in));
        } catch (MessagingException e) {
            throw new IOException("reading a mail", e);
        }
    }

    private boolean partTells(Part part) throws IOException, MessagingException {
        for (var lines = part.getAllHeaders(); lines.hasMoreElements(); ) {
            Header line = lines.nextElement();
            if (tells.test(MimeUtility.decodeText(MimeUtility.unfold(line.getValue())))) {
                return true;
            }
        }
        if (part.getFileName() != null && tells.test(MimeUtility.decodeText(part.getFileName()))) {
            return true;
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int number = 0; number < parts.getCount(); number++) {
                if (partTells(parts.getBodyPart(number))) {
                    return true;
                }
            }
            return false;
        }
        return part.isMimeType("text/*")
                ? files.textTells(String.valueOf(part.getContent()))
                : attachedTells(part);
    }

    private boolean attachedTells(Part part) throws IOException, MessagingException {
        if (part.isMimeType("image/*")) {
            return false;
        }
        var copy = Files.createTempFile("milepael", ".tmp");
        try (var in = part.getInputStream()) {
            Files.write(copy, in.readAllBytes());
            return files.tell(copy);
        } finally {
            Files.delete(copy);
        }
    }
}
