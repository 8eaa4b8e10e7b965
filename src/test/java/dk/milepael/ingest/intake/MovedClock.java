package dk.milepael.ingest.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that only pauses move; something can happen during each pause. */
final class MovedClock extends Clock implements Pause {
    private final Instant start;
    private Duration passed = Duration.ZERO;
    private Runnable meanwhile = () -> {};

    MovedClock(Instant start) {
        this.start = start;
    }

    void during(Runnable event) {
        meanwhile = event;
    }

    Duration passed() {
        return passed;
    }

    @Override
    public void sleep(Duration time) {
        passed = passed.plus(time);
        meanwhile.run();
    }

    @Override
    public Instant instant() {
        return start.plus(passed);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("instants have no zone");
    }
}
