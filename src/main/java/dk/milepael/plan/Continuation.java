package dk.milepael.plan;

/** Whether a goal goes on in a later plan. */
public enum Continuation {
    NONE("none"),
    CONTINUED("continued"),
    REPEATED("repeated"),
    SUB_GOAL("sub-goal"),
    CONSIDERED("considered");

    private final String id;

    Continuation(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
