package dk.milepael.delivery;

import jakarta.mail.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** A server's settings in the words of the mail library, and the secret that goes with them. */
final class SmtpSession {
    private static final String NO_CERTIFICATES = "indeholder ingen certifikater (PEM)";

    private SmtpSession() {}

    /**
     * @throws UnusableSecret where the file of trusted certificates can't be used
     */
    static Session of(SmtpServer server) throws UnusableSecret {
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

    private static void encryption(SmtpServer server, Properties properties) throws UnusableSecret {
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

    private static SSLSocketFactory trusting(Path certificates) throws UnusableSecret {
        var file = new SecretFile("trust", certificates);
        try {
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (var each : certificates(file)) {
                store.setCertificateEntry("trusted-" + store.size(), each);
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (UnusableSecret e) {
            throw e;
        } catch (GeneralSecurityException | IOException e) {
            throw file.fault(NO_CERTIFICATES, e);
        }
    }

    private static Collection<? extends Certificate> certificates(SecretFile file)
            throws UnusableSecret, CertificateException {
        var found =
                CertificateFactory.getInstance("X.509")
                        .generateCertificates(new ByteArrayInputStream(file.bytes()));
        if (found.isEmpty()) {
            throw file.fault(NO_CERTIFICATES, null);
        }
        return found;
    }

    /** The password of a log-in; null where there is none. */
    static @Nullable String password(SmtpServer.Login login) throws UnusableSecret {
        var file = login.passwordFile();
        if (file != null) {
            return new SecretFile("passwordFile", file).line();
        }
        var variable = login.passwordVariable();
        return variable == null ? null : ofVariable(variable);
    }

    private static String ofVariable(String name) throws UnusableSecret {
        var value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw UnusableSecret.variable(name, value == null ? "er ikke sat" : "er tom");
        }
        return value;
    }
}
