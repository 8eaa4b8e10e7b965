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
    /** Of a run that was given up before it was sent. */
    CANCELLED
}
