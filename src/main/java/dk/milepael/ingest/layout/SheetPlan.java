package dk.milepael.ingest.layout;

import dk.milepael.ingest.Reading.SheetAccount;
import dk.milepael.plan.PlanVersion;

/** A plan read from a sheet, and the account of the sheet's rows and columns. */
public record SheetPlan(PlanVersion plan, SheetAccount account) {}
