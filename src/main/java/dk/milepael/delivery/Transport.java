package dk.milepael.delivery;

import java.time.Instant;

/** A way to deliver a finished mail. */
public interface Transport {

    /**
     * Delivers a mail once.
     *
     * @param sending how many times it was sent on purpose, from 1: a mail that is sent anew is
     *     another message than the first
     * @param on the date that the mail carries
     */
    Answer send(Mail mail, int sending, Instant on);

    /** What became of a sending; the words are the server's own where it said any. */
    sealed interface Answer {
        String words();

        record Delivered(String words) implements Answer {}

        /** Surely not delivered; may be tried again later. */
        record Temporary(String words) implements Answer {}

        /** Surely not delivered, and will never be. */
        record Permanent(MailReason reason, String words) implements Answer {}

        /** Perhaps delivered: trying again might deliver it twice. */
        record Uncertain(String words) implements Answer {}

        /** Not the mail's fault: the server did not answer. */
        record Unreachable(String words) implements Answer {}

        /** Not the mail's fault: no mail can be sent until somebody mends settings or server. */
        record Unusable(String words) implements Answer {}
    }
}
