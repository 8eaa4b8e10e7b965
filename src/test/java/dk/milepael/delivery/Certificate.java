package dk.milepael.delivery;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.slf4j.LoggerFactory;

/** A certificate made for one test, which nobody but that test trusts. */
public record Certificate(Path keys, Path pem) {
    public static final String PASSWORD = "changeit";

    /** A certificate of a server's name. */
    public static Certificate of(String host, Path folder) {
        var keys = folder.resolve(host + ".p12");
        var pem = folder.resolve(host + ".pem");
        var store =
                List.of("-keystore", keys.toString(), "-storepass", PASSWORD, "-alias", "server");
        keytool(
                store,
                List.of(
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host,
                        "-storetype",
                        "PKCS12"));
        keytool(store, List.of("-exportcert", "-rfc", "-file", pem.toString()));
        return new Certificate(keys, pem);
    }

    private static void keytool(List<String> store, List<String> command) {
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var words = Stream.of(List.of(tool), command, store).flatMap(List::stream).toList();
        try {
            var ended = new ProcessBuilder(words).inheritIO().start().waitFor();
            if (ended != 0) {
                throw new IllegalStateException("keytool ended with " + ended);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A real mail server that shows it, not started yet. */
    public GreenMail mailServer() {
        ((Logger) LoggerFactory.getLogger("com.icegreen")).setLevel(Level.WARN);
        System.setProperty("greenmail.tls.keystore.file", keys.toString());
        System.setProperty("greenmail.tls.keystore.password", PASSWORD);
        return new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS));
    }

    /** What a server needs to show it. */
    public SSLContext context() {
        try (var file = Files.newInputStream(keys)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(file, PASSWORD.toCharArray());
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(store, PASSWORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
