package dk.milepael.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file in the drop folder of which nothing is used.
 *
 * @param sha256 null where not even its bytes could be read
 * @param since report day of the run that first refused it
 */
public record RefusedFile(
        String file, @Nullable String sha256, LocalDate since, Reading.Refused reading) {}
