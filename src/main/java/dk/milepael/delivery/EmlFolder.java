package dk.milepael.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Properties;
import java.util.UUID;

/** Delivers mails as .eml files in a folder, where no mail server is set. */
public final class EmlFolder implements Transport {
    private final Path folder;
    private final InternetAddress sender;

    /**
     * @throws IllegalArgumentException where the sender's address is none
     */
    public EmlFolder(Path folder, String senderAddress, String senderName) {
        this.folder = folder;
        this.sender = address(senderAddress);
        try {
            sender.setPersonal(senderName, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is part of every Java", e);
        }
    }

    @Override
    public Answer send(Mail mail, Instant on) {
        for (var attachment : mail.attachments()) {
            if (!attachment.sha256().equals(sha256(attachment.file()))) {
                return new Answer.Failed("changed since it was queued: " + attachment.name());
            }
        }
        var file = folder.resolve(mail.recipient() + ".eml");
        try {
            Files.createDirectories(folder);
            var unfinished = folder.resolve("." + UUID.randomUUID() + ".tmp");
            try (var out = Files.newOutputStream(unfinished)) {
                message(mail, on).writeTo(out);
            }
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("writing the mail " + file, e);
        } catch (MessagingException e) {
            throw new IllegalStateException("making the mail for " + mail.recipient(), e);
        }
        return new Answer.Delivered(file.getFileName().toString());
    }

    private MimeMessage message(Mail mail, Instant on) throws MessagingException, IOException {
        var message = new StableMessage(mail.digest());
        message.setFrom(sender);
        message.setRecipient(Message.RecipientType.TO, address(mail.address()));
        message.setSubject(mail.subject(), "UTF-8");
        message.setSentDate(Date.from(on));
        message.setHeader("Auto-Submitted", "auto-generated");
        var whole = new MimeMultipart("mixed");
        whole.addBodyPart(body(mail));
        for (var attachment : mail.attachments()) {
            var part = new MimeBodyPart();
            part.attachFile(attachment.file().toFile());
            part.setFileName(attachment.name());
            whole.addBodyPart(part);
        }
        message.setContent(whole);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart body(Mail mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(mail.text(), "UTF-8");
        var html = new MimeBodyPart();
        html.setText(mail.html(), "UTF-8", "html");
        var alternatives = new MimeMultipart("alternative", text, html);
        var body = new MimeBodyPart();
        body.setContent(alternatives);
        return body;
    }

    private static InternetAddress address(String address) {
        try {
            return new InternetAddress(address, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("not a mail address: " + address, e);
        }
    }

    private static String sha256(Path file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the attachment " + file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }

    /** A message whose id stays the same however often it is written. */
    private static final class StableMessage extends MimeMessage {
        private final String digest;

        StableMessage(String digest) {
            super(Session.getInstance(new Properties()));
            this.digest = digest;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + digest + "@milepael.invalid>");
        }
    }
}
