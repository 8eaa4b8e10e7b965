package dk.milepael.ingest.layout;

import dk.milepael.ingest.Reading.SheetAccount;
import dk.milepael.plan.PlanVersion;
import java.util.List;

/** A plan, and the account of the rows and columns of each part it was read from. */
public record PlanRead(PlanVersion plan, List<SheetAccount> accounts) {
    public PlanRead {
        accounts = List.copyOf(accounts);
    }
}
