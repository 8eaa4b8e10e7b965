package dk.milepael.delivery;

import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** A server's settings in the words of the mail library, and the secret that goes with them. */
final class SmtpSession {
    private SmtpSession() {}

    /**
     * @throws IOException where the file of trusted certificates can't be used
     */
    static Session of(SmtpServer server) throws IOException {
        var millis = String.valueOf(server.timeout().toMillis());
        var properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", String.valueOf(server.port()));
        properties.put("mail.smtp.connectiontimeout", millis);
        properties.put("mail.smtp.timeout", millis);
        properties.put("mail.smtp.writetimeout", millis);
        properties.put("mail.smtp.auth", String.valueOf(server.login().user() != null));
        // the answer to QUIT changes nothing
        properties.put("mail.smtp.quitwait", "false");
        encryption(server, properties);
        return Session.getInstance(properties);
    }

    private static void encryption(SmtpServer server, Properties properties) throws IOException {
        var security = server.security();
        var starts = String.valueOf(security == SmtpServer.Security.STARTTLS);
        properties.put("mail.smtp.starttls.enable", starts);
        properties.put("mail.smtp.starttls.required", starts);
        properties.put("mail.smtp.ssl.enable", String.valueOf(security == SmtpServer.Security.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        if (server.trust() != null) {
            properties.put("mail.smtp.ssl.socketFactory", trusting(server.trust()));
            properties.put("mail.smtp.ssl.socketFactory.fallback", "false");
        }
    }

    private static SSLSocketFactory trusting(Path certificates) throws IOException {
        try (var file = Files.newInputStream(certificates)) {
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (var each : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
                store.setCertificateEntry("trusted-" + store.size(), each);
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IOException("no certificates can be read from " + certificates, e);
        }
    }

    /** The password of a log-in; null where there is none. */
    static @Nullable String password(SmtpServer.Login login) throws IOException {
        var file = login.passwordFile();
        if (file != null) {
            return Files.readString(file).strip();
        }
        var variable = login.passwordVariable();
        if (variable == null) {
            return null;
        }
        var value = System.getenv(variable);
        if (value == null) {
            throw new IOException("the environment variable " + variable + " is not set");
        }
        return value;
    }
}
