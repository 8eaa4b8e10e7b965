package dk.milepael.cli;

/** The exit codes that other programs rely on. */
final class ExitCode {
    static final int DONE = 0;
    static final int WRONG_ARGUMENTS = 2;

    /** Done, but something is named in the summary. */
    static final int DONE_WITH_FAULTS = 3;

    /** The job could not go on; the next run does. */
    static final int FAILED = 70;

    /** Another run holds the lock. */
    static final int LOCKED = 75;

    private ExitCode() {}
}
