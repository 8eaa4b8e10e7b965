package dk.milepael.ingest.layout.catalogue;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.TableRow;
import dk.milepael.plan.Amount;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Origin;
import dk.milepael.plan.Party;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action whose rows are still being read. */
final class InitiativeDraft {
    final Initiative.Label label;
    final Origin origin;

    /** Whether a heading row opened it; else a row of the plan is an action of its own. */
    final boolean headed;

    final @Nullable Integer section;
    final List<Party> owners = new ArrayList<>();
    final List<Amount> amounts = new ArrayList<>();
    final List<TableRow> rows = new ArrayList<>();
    @Nullable String goal;

    InitiativeDraft(Caption caption, Origin origin, boolean headed, @Nullable Integer section) {
        this.label = new Initiative.Label(caption.number(), caption.title());
        this.origin = origin;
        this.headed = headed;
        this.section = section;
    }

    /** Adds parties that it does not name yet. */
    void addOwners(List<Party> parties) {
        parties.stream().filter(party -> !owners.contains(party)).forEach(owners::add);
    }
}
