package dk.milepael.plan;

/** What a status says became of a goal or milestone. */
public enum Verdict {
    DELIVERED("delivered"),
    PARTLY("partly"),
    ONGOING("ongoing"),
    NOT_STARTED("not-started"),
    PAUSED("paused"),
    NOT_REACHED("not-reached"),
    CHANGED("changed"),
    DROPPED("dropped"),
    UNKNOWN("unknown");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
