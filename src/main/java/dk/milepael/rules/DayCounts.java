package dk.milepael.rules;

import java.time.LocalDate;

/** The lights of a plan as they were on a report day. */
public record DayCounts(LocalDate day, Counts counts) {}
