package dk.milepael.delivery;

import java.time.Instant;

/** A way to deliver a finished mail. */
public interface Transport {

    /**
     * Delivers a mail once.
     *
     * @param on the date that the mail carries
     */
    Answer send(Mail mail, Instant on);

    /** What became of a sending. */
    sealed interface Answer {
        record Delivered(String words) implements Answer {}

        record Failed(String words) implements Answer {}
    }
}
