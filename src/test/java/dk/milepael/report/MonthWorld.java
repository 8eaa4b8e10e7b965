package dk.milepael.report;

import dk.milepael.plan.Family;
import dk.milepael.plan.Light;
import dk.milepael.rules.JudgedPlan;
import java.util.Arrays;

/** A plan whose milestones differ by their deadline alone. */
public final class MonthWorld {
    private MonthWorld() {}

    /** A milestone for each day; null is one without a deadline. */
    public static JudgedPlan due(Light light, String... days) {
        var rows = Arrays.stream(days).map(day -> row(light, day)).toArray(WorldRow[]::new);
        return new PlanWorld("Plan for fristerne", Family.ACTION_CATALOGUE, null)
                .action("1", "Frister", null, rows)
                .judged();
    }

    /** A plan with one milestone of that name. */
    public static JudgedPlan named(Light light, String name) {
        return new PlanWorld("Plan for fristerne", Family.ACTION_CATALOGUE, null)
                .action(
                        "1",
                        "Frister",
                        null,
                        WorldRow.row(name)
                                .is(light, "Begrundelse.")
                                .due("31-12-2026", "2026-12-31"))
                .judged();
    }

    private static WorldRow row(Light light, String day) {
        var row = WorldRow.row("Milepæl").is(light, "Begrundelse.");
        return day == null ? row : row.due(day, day);
    }
}
