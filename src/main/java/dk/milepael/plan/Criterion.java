package dk.milepael.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a goal is to be known by when it is reached.
 *
 * @param deadline the day that its own words promise; null where they promise none
 */
public record Criterion(String text, @Nullable Deadline deadline) {}
