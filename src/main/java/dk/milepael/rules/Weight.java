package dk.milepael.rules;

import dk.milepael.plan.Severity;
import org.jspecify.annotations.Nullable;

/** What the settings make of a rule: how much its findings ask of a reader, or nothing at all. */
public enum Weight {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    NOTE(Severity.NOTE),
    OFF(null);

    private final @Nullable Severity severity;

    Weight(@Nullable Severity severity) {
        this.severity = severity;
    }

    /** Null where the rule is switched off. */
    @Nullable Severity severity() {
        return severity;
    }

    static Weight of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case NOTE -> NOTE;
        };
    }
}
