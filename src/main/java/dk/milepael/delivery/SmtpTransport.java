package dk.milepael.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers mails to a mail server, each in a conversation of its own. */
public final class SmtpTransport implements Transport {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpTransport.class);

    /** What the library answers instead of a code where the server has left. */
    private static final int CLOSED = -1;

    private final SmtpServer server;
    private final MimeMail mails;

    public SmtpTransport(SmtpServer server, Letterhead letterhead) {
        this.server = server;
        this.mails = new MimeMail(letterhead);
    }

    /**
     * Looks whether the server's password and certificates are there, without calling it.
     *
     * @throws UnusableSecret telling what is wrong with one of them
     */
    public static void mustBeUsable(SmtpServer server) throws UnusableSecret {
        SmtpSession.of(server);
        SmtpSession.password(server.login());
    }

    @Override
    public Answer send(Mail mail, int sending, Instant on) {
        try {
            var message = mails.message(mail, sending, on);
            return send(message, SmtpSession.of(server), SmtpSession.password(server.login()));
        } catch (UnsendableMail e) {
            return e.answer();
        } catch (UnusableSecret e) {
            return new Answer.Unusable(HeaderText.answer(e.words()));
        }
    }

    private Answer send(MimeMessage message, Session session, @Nullable String secret) {
        var connection = new SmtpConnection(session);
        try {
            connection.connect(server.host(), server.port(), server.login().user(), secret);
            connection.sendMessage(message, message.getAllRecipients());
            return new Answer.Delivered(HeaderText.answer(connection.getLastServerResponse()));
        } catch (MessagingException e) {
            LOG.debug("the mail server at {}", connection.stage(), e);
            return answer(connection, e);
        } finally {
            close(connection);
        }
    }

    /** The mail's fate is known by now, whatever becomes of the farewell. */
    private static void close(SmtpConnection connection) {
        try {
            connection.close();
        } catch (MessagingException e) {
            LOG.debug("closing a connection to the mail server", e);
        }
    }

    private static Answer answer(SmtpConnection connection, MessagingException fault) {
        var code = connection.getLastReturnCode();
        return switch (connection.stage()) {
            case CONNECTING -> ofTheServer(isForNow(code, fault), words(connection, fault));
            case SENDER -> ofTheServer(!isRefusal(code), words(connection, fault));
            case RECIPIENT, CONTENT ->
                    isRefusal(code)
                            ? refused(words(connection, fault))
                            : new Answer.Temporary(words(connection, fault));
            case HANDED_OVER -> handedOver(code, words(connection, fault));
        };
    }

    private static Answer ofTheServer(boolean forNow, String words) {
        return forNow ? new Answer.Unreachable(words) : new Answer.Unusable(words);
    }

    /** Encryption and log-in stay refused until somebody mends them. */
    private static boolean isForNow(int code, MessagingException fault) {
        if (isAskedToWait(code)) {
            return true;
        }
        return !(fault instanceof AuthenticationFailedException)
                && causes(fault).noneMatch(SSLException.class::isInstance)
                && (code == CLOSED || causes(fault).anyMatch(IOException.class::isInstance));
    }

    private static Answer handedOver(int code, String words) {
        if (code >= 200 && code < 300) {
            return new Answer.Delivered(words);
        }
        if (isRefusal(code)) {
            return refused(words);
        }
        return isAskedToWait(code) ? new Answer.Temporary(words) : new Answer.Uncertain(words);
    }

    private static Answer refused(String words) {
        return new Answer.Permanent(MailReason.REJECTED, words);
    }

    private static boolean isRefusal(int code) {
        return code >= 500 && code < 600;
    }

    private static boolean isAskedToWait(int code) {
        return code >= 400 && code < 500;
    }

    /** What the server said, else what went wrong on the way. */
    private static String words(SmtpConnection connection, MessagingException fault) {
        var code = connection.getLastReturnCode();
        var said = connection.getLastServerResponse();
        if (said != null && (isRefusal(code) || isAskedToWait(code))) {
            return HeaderText.answer(said);
        }
        if (code == CLOSED && causes(fault).noneMatch(IOException.class::isInstance)) {
            return "connection closed by the server";
        }
        var last = causes(fault).reduce((outer, inner) -> inner).orElse(fault);
        var message = last.getMessage();
        return HeaderText.answer(
                message == null || message.isBlank() ? last.getClass().getSimpleName() : message);
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause);
    }
}
