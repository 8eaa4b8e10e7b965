package dk.milepael.report.workbook;

import dk.milepael.plan.Deadline;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.Deviation.Decision;
import dk.milepael.report.lines.Line;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Why a line goes otherwise than planned and who decided it, in the columns staff write it in. */
final class DeviationColumns {
    static final List<Column<Line>> ALL =
            List.of(
                    told("cause", 28, told -> Value.of(told.cause())),
                    told("consequence", 28, told -> Value.of(told.consequence())),
                    told("action", 28, told -> Value.of(told.action())),
                    told("expected", 12, told -> expected(told.expected())),
                    decided("decided-by", 18, decision -> Value.of(decision.by())),
                    decided("decided-on", 12, DeviationColumns::day));

    private DeviationColumns() {}

    private static Column<Line> told(
            String head, int widthChars, Function<Deviation, @Nullable Value> cell) {
        return new Column<>(
                "workbook." + head,
                widthChars,
                line -> {
                    var told = deviation(line);
                    return told == null ? null : cell.apply(told);
                });
    }

    /** What stands on an initiative explains those of its milestones that have no place for it. */
    private static @Nullable Deviation deviation(Line line) {
        var own = line.progress().deviation();
        return own == null ? line.initiative().progress().deviation() : own;
    }

    private static Column<Line> decided(
            String head, int widthChars, Function<Decision, @Nullable Value> cell) {
        return told(
                head,
                widthChars,
                told -> told.decision() == null ? null : cell.apply(told.decision()));
    }

    /** As a day where one can be read, so that it can be sorted; else as written. */
    private static @Nullable Value expected(@Nullable Deadline expected) {
        if (expected == null) {
            return null;
        }
        return expected.due() == null ? Value.of(expected.raw()) : Value.of(expected.due());
    }

    private static @Nullable Value day(Decision decision) {
        return decision.on() == null ? Value.of(decision.raw()) : Value.of(decision.on());
    }
}
