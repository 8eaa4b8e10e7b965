package dk.milepael.ingest.form;

import static dk.milepael.ingest.form.FormField.CRITERIA;
import static dk.milepael.ingest.form.FormField.GOAL;
import static dk.milepael.ingest.form.FormField.LAST_STATUS;
import static dk.milepael.ingest.form.FormField.OWNER;
import static dk.milepael.ingest.form.FormField.SECTION;

import dk.milepael.plan.Criterion;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of a business plan: a row for each goal. */
final class GoalRows {
    private GoalRows() {}

    static List<FormRow> of(PlanVersion plan) {
        return plan.initiatives().stream().map(goal -> row(plan, goal)).toList();
    }

    private static FormRow row(PlanVersion plan, Initiative goal) {
        return new FormRow(
                Map.of(
                        SECTION, Layering.nameOf(plan, goal),
                        GOAL, Written.heading(goal.label().number(), text(goal)),
                        CRITERIA, criteria(goal),
                        LAST_STATUS, Written.status(goal.progress()),
                        OWNER, Written.owners(goal)),
                List.of(goal.id()),
                false);
    }

    private static String text(Initiative goal) {
        return goal.goal() == null ? goal.label().title() : goal.goal();
    }

    private static String criteria(Initiative goal) {
        var criteria = goal.content().criteria();
        return criteria.size() == 1
                ? criteria.getFirst().text()
                : criteria.stream()
                        .map(Criterion::text)
                        .map(text -> "- " + text.replace('\n', ' '))
                        .collect(Collectors.joining("\n"));
    }
}
