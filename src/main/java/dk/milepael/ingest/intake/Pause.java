package dk.milepael.ingest.intake;

import java.time.Duration;

/** How to let time pass; {@code Thread::sleep} outside tests. */
@FunctionalInterface
public interface Pause {
    void sleep(Duration time) throws InterruptedException;
}
