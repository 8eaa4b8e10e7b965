package dk.milepael.plan;

/** The document families that are told apart; {@code id} is their name in data.json. */
public enum Family {
    STATUS_TABLE("status-table"),
    ACTION_CATALOGUE("action-catalogue"),
    BUSINESS_PLAN("business-plan"),
    INITIATIVE_CARDS("initiative-cards"),
    DEVELOPMENT_AGREEMENT("development-agreement"),
    OTHER("other");

    private final String id;

    Family(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
