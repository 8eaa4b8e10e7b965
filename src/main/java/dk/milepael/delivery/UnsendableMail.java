package dk.milepael.delivery;

import org.jspecify.annotations.Nullable;

/** A mail that can't be made, whatever server it were given to. */
final class UnsendableMail extends Exception {
    private static final long serialVersionUID = 1;
    private final MailReason reason;

    /**
     * @param what the address or attachment that is at fault
     */
    UnsendableMail(MailReason reason, String what, @Nullable Throwable cause) {
        super(what, cause);
        this.reason = reason;
    }

    Transport.Answer answer() {
        return new Transport.Answer.Permanent(reason, String.valueOf(getMessage()));
    }
}
