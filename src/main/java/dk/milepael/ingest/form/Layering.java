package dk.milepael.ingest.form;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Section;
import java.util.List;

/** The headings that stand above each initiative of a plan, told once. */
final class Layering {
    private final PlanVersion plan;
    private int told;

    Layering(PlanVersion plan) {
        this.plan = plan;
    }

    /** The sections not told yet down to the initiative's own, in the order of the document. */
    List<Section> above(Initiative initiative) {
        var own = initiative.section();
        var from = told;
        told = own == null ? told : Math.max(told, own + 1);
        return plan.sections().subList(from, told);
    }

    /** Whether a column can name the sections, for none stands within another. */
    static boolean isFlat(PlanVersion plan) {
        return !plan.sections().isEmpty()
                && plan.sections().stream()
                        .allMatch(section -> section.level() == 1 && section.goal() == null);
    }

    /** The innermost section as a heading; empty where it stands in none. */
    static String nameOf(PlanVersion plan, Initiative initiative) {
        var path = plan.path(initiative);
        return path.isEmpty() ? "" : Written.heading(path.getLast());
    }
}
