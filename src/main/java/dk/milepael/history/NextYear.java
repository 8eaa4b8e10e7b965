package dk.milepael.history;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a later year, as a plan before it sees it.
 *
 * @param planId the later plan's id
 * @param title the later plan's title
 * @param fates what became of the earlier plan's goals, by their ids in it
 */
public record NextYear(String planId, String title, Map<String, Fate> fates) {
    public NextYear {
        fates = Map.copyOf(fates);
    }

    public static NextYear of(PlanVersion plan, String laterId, PlanVersion later) {
        return new NextYear(laterId, later.heading().title(), Reconciliation.of(plan, later));
    }

    /** What became of a goal; null for one that the plan no longer has. */
    public @Nullable Fate fate(Initiative goal) {
        return fates.get(goal.id());
    }

    /** How many goals surely stand in the later plan. */
    public long surelyFound() {
        return fates.values().stream().filter(fate -> fate.isFound() && !fate.isUnsure()).count();
    }
}
