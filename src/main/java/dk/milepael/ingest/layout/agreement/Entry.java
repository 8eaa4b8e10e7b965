package dk.milepael.ingest.layout.agreement;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.plan.TrackGoal;

/** What a sheet gives to the plan, in its own order. */
sealed interface Entry {
    record Section(CardRow row, Caption caption) implements Entry {}

    record Card(CardDraft draft) implements Entry {}

    /** A goal under its track in the list of tracks. */
    record Listed(TrackGoal goal) implements Entry {}

    /** A row of the timeline. */
    record Step(CardRow row) implements Entry {}
}
