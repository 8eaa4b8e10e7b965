package dk.milepael.rules;

import dk.milepael.history.Change;
import dk.milepael.history.Change.Slip;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a line's history and its plan's dates say.
 *
 * @param silentSince the day of the last status, where that is long ago; null otherwise
 * @param moved the move of its deadline since the version before; null if it stands
 * @param firstSeen the day it was first seen as it now stands; null where that was earlier than
 *     this version
 */
record Past(@Nullable LocalDate silentSince, @Nullable Slip moved, @Nullable LocalDate firstSeen) {

    static Past of(PlanFacts facts, String id, LocalDate day, int silentDays) {
        var statusDate = facts.compared().version().heading().statusDate();
        var told = statusDate == null ? facts.received() : statusDate;
        var isSilent = told.plusDays(silentDays).isBefore(day);
        var change = facts.compared().changes().get(id);
        var isNew = facts.compared().isFirst() || (change != null && tellsOfMark(change));
        return new Past(
                isSilent ? told : null,
                facts.compared().isFirst() || change == null ? null : moved(change, facts),
                isNew ? facts.received() : null);
    }

    private static boolean tellsOfMark(Change change) {
        return change.kind() == Change.Kind.ADDED
                || change.fields().stream().anyMatch(field -> field.field().equals("mark"));
    }

    private static @Nullable Slip moved(Change change, PlanFacts facts) {
        if (change.kind() == Change.Kind.ADDED || change.slips().isEmpty()) {
            return null;
        }
        var last = change.slips().getLast();
        return last.seen().equals(facts.received()) ? last : null;
    }
}
