package dk.milepael.plan;

import org.jspecify.annotations.Nullable;

/**
 * A line of the list that names the goals of each track.
 *
 * @param goal null where the line has a title alone
 */
public record TrackGoal(String track, String title, @Nullable String goal, SourceCell cell) {}
