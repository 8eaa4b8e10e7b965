package dk.milepael.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value that staff correct, and on what grounds. */
public record Correction(CorrectedValue value, Grounds grounds) {

    /** Where a correction was given. */
    public sealed interface Grounds {

        /** In a receipt's column for answers. */
        record Receipt(LocalDate answered) implements Grounds {}

        /**
         * In the workbook of corrections.
         *
         * @param until the last day it is in force, inclusive; null for no end
         * @param at its row
         */
        record Book(String by, String reason, @Nullable LocalDate until, SourceCell at)
                implements Grounds {

            /** The last day it was in force, where that is before a day. */
            public Optional<LocalDate> overBefore(LocalDate day) {
                return Optional.ofNullable(until).filter(last -> last.isBefore(day));
            }
        }
    }
}
