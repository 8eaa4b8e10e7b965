package dk.milepael.ingest.layout.agreement;

import java.util.Locale;

/** What a row of a goal card tells. */
enum Label {
    GOAL,
    TRACKS,
    DESCRIPTION,
    TASKS,
    INVOLVED,
    FOLLOW_UP,
    STATUS;

    /** Its name in the word list and in the account of a sheet. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
