package dk.milepael.delivery;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A password or certificate that the mail server needs and that can't be used; the message tells
 * the operator, in Danish, what to mend.
 */
public final class UnusableSecret extends IOException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final String words;

    private UnusableSecret(String key, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.key = key;
        this.words = message;
    }

    static UnusableSecret file(String key, Path file, String fault, @Nullable Throwable cause) {
        return new UnusableSecret(key, "filen " + file + " " + fault, cause);
    }

    static UnusableSecret variable(String name, String fault) {
        return new UnusableSecret("passwordVariable", "miljøvariablen " + name + " " + fault, null);
    }

    /** The key of the server's settings that names it. */
    public String key() {
        return key;
    }

    /** What is wrong, without the key. */
    public String words() {
        return words;
    }
}
