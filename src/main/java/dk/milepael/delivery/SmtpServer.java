package dk.milepael.delivery;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mail server of the settings.
 *
 * @param trust a file with the certificates (PEM) that vouch for the server; null for those that
 *     Java itself trusts
 * @param timeout how long connecting, and then each answer, may take
 */
public record SmtpServer(
        String host,
        int port,
        Security security,
        Login login,
        @Nullable Path trust,
        Duration timeout) {
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    /** How what is sent is kept from others. */
    public enum Security {
        /** The connection becomes an encrypted one, or nothing is sent. */
        STARTTLS,
        /** Encrypted from the first byte. */
        TLS,
        /** Not at all. */
        NONE
    }

    /**
     * Who sends; the password itself is looked up when it is needed and kept nowhere.
     *
     * @param user null where the server asks for none
     * @param passwordFile a file that holds the password alone; null where there is none
     * @param passwordVariable the environment variable that holds it; null where there is none
     */
    public record Login(
            @Nullable String user, @Nullable Path passwordFile, @Nullable String passwordVariable) {
        public static final Login NONE = new Login(null, null, null);
    }

    /** Whether the server is the program's own machine, where nobody listens on the way. */
    public boolean isOwnMachine() {
        return OWN_MACHINE.contains(host);
    }
}
