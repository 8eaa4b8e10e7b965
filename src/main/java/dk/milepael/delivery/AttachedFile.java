package dk.milepael.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;

/** A file as part of a mail, after a look at what it holds. */
final class AttachedFile {
    private static final String UTF_8 = "UTF-8";

    private AttachedFile() {}

    /** The part, made of the very bytes whose hash was compared. */
    static MimeBodyPart part(Mail.Attachment attachment) throws UnsendableMail, MessagingException {
        var name = HeaderText.fileName(attachment.name());
        var type =
                AttachmentType.of(name)
                        .orElseThrow(() -> new UnsendableMail(MailReason.ATTACHMENT, name, null));
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(
                        new ByteArrayDataSource(bytes(attachment, name), type.mediaType())));
        part.setHeader("Content-Type", contentType(type, name));
        part.setHeader("Content-Disposition", disposition(name));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static byte[] bytes(Mail.Attachment attachment, String name) throws UnsendableMail {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(attachment.file());
        } catch (IOException e) {
            throw new UnsendableMail(MailReason.ATTACHMENT, name, e);
        }
        if (!Sha256.hex(bytes).equals(attachment.sha256())) {
            throw new UnsendableMail(MailReason.ATTACHMENT, name, null);
        }
        return bytes;
    }

    /** The name once more, for clients that know only the older way to write «æ». */
    private static String contentType(AttachmentType type, String name) throws MessagingException {
        try {
            var encoded = MimeUtility.encodeWord(name, UTF_8, "B");
            var written = new ContentType(type.mediaType());
            return written + ";\r\n name=\"" + MimeUtility.fold(7, encoded) + '"';
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is part of every Java", e);
        }
    }

    /** The name as RFC 2231 writes it; in pieces where it is long. */
    private static String disposition(String name) {
        var parameters = new ParameterList();
        parameters.set("filename", name, UTF_8);
        return new ContentDisposition(Part.ATTACHMENT, parameters).toString();
    }
}
