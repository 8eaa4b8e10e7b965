package dk.milepael.delivery;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;

/** Delivers mails as .eml files in a folder, where no mail server is set. */
public final class EmlFolder implements Transport {
    private final Path folder;
    private final MimeMail mails;

    public EmlFolder(Path folder, Letterhead letterhead) {
        this.folder = folder;
        this.mails = new MimeMail(letterhead);
    }

    @Override
    public Answer send(Mail mail, int sending, Instant on) {
        try {
            var message = mails.message(mail, sending, on);
            Files.createDirectories(folder);
            var unfinished = folder.resolve("." + UUID.randomUUID() + ".tmp");
            try (var out = Files.newOutputStream(unfinished)) {
                message.writeTo(out);
            }
            var file = free(mail.recipient());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return new Answer.Delivered(file.getFileName().toString());
        } catch (UnsendableMail e) {
            return e.answer();
        } catch (IOException e) {
            throw new UncheckedIOException("writing a mail to " + folder, e);
        } catch (MessagingException e) {
            throw new IllegalStateException("making the mail for " + mail.recipient(), e);
        }
    }

    /** A recipient may get several mails in one night. */
    private Path free(String recipient) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> recipient + (number == 1 ? "" : "-" + number) + ".eml")
                .map(folder::resolve)
                .filter(file -> !Files.exists(file))
                .findFirst()
                .orElseThrow();
    }
}
