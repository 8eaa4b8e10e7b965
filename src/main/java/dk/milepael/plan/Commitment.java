package dk.milepael.plan;

/**
 * A date promised, expected or told in running text.
 *
 * @param deadline the days that the words permit; its {@code raw} is the expression alone
 * @param quote at most 12 words around the expression, verbatim
 */
public record Commitment(
        Deadline deadline, CommitmentRole role, CommitmentField field, String quote) {}
