package dk.milepael.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A run of the nightly job, or of its first steps.
 *
 * @param asOf the report day, which decides everything a reader sees
 * @param knownAt versions first read in runs with a later report day are hidden; null for none
 * @param folder the run's own folder, such as {@code output/2026-11-20.2}
 * @param replaces the folder's name of the run before it for the same day; null for the first
 */
public record Run(
        long id,
        LocalDate asOf,
        @Nullable LocalDate knownAt,
        Path input,
        Path output,
        Path folder,
        @Nullable String replaces,
        Kind kind) {

    /** How much a run does. */
    public enum Kind {
        /** Everything. */
        NIGHT("night"),
        /** Reads what was just dropped, and writes its receipts. */
        RECEPTION("reception"),
        /** Reads one older status file as of its status date, and writes nothing. */
        PAST("past");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }

        static Kind of(String id) {
            return Stream.of(values())
                    .filter(kind -> kind.id.equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no kind of run: " + id));
        }
    }

    /** The same run under another number. */
    public Run numbered(long number) {
        return new Run(number, asOf, knownAt, input, output, folder, replaces, kind);
    }

    /** Whether this run was begun to do the same as another. */
    public boolean isFor(Run other) {
        return kind == other.kind
                && input.equals(other.input)
                && output.equals(other.output)
                && asOf.equals(other.asOf)
                && Objects.equals(knownAt, other.knownAt);
    }
}
