package dk.milepael.ingest.form;

import static dk.milepael.ingest.form.FormField.GOAL;
import static dk.milepael.ingest.form.FormField.LAST_STATUS;
import static dk.milepael.ingest.form.FormField.NUMBER;
import static dk.milepael.ingest.form.FormField.OWNER;
import static dk.milepael.ingest.form.FormField.SECTION;
import static dk.milepael.ingest.form.FormField.TITLE;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of a status table: a row for each initiative. */
final class StatusTableRows {
    private StatusTableRows() {}

    static List<FormRow> of(PlanVersion plan) {
        var rows = new ArrayList<FormRow>();
        var layering = new Layering(plan);
        var flat = Layering.isFlat(plan);
        for (var initiative : plan.initiatives()) {
            if (!flat) {
                layering.above(initiative).stream()
                        .map(section -> Map.of(TITLE, Written.heading(section)))
                        .map(said -> new FormRow(said, List.of(), true))
                        .forEach(rows::add);
            }
            rows.add(row(initiative, flat ? Layering.nameOf(plan, initiative) : ""));
        }
        return rows;
    }

    private static FormRow row(Initiative initiative, String section) {
        return new FormRow(
                Map.of(
                        NUMBER, Written.text(initiative.label().number()),
                        SECTION, section,
                        TITLE, initiative.label().title(),
                        GOAL, Written.text(initiative.goal()),
                        LAST_STATUS, Written.status(initiative.progress()),
                        OWNER, Written.owners(initiative)),
                List.of(initiative.id()),
                false);
    }
}
