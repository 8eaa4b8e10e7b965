package dk.milepael.cli;

import dk.milepael.history.MatchingSettings;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The part «matching» of the settings: how alike rows must be to be one, in percent. */
record MatchingSection(
        @Nullable Integer withinAction,
        @Nullable Integer withinPlan,
        @Nullable Integer kept,
        @Nullable Integer action,
        @Nullable Integer sameName,
        @Nullable Integer otherName) {
    static final MatchingSection STANDARD = new MatchingSection(null, null, null, null, null, null);

    MatchingSettings settings() {
        var standard = MatchingSettings.STANDARD;
        return new MatchingSettings(
                Objects.requireNonNullElse(withinAction, standard.withinAction()),
                Objects.requireNonNullElse(withinPlan, standard.withinPlan()),
                Objects.requireNonNullElse(kept, standard.kept()),
                Objects.requireNonNullElse(action, standard.action()),
                Objects.requireNonNullElse(sameName, standard.sameName()),
                Objects.requireNonNullElse(otherName, standard.otherName()));
    }
}
