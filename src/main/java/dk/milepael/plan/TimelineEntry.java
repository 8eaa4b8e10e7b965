package dk.milepael.plan;

/** A step on the way to the plan itself, with its days. */
public record TimelineEntry(String text, Deadline deadline) {}
