package dk.milepael.delivery;

/** How far a queued mail has come. */
public enum MailState {
    PENDING,
    /** Written before the sending begins: found after a crash, nobody knows whether it was sent. */
    SENDING,
    SENT,
    /** Never sent without a person's word. */
    HELD,
    FAILED,
    /** Never sent: its run was given up, or a {@link MailReason} says why. */
    CANCELLED
}
