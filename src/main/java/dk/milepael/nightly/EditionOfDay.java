package dk.milepael.nightly;

import dk.milepael.report.Edition;
import dk.milepael.report.Edition.Differing;
import dk.milepael.report.data.DataDifferences;
import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Which version of its report day a run writes, held against the version that it replaces. */
@Component
final class EditionOfDay {
    /** Larger ones are not held against each other: both would have to be in the memory. */
    private static final long MOST_BYTES = 24L << 20;

    private final RunStore runs;
    private final Clock clock;
    private final Map<Long, Optional<Map<String, Differing>>> differences =
            new ConcurrentHashMap<>();

    EditionOfDay(RunStore runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** Null where the run is the first of its day. */
    @Nullable Edition of(Run run) {
        var replaces = run.replaces();
        if (replaces == null) {
            return null;
        }
        var before = run.output().resolve(replaces);
        var begun =
                runs.startOf(before)
                        .map(start -> LocalDateTime.ofInstant(start, clock.getZone()))
                        .orElse(null);
        return new Edition(number(run.folder()), begun, differences(run, before).orElse(null));
    }

    /** The folder is named by the day, from the second on with its number. */
    private static int number(Path folder) {
        var name = String.valueOf(folder.getFileName());
        var point = name.lastIndexOf('.');
        return point < 0 ? 1 : Integer.parseInt(name.substring(point + 1));
    }

    /** Kept from the moment that this run's own data is written. */
    private Optional<Map<String, Differing>> differences(Run run, Path before) {
        var own = run.folder().resolve(WriteData.FILE);
        return Files.exists(own)
                ? differences.computeIfAbsent(
                        run.id(), _ -> compared(before.resolve(WriteData.FILE), own))
                : Optional.empty();
    }

    private static Optional<Map<String, Differing>> compared(Path before, Path now) {
        if (!Files.isReadable(before) || isLarge(before) || isLarge(now)) {
            return Optional.empty();
        }
        var json = JsonMapper.shared();
        return Optional.of(
                DataDifferences.between(
                        json.readTree(before.toFile()), json.readTree(now.toFile())));
    }

    private static boolean isLarge(Path file) {
        try {
            return Files.size(file) > MOST_BYTES;
        } catch (IOException e) {
            throw new UncheckedIOException("looking at " + file, e);
        }
    }
}
