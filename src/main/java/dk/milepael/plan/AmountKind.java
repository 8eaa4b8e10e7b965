package dk.milepael.plan;

/** What an amount is for; {@code id} is its name in data.json. */
public enum AmountKind {
    DRIFT("drift"),
    ANLAEG("anlæg"),
    SAVING("saving"),
    INCOME("income"),
    UNSPECIFIED("unspecified");

    private final String id;

    AmountKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
