package dk.milepael.report.mail;

import java.util.List;

/**
 * What the operator is told of a night.
 *
 * @param advice what to do; empty where there is nothing
 * @param told what the run names
 * @param counts what it read and made; empty where it did not get so far
 */
public record OperatorView(
        String subject,
        String intro,
        List<String> advice,
        List<String> told,
        List<String> counts,
        String sender) {
    public OperatorView {
        advice = List.copyOf(advice);
        told = List.copyOf(told);
        counts = List.copyOf(counts);
    }
}
