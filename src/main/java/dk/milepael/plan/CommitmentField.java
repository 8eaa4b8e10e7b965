package dk.milepael.plan;

/** The field whose running text a commitment was found in; {@code id} is its name in data.json. */
public enum CommitmentField {
    GOAL("goal"),
    DESCRIPTION("description"),
    TASKS("tasks"),
    STATUS("status"),
    ORGANISATION("organisation"),
    FOLLOW_UP_PLAN("followUpPlan"),
    CRITERION("criterion");

    private final String id;

    CommitmentField(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
