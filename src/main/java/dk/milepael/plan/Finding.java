package dk.milepael.plan;

import org.jspecify.annotations.Nullable;

/**
 * Something in staff's own data that a reader should know of.
 *
 * @param rule the id of the rule that found it, such as {@code no-owner}
 * @param at the cell it is about; null where it is about the plan as a whole
 */
public record Finding(String rule, Severity severity, Message message, @Nullable SourceCell at) {}
