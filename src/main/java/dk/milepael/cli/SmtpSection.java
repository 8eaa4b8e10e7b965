package dk.milepael.cli;

import dk.milepael.delivery.SmtpServer;
import dk.milepael.delivery.SmtpServer.Security;
import dk.milepael.delivery.SmtpTransport;
import dk.milepael.delivery.UnusableSecret;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The part «mail.smtp» of the settings: the server that mails are given to. */
record SmtpSection(
        @Nullable String host,
        @Nullable Integer port,
        @Nullable String security,
        @Nullable Boolean unprotected,
        @Nullable String user,
        @Nullable String passwordFile,
        @Nullable String passwordVariable,
        @Nullable String trust,
        @Nullable Integer timeoutSeconds) {
    private static final int USUAL_TIMEOUT_SECONDS = 30;
    private static final int LONGEST_TIMEOUT_SECONDS = 600;
    private static final int MOST_PORT = 65_535;

    /**
     * @param folder that paths are relative to
     */
    SmtpServer server(Path folder) {
        if (host == null || host.isBlank()) {
            throw new IllegalArgumentException("mail.smtp.host: mangler");
        }
        var kind = security(security == null ? "starttls" : security);
        var server =
                new SmtpServer(
                        host.strip(),
                        inRange("port", port == null ? usualPort(kind) : port, MOST_PORT),
                        kind,
                        login(folder),
                        file(trust, folder),
                        Duration.ofSeconds(
                                inRange(
                                        "timeoutSeconds",
                                        timeoutSeconds == null
                                                ? USUAL_TIMEOUT_SECONDS
                                                : timeoutSeconds,
                                        LONGEST_TIMEOUT_SECONDS)));
        if (kind == Security.NONE && !server.isOwnMachine() && !Boolean.TRUE.equals(unprotected)) {
            throw new IllegalArgumentException(
                    "mail.smtp.security: none sender ubeskyttet og kan kun bruges til localhost;"
                            + " skriv unprotected: true, hvis det er meningen");
        }
        return server;
    }

    /**
     * Looks for the password and the certificates that the server needs.
     *
     * @throws IllegalArgumentException naming the key whose file or variable can't be used
     */
    static void mustBeUsable(@Nullable SmtpServer server) {
        if (server == null) {
            return;
        }
        try {
            SmtpTransport.mustBeUsable(server);
        } catch (UnusableSecret e) {
            throw new IllegalArgumentException("mail.smtp." + e.key() + ": " + e.words(), e);
        }
    }

    private SmtpServer.Login login(Path folder) {
        if (user != null && passwordFile == null && passwordVariable == null) {
            throw new IllegalArgumentException(
                    "mail.smtp.user: skriv også passwordFile eller passwordVariable");
        }
        if (passwordFile != null && passwordVariable != null) {
            throw new IllegalArgumentException(
                    "mail.smtp.passwordVariable: enten passwordFile eller passwordVariable, ikke begge");
        }
        if (user == null && (passwordFile != null || passwordVariable != null)) {
            throw new IllegalArgumentException(
                    "mail.smtp.user: mangler; adgangskoden bruges kun sammen med en bruger");
        }
        return new SmtpServer.Login(user, file(passwordFile, folder), passwordVariable);
    }

    private static @Nullable Path file(@Nullable String written, Path folder) {
        return written == null ? null : folder.resolve(written).normalize();
    }

    private static Security security(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "starttls" -> Security.STARTTLS;
            case "tls" -> Security.TLS;
            case "none" -> Security.NONE;
            default ->
                    throw new IllegalArgumentException(
                            "mail.smtp.security: starttls, tls eller none, ikke «%s»"
                                    .formatted(written));
        };
    }

    private static int usualPort(Security security) {
        return switch (security) {
            case STARTTLS -> 587;
            case TLS -> 465;
            case NONE -> 25;
        };
    }

    private static int inRange(String key, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(
                    "mail.smtp.%s: et tal fra 1 til %d, ikke %d".formatted(key, most, value));
        }
        return value;
    }
}
