package dk.milepael.plan;

import org.jspecify.annotations.Nullable;

/**
 * A point of a political agreement that an initiative carries out.
 *
 * @param agreement its name as written: «Budgetaftale 2026-29»
 * @param point what was agreed; null where the text names the agreement alone
 */
public record AgreementPoint(String agreement, @Nullable String point) {}
