package dk.milepael.plan;

/** How much a finding asks of its reader. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
