package dk.milepael.report.overview;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.report.lines.OwnerLines;
import dk.milepael.rules.Counts;
import dk.milepael.rules.JudgedPlan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A plan in a list of plans.
 *
 * @param owner the owner where the plan has one, else how many it has
 * @param done «4 af 9»
 */
public record PlanRow(
        String title,
        String owner,
        String done,
        String overdue,
        String attention,
        String unjudged,
        String updated) {

    public static PlanRow of(JudgedPlan plan, Words words) {
        var counts = plan.whole().counts();
        return new PlanRow(
                plan.facts().compared().version().heading().title(),
                owner(Line.of(List.of(plan)), words),
                done(counts, words),
                words.number(counts.red()),
                words.number(counts.yellow()),
                words.number(counts.grey()),
                updated(plan, words));
    }

    private static String done(Counts counts, Words words) {
        return words.say(
                Message.of("overview.done.of")
                        .with("antal", words.number(counts.blue()))
                        .with("alle", words.number(counts.total())));
    }

    private static String owner(List<Line> lines, Words words) {
        var owners = OwnerLines.of(lines);
        return switch (owners.size()) {
            case 0 -> words.say("overview.owner.none");
            case 1 -> owners.getFirst().name();
            default -> words.say(Numbered.of("overview.owners", owners.size()));
        };
    }

    private static String updated(JudgedPlan plan, Words words) {
        var status = plan.facts().compared().version().heading().statusDate();
        var text =
                status == null
                        ? Message.of("overview.received")
                        : Message.of("overview.status").with("status", spoken(status));
        return words.say(text.with("dag", words.shortDay(plan.facts().received())));
    }

    /** A status that names a month is kept as its last day. */
    private static Arg spoken(LocalDate day) {
        var month = YearMonth.from(day);
        return day.equals(month.atEndOfMonth()) ? new Arg.Month(month) : new Arg.Day(day);
    }
}
