package dk.milepael.rules;

import dk.milepael.history.ComparedVersion;
import java.time.LocalDate;

/**
 * A plan in force as the rules see it.
 *
 * @param received report day of the run that first read this version
 * @param file the name of the file it was read from
 */
public record PlanFacts(String planId, ComparedVersion compared, String file, LocalDate received) {}
