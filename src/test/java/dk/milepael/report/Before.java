package dk.milepael.report;

import dk.milepael.history.Change;
import dk.milepael.plan.Light;
import dk.milepael.report.lines.Line;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.since.News;
import dk.milepael.rules.since.Since;
import dk.milepael.rules.since.Stood;
import dk.milepael.rules.since.Told;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What readers were told when the versions before the plans' newest ones were in force. */
public final class Before {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 13);

    private Before() {}

    public static Since report(List<JudgedPlan> plans) {
        var told = new Told(DAY, then(plans), null);
        return new Since(DAY, Since.Medium.REPORT, news(plans).since(told));
    }

    /** What one owner, who was told of the same lines then, is told now. */
    public static Since mail(List<JudgedPlan> plans, List<Line> own) {
        var keys = own.stream().map(Line::key).collect(Collectors.toSet());
        var then = then(plans);
        var known = keys.stream().filter(then::containsKey).collect(Collectors.toSet());
        var told = new Told(DAY, then, known);
        return new Since(DAY, Since.Medium.MAIL, news(plans).since(told, keys));
    }

    private static News news(List<JudgedPlan> plans) {
        var now = new LinkedHashMap<String, Stood>();
        plans.stream().flatMap(Line::withGone).forEach(line -> now.put(line.key(), line.stood()));
        var ids = plans.stream().map(plan -> plan.facts().planId()).collect(Collectors.toSet());
        return new News(now, ids);
    }

    private static Map<String, Stood> then(List<JudgedPlan> plans) {
        var then = new LinkedHashMap<String, Stood>();
        plans.stream()
                .flatMap(Line::withGone)
                .filter(line -> line.change() == null || !is(line, Change.Kind.ADDED))
                .forEach(line -> then.put(line.key(), then(line)));
        return then;
    }

    private static boolean is(Line line, Change.Kind kind) {
        var change = line.change();
        return change != null && change.kind() == kind;
    }

    private static Stood then(Line line) {
        var now = line.stood();
        var change = line.change();
        if (change == null) {
            return now;
        }
        var told = differs(change, "status") || differs(change, "mark");
        var light =
                now.light() == null || (told && now.light() == Light.BLUE)
                        ? Light.YELLOW
                        : now.light();
        var due = change.slips().isEmpty() ? now.due() : change.slips().getLast().from();
        return new Stood(
                now.title(),
                now.owner(),
                light,
                now.dropped(),
                due,
                told ? "as it was" : now.status(),
                now.verdict());
    }

    private static boolean differs(Change change, String field) {
        return change.fields().stream().anyMatch(changed -> changed.field().equals(field));
    }
}
