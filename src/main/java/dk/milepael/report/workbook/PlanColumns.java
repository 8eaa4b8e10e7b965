package dk.milepael.report.workbook;

import dk.milepael.plan.PlanVersion;
import dk.milepael.report.Words;
import dk.milepael.rules.Counts;
import dk.milepael.rules.JudgedPlan;
import java.util.List;
import java.util.function.ToIntFunction;

/** The columns of the sheet of plans. */
final class PlanColumns {
    private static final int NUMBER_CHARS = 13;

    private final Words words;

    PlanColumns(Words words) {
        this.words = words;
    }

    List<Column<JudgedPlan>> all() {
        return List.of(
                new Column<>("workbook.plan", 40, plan -> Value.of(heading(plan).title())),
                new Column<>("workbook.year", 8, plan -> Value.of(heading(plan).year())),
                new Column<>("workbook.family", 20, plan -> Value.of(family(plan))),
                new Column<>(
                        "workbook.status-date", 12, plan -> Value.of(heading(plan).statusDate())),
                new Column<>("workbook.received", 12, plan -> Value.of(plan.facts().received())),
                new Column<>("workbook.file", 34, plan -> Value.of(plan.facts().file())),
                number("workbook.all", Counts::total),
                number("light.blue", Counts::blue),
                number("light.green", Counts::green),
                number("light.yellow", Counts::yellow),
                number("light.red", Counts::red),
                number("light.grey", Counts::grey),
                number("light.dropped", Counts::dropped));
    }

    private static Column<JudgedPlan> number(String head, ToIntFunction<Counts> number) {
        return new Column<>(
                head,
                NUMBER_CHARS,
                plan -> new Value.Count(number.applyAsInt(plan.whole().counts())));
    }

    private String family(JudgedPlan plan) {
        return words.say("receipt.family." + heading(plan).family().id());
    }

    private static PlanVersion.Heading heading(JudgedPlan plan) {
        return plan.facts().compared().version().heading();
    }
}
