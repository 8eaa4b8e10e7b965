package dk.milepael.ingest.layout;

import dk.milepael.danish.YearHints;
import dk.milepael.plan.Progress;

/** What a table's row tells beside its status: its own light, and why it goes otherwise. */
public final class RowSigns {
    private final OwnLights lights;
    private final DeviationCells deviations;

    public RowSigns(Wording wording, Table table) {
        this.lights = new OwnLights(wording.lights(), table);
        var days = new DeadlineCells(wording.deadlines(), table);
        this.deviations = new DeviationCells(wording, days, table.roles());
    }

    /** What is reported of a row, with its signs. */
    public Progress on(Progress told, TableRow row, YearHints hints) {
        return told.with(lights.of(row)).with(deviations.of(row::cell, hints));
    }
}
