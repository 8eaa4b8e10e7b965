package dk.milepael.plan;

import org.jspecify.annotations.Nullable;

/**
 * A track that a goal is marked as serving.
 *
 * @param name as the header of the matrix has it
 * @param note words in the cell beside or instead of its cross; null where there are none
 */
public record Track(String name, @Nullable String note) {}
