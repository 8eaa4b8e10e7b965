package dk.milepael.ingest.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells files that stand still from those that somebody is still writing. */
final class Stillness {
    private static final Duration UNTOUCHED = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Clock clock;
    private final Pause pause;

    Stillness(Clock clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    record Sorted(List<DroppedFile> still, List<DroppedFile> moving) {}

    /** Keeps the order. A file that can't be looked at stands still: opening it tells why. */
    Sorted await(List<DroppedFile> files) throws InterruptedException {
        var moving = new LinkedHashMap<DroppedFile, Optional<Trace>>();
        files.forEach(file -> moving.put(file, trace(file)));
        moving.values().removeIf(trace -> trace.isEmpty() || isOld(trace.get()));
        var giveUpAt = clock.instant().plus(LONGEST_WAIT);
        while (!moving.isEmpty() && clock.instant().isBefore(giveUpAt)) {
            pause.sleep(BETWEEN_LOOKS);
            removeUnchanged(moving);
        }
        var still = files.stream().filter(file -> !moving.containsKey(file)).toList();
        return new Sorted(still, List.copyOf(moving.keySet()));
    }

    private boolean isOld(Trace trace) {
        return trace.modified().isBefore(clock.instant().minus(UNTOUCHED));
    }

    private static void removeUnchanged(Map<DroppedFile, Optional<Trace>> moving) {
        moving.entrySet()
                .removeIf(seen -> seen.setValue(trace(seen.getKey())).equals(seen.getValue()));
    }

    private static Optional<Trace> trace(DroppedFile file) {
        try {
            return Optional.of(Trace.of(file.path()));
        } catch (IOException unreachable) {
            return Optional.empty();
        }
    }
}
