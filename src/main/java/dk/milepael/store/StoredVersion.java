package dk.milepael.store;

import dk.milepael.history.ComparedVersion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan version as the store holds it.
 *
 * @param planId null until it is compared
 * @param readOn report day of the run that first read it
 */
public record StoredVersion(
        long id,
        @Nullable String planId,
        long readingId,
        String fileName,
        LocalDate readOn,
        ComparedVersion compared) {}
