package dk.milepael.report.mail;

import java.util.List;

/**
 * What the operator is told of a night.
 *
 * @param advice what to do; empty where there is nothing
 * @param lines the summary of the run
 */
public record OperatorView(
        String subject, String intro, List<String> advice, List<String> lines, String sender) {
    public OperatorView {
        advice = List.copyOf(advice);
        lines = List.copyOf(lines);
    }
}
