package dk.milepael.ingest.form;

import static dk.milepael.ingest.form.FormField.ACTION;
import static dk.milepael.ingest.form.FormField.DEADLINE;
import static dk.milepael.ingest.form.FormField.GOAL;
import static dk.milepael.ingest.form.FormField.LAST_STATUS;
import static dk.milepael.ingest.form.FormField.MARK;
import static dk.milepael.ingest.form.FormField.NUMBER;
import static dk.milepael.ingest.form.FormField.OWNER;
import static dk.milepael.ingest.form.FormField.SECTION;
import static dk.milepael.ingest.form.FormField.TEXT;
import static dk.milepael.ingest.form.FormField.TITLE;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an action catalogue: a row for each milestone, its action a heading above it where it
 * was one, and else in the row.
 */
final class CatalogueRows {
    private static final String GOAL_LABEL = "Mål: ";

    private final PlanVersion plan;
    private final boolean headed;
    private final boolean sectionColumn;
    private final Layering layering;
    private final List<FormRow> rows = new ArrayList<>();

    private CatalogueRows(PlanVersion plan) {
        this.plan = plan;
        this.layering = new Layering(plan);
        this.headed = plan.initiatives().stream().anyMatch(CatalogueRows::isHeading);
        this.sectionColumn = !headed && Layering.isFlat(plan);
    }

    static List<FormRow> of(PlanVersion plan) {
        var catalogue = new CatalogueRows(plan);
        plan.initiatives().forEach(catalogue::add);
        return catalogue.rows;
    }

    /** An action with a row of its own, above those of its milestones. */
    private static boolean isHeading(Initiative initiative) {
        return initiative.milestones().isEmpty()
                || !row(initiative).equals(row(initiative.milestones().getFirst()));
    }

    private static String row(Initiative initiative) {
        return initiative.origin().cell().cell().replaceAll("\\D", "");
    }

    private static String row(Milestone milestone) {
        return milestone.origin().cell().cell().replaceAll("\\D", "");
    }

    private void add(Initiative initiative) {
        if (!sectionColumn) {
            for (var section : layering.above(initiative)) {
                heading(Written.heading(section), "", List.of());
                goal(section.goal());
            }
        }
        if (isHeading(initiative)) {
            heading(
                    Written.heading(initiative),
                    Written.owners(initiative),
                    List.of(initiative.id()));
            if (!Objects.equals(initiative.goal(), goalAbove(initiative))) {
                goal(initiative.goal());
            }
        }
        for (int at = 0; at < initiative.milestones().size(); at++) {
            rows.add(row(initiative, at));
        }
    }

    private @Nullable String goalAbove(Initiative initiative) {
        var path = plan.path(initiative);
        return path.isEmpty() ? null : path.getLast().goal();
    }

    private void heading(String text, String owner, List<String> ids) {
        rows.add(new FormRow(Map.of(headed ? ACTION : first(), text, OWNER, owner), ids, true));
    }

    private FormField first() {
        return hasTitles() ? TITLE : ACTION;
    }

    private void goal(@Nullable String goal) {
        if (goal != null) {
            var said = GOAL_LABEL + goal.replace('\n', ' ');
            rows.add(new FormRow(Map.of(headed ? ACTION : first(), said), List.of(), true));
        }
    }

    private FormRow row(Initiative initiative, int at) {
        var milestone = initiative.milestones().get(at);
        var inRow = !isHeading(initiative);
        Map<FormField, String> said = new EnumMap<>(FormField.class);
        said.put(ACTION, Written.text(milestone.action()));
        said.put(TEXT, Written.text(milestone.text()));
        said.put(DEADLINE, Written.deadline(milestone));
        said.put(LAST_STATUS, Written.status(milestone.progress()));
        said.put(MARK, Written.text(milestone.progress().doneRaw()));
        said.put(OWNER, owner(initiative, milestone, inRow));
        if (inRow) {
            ofInitiative(said, initiative);
        }
        var ids = inRow ? List.of(initiative.id(), milestone.id()) : List.of(milestone.id());
        return new FormRow(said, ids, false);
    }

    private void ofInitiative(Map<FormField, String> said, Initiative initiative) {
        if (hasTitles()) {
            said.put(TITLE, initiative.label().title());
        }
        said.put(NUMBER, Written.text(initiative.label().number()));
        said.put(GOAL, Written.text(initiative.goal()));
        if (sectionColumn) {
            said.put(SECTION, Layering.nameOf(plan, initiative));
        }
    }

    /** Whether actions have titles that are not the words of their rows. */
    private boolean hasTitles() {
        return !headed
                && plan.initiatives().stream()
                        .anyMatch(initiative ->
                                initiative.milestones().stream()
                                        .noneMatch(row -> isNamedBy(initiative, row)));
    }

    private static boolean isNamedBy(Initiative initiative, Milestone row) {
        return row.action() != null && row.action().contains(initiative.label().title());
    }

    private static String owner(Initiative initiative, Milestone milestone, boolean inRow) {
        if (!Objects.equals(milestone.owner(), initiative.owner())) {
            return Written.text(milestone.owner());
        }
        return inRow ? Written.owners(initiative) : "";
    }
}
