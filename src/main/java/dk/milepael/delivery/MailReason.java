package dk.milepael.delivery;

/** Why a mail waits, is held, failed or was taken back. */
public enum MailReason {
    /** The program ended while it was being sent: nobody knows whether it arrived. */
    CRASH,
    /** The connection was lost after the mail was handed over and before the server's answer. */
    UNCERTAIN,
    /** More mails in one night than the settings allow. */
    ABOVE_CAP,
    /** A {@link Scan} objected. */
    OBJECTION,
    /** The server refused it for good. */
    REJECTED,
    /** There is no such mail address. */
    ADDRESS,
    /** An attachment is gone, has changed since it was queued, or may not be mailed. */
    ATTACHMENT,
    /** It was tried for so many days that its news is old. */
    GIVEN_UP,
    /** The server asked to try again later, or dropped the connection. */
    TEMPORARY,
    /** The server did not answer. */
    UNREACHABLE,
    /** The server can't be used as it is set: encryption, log-in or sender. */
    UNUSABLE,
    /** A newer mail tells its news; the words are that mail's number. */
    REPLACED,
    /** What it tells is no longer true, or no longer for its recipient. */
    OUTDATED,
    /** Somebody decided that it is never sent; the words are the name. */
    DISCARDED
}
