package dk.milepael.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.Reading;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Section;
import java.util.ArrayList;
import java.util.List;

/** A plan as lines that a reviewer can read: sections, actions with owners, milestones. */
public final class PlanText {
    private PlanText() {}

    public static PlanVersion onlyPlan(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).plans().getFirst();
    }

    public static Reading.SheetAccount account(Reading reading, int sheet) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).sheets().get(sheet);
    }

    public static List<String> outline(PlanVersion plan) {
        var lines = new ArrayList<String>();
        for (var initiative : plan.initiatives()) {
            var path = plan.path(initiative).stream().map(Section::title).toList();
            lines.add("%s %s %s".formatted(path, label(initiative), owners(initiative)));
            initiative.milestones().forEach(milestone -> lines.add("- " + line(milestone)));
        }
        return lines;
    }

    private static String label(Initiative initiative) {
        var label = initiative.label();
        return (label.number() == null ? "" : label.number() + ": ") + label.title();
    }

    private static List<String> owners(Initiative initiative) {
        return initiative.promise().owners().stream().map(party -> party.name()).toList();
    }

    /** Action, text, due day, owner and done mark. */
    public static String line(Milestone milestone) {
        var deadline = milestone.deadline();
        return "%s | %s | %s | %s | %s"
                .formatted(
                        milestone.action(),
                        milestone.text(),
                        deadline == null ? null : deadline.due(),
                        milestone.owner(),
                        milestone.progress().done());
    }
}
