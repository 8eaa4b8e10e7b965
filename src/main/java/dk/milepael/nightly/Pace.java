package dk.milepael.nightly;

import dk.milepael.ingest.intake.Pause;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lets so many mails through in any minute, and waits before the next. */
final class Pace {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int perMinute;
    private final Clock clock;
    private final Pause pause;
    private final Deque<Instant> sent = new ArrayDeque<>();

    Pace(int perMinute, Clock clock, Pause pause) {
        this.perMinute = perMinute;
        this.clock = clock;
        this.pause = pause;
    }

    /** Returns when one more may be sent. */
    void await() {
        if (sent.size() == perMinute) {
            waitUntil(sent.removeFirst().plus(MINUTE));
        }
        sent.addLast(clock.instant());
    }

    /** Returns at a time, or at once where it has passed. */
    void waitUntil(Instant time) {
        var left = Duration.between(clock.instant(), time);
        if (left.isPositive()) {
            try {
                pause.sleep(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while waiting to send a mail", e);
            }
        }
    }
}
