package dk.milepael.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Mails of the fictional Nørreå Kommune. */
final class Mails {
    static final Instant NIGHT = Instant.parse("2026-11-20T02:00:00Z");
    static final Letterhead LETTERHEAD =
            new Letterhead("oekonomi@noerreaa.example", "Nørreå Kommune, Økonomi", null);

    private Mails() {}

    static Mail to(String address, Mail.Attachment... attachments) {
        return new Mail(
                address.substring(0, address.indexOf('@')),
                address,
                Sha256.hex(address),
                "Dine milepæle: 1 frist overskredet",
                "Kære Bo\n\nFristen for «Åbne målinger» er overskredet.\n",
                "<html><body><p>Kære Bo</p></body></html>",
                List.of(attachments));
    }

    static Mail titled(String subject) {
        var mail = to("bo@noerreaa.example");
        return new Mail(
                mail.recipient(),
                mail.address(),
                mail.digest(),
                subject,
                mail.text(),
                mail.html(),
                mail.attachments());
    }

    static Mail paged(String html) {
        var mail = to("bo@noerreaa.example");
        return new Mail(
                mail.recipient(),
                mail.address(),
                mail.digest(),
                mail.subject(),
                mail.text(),
                html,
                mail.attachments());
    }

    static Mail.Attachment attachment(Path folder, String name, String content) {
        try {
            var file = Files.writeString(Files.createTempFile(folder, "report", ".tmp"), content);
            return new Mail.Attachment(file, name, Sha256.hex(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server of the test's own machine that is waited for half a second. */
    static SmtpServer plain(int port) {
        return new SmtpServer(
                "localhost",
                port,
                SmtpServer.Security.NONE,
                SmtpServer.Login.NONE,
                null,
                Duration.ofMillis(500));
    }
}
