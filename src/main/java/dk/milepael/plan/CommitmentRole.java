package dk.milepael.plan;

/** What a date in running text means where it stands. */
public enum CommitmentRole {
    DEADLINE,
    EXPECTED,
    START,
    PERIOD,
    FACT,
    RECURRING,
    DURATION,
    UNDATED
}
