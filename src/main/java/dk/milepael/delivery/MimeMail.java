package dk.milepael.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/**
 * Makes the message that travels: the text, the same as a page with its pictures, and the files.
 */
final class MimeMail {
    private static final String UTF_8 = "UTF-8";

    private final Letterhead letterhead;

    MimeMail(Letterhead letterhead) {
        this.letterhead = letterhead;
    }

    /**
     * The message, whole and with its attachments read.
     *
     * @throws UnsendableMail where an address or an attachment can't be used
     */
    MimeMessage message(Mail mail, int sending, Instant on) throws UnsendableMail {
        try {
            var message = new StableMessage(id(mail, sending));
            head(message, mail);
            message.setSentDate(Date.from(on));
            message.setContent(whole(mail));
            message.saveChanges();
            return message;
        } catch (MessagingException e) {
            throw new IllegalStateException("making the mail for " + mail.recipient(), e);
        }
    }

    /** The same for the same news to the same recipient, however often it is tried. */
    private String id(Mail mail, int sending) {
        var news = Sha256.hex(mail.recipient() + "\n" + mail.digest()).substring(0, 40);
        return sending == 1
                ? "<%s@%s>".formatted(news, letterhead.domain())
                : "<%s.%d@%s>".formatted(news, sending, letterhead.domain());
    }

    /** Its head alone, as far as it can be made. */
    MimeMessage head(Mail mail) {
        var message = new StableMessage(id(mail, 1));
        try {
            head(message, mail);
        } catch (UnsendableMail e) {
            return message;
        } catch (MessagingException e) {
            throw new IllegalStateException("making the mail for " + mail.recipient(), e);
        }
        return message;
    }

    private void head(MimeMessage message, Mail mail) throws UnsendableMail, MessagingException {
        message.setFrom(MailAddress.of(letterhead.address(), letterhead.name()));
        message.setRecipient(Message.RecipientType.TO, MailAddress.of(mail.address()));
        var answers = mail.replyTo() == null ? letterhead.replyTo() : mail.replyTo();
        if (answers != null) {
            message.setReplyTo(new InternetAddress[] {MailAddress.of(answers)});
        }
        message.setSubject(HeaderText.subject(mail.subject()), UTF_8);
        // no «out of office» comes back, and a rule can sort the mails
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        message.setHeader("List-Id", "<milepael." + letterhead.domain() + ">");
    }

    private MimeMultipart whole(Mail mail) throws UnsendableMail, MessagingException {
        var whole = new MimeMultipart("mixed");
        whole.addBodyPart(part(new MimeMultipart("alternative", text(mail), page(mail))));
        for (var attachment : mail.attachments()) {
            whole.addBodyPart(AttachedFile.part(attachment));
        }
        return whole;
    }

    private static MimeBodyPart text(Mail mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(lines(mail.text()), UTF_8);
        return text;
    }

    private MimeBodyPart page(Mail mail) throws MessagingException {
        var pictures = new InlinePictures(letterhead.domain());
        var html = new MimeBodyPart();
        html.setText(lines(pictures.taken(mail.html())), UTF_8, "html");
        var related = new MimeMultipart("related", html);
        for (var picture : pictures.parts()) {
            related.addBodyPart(picture);
        }
        return related.getCount() == 1 ? html : part(related);
    }

    private static MimeBodyPart part(MimeMultipart parts) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(parts);
        return part;
    }

    private static String lines(String text) {
        return text.replaceAll("\\R", "\r\n");
    }

    /** A message whose id stays the same however often it is written. */
    private static final class StableMessage extends MimeMessage {
        private final String id;

        StableMessage(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
