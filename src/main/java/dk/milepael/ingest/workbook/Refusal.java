package dk.milepael.ingest.workbook;

/** Why a file was not read; {@code id} is its name in data.json. */
public enum Refusal {
    EMPTY("empty"),
    TRUNCATED("truncated"),
    DAMAGED("damaged"),
    ENCRYPTED("encrypted"),
    WRONG_KIND("wrong-kind"),
    UNSAFE("unsafe"),
    TOO_LARGE("too-large"),
    TIMEOUT("timeout"),
    NO_PLAN("no-plan"),
    IO("io");

    private final String id;

    Refusal(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Whether the fault may lie in the machine, so that the next run tries again. */
    public boolean isPassing() {
        return this == TIMEOUT || this == TOO_LARGE || this == IO;
    }
}
