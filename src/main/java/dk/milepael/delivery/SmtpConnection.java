package dk.milepael.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** One conversation with a mail server, which remembers how far it came. */
final class SmtpConnection extends SMTPTransport {

    /** How far a conversation came; in this order. */
    enum Stage {
        CONNECTING,
        SENDER,
        RECIPIENT,
        CONTENT,
        /** The mark of the end was, or may have been, sent: the server may have taken the mail. */
        HANDED_OVER
    }

    private Stage stage = Stage.CONNECTING;

    SmtpConnection(Session session) {
        super(session, null);
    }

    Stage stage() {
        return stage;
    }

    @Override
    protected void mailFrom() throws MessagingException {
        stage = Stage.SENDER;
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        stage = Stage.RECIPIENT;
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        stage = Stage.CONTENT;
        return super.data();
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        stage = Stage.HANDED_OVER;
        super.finishData();
    }
}
