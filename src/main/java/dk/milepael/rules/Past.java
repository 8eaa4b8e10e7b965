package dk.milepael.rules;

import dk.milepael.history.Change;
import dk.milepael.history.Change.Slip;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line's history and its plan's dates say.
 *
 * @param silentSince the day of the last status, where that is long ago; null otherwise
 * @param moved the move of its deadline since the version before; null if it stands
 * @param firstSeen the day it was first seen as it now stands; null where that was earlier than
 *     this version
 * @param slips every move of its deadline so far, where this version brought or told the last of
 *     them; empty otherwise
 * @param change since the version before; null in a plan's first version
 */
record Past(
        @Nullable LocalDate silentSince,
        @Nullable Slip moved,
        @Nullable LocalDate firstSeen,
        List<Slip> slips,
        @Nullable Change change) {

    static Past of(PlanFacts facts, String id, LocalDate day, RuleSettings settings) {
        var isFirst = facts.compared().isFirst();
        var change = facts.compared().changes().get(id);
        var isNew = isFirst || (change != null && tellsOfMark(change));
        return new Past(
                settings.isSilent(facts.told(), day) ? facts.told() : null,
                isFirst || change == null ? null : moved(change, facts),
                isNew ? facts.received() : null,
                change == null ? List.of() : newlyMoved(change, facts),
                isFirst ? null : change);
    }

    private static boolean tellsOfMark(Change change) {
        return change.kind() == Change.Kind.ADDED || tellsOf(change, "mark");
    }

    private static boolean tellsOf(Change change, String field) {
        return change.fields().stream().anyMatch(changed -> changed.field().equals(field));
    }

    private static @Nullable Slip moved(Change change, PlanFacts facts) {
        var slips = newlyMoved(change, facts);
        return change.kind() == Change.Kind.ADDED || slips.isEmpty() ? null : slips.getLast();
    }

    private static List<Slip> newlyMoved(Change change, PlanFacts facts) {
        var slips = change.slips();
        return !slips.isEmpty() && slips.getLast().seen().equals(facts.received())
                ? slips
                : List.of();
    }

    /** Whether its status was written since the version before, or is read for the first time. */
    boolean hasNewStatus() {
        return change == null || change.kind() == Change.Kind.ADDED || tellsOf(change, "status");
    }
}
