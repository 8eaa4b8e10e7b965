package dk.milepael.cli;

import org.jspecify.annotations.Nullable;

/** Settings that cannot be used; the message tells the operator, in Danish, what to mend where. */
final class WrongSettings extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongSettings(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
