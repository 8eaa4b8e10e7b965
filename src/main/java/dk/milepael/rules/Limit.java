package dk.milepael.rules;

/** A number that a rule or a light goes by; {@code key} is its name in the settings. */
public enum Limit {
    /** Working days before a deadline from which it is near. */
    WARNING_DAYS("warningDays", 10, 0, 250),
    /** Calendar days after which a status is old. */
    SILENT_DAYS("silentDays", 120, 1, 3660),
    /** Rounds of follow-up without a status after which it is old. */
    SILENT_ROUNDS("silentRounds", 2, 1, 24),
    /** Calendar days that a deadline may cover; 92 is the longest quarter. */
    IMPRECISE_DAYS("impreciseDays", 92, 1, 3660),
    /** Moves of a deadline, from which on each is told. */
    SLIPPED_TIMES("slippedTimes", 1, 1, 50);

    private final String key;
    private final int usual;
    private final int least;
    private final int most;

    Limit(String key, int usual, int least, int most) {
        this.key = key;
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    public String key() {
        return key;
    }

    /** What it is where the settings don't say. */
    public int usual() {
        return usual;
    }

    /** What may stand in the settings, as the operator is told: «et tal fra 1 til 50». */
    public String allowed() {
        return "et tal fra %d til %d".formatted(least, most);
    }

    /** Whether lights go by it too, and not its rule alone. */
    boolean decidesLights() {
        return this == WARNING_DAYS || this == SILENT_DAYS || this == SILENT_ROUNDS;
    }

    void check(int value) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s: %s, ikke %d".formatted(key, allowed(), value));
        }
    }
}
