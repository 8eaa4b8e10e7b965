package dk.milepael.report.planpage;

import dk.milepael.plan.Amount;
import dk.milepael.plan.Initiative;
import dk.milepael.rules.JudgedPlan;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The amounts of a plan that its sums are made of, the same on every page. */
public final class CountedAmounts {
    private CountedAmounts() {}

    /** Each once, though a goal and its tasks both name it; none of what was dropped. */
    public static List<Amount> of(JudgedPlan plan) {
        return initiatives(plan, false).flatMap(CountedAmounts::once).toList();
    }

    /** The amounts that stand at dropped initiatives and are not counted. */
    public static List<Amount> leftOut(JudgedPlan plan) {
        return initiatives(plan, true).flatMap(CountedAmounts::once).toList();
    }

    private static Stream<Initiative> initiatives(JudgedPlan plan, boolean dropped) {
        return plan.facts().compared().present().initiatives().stream()
                .filter(initiative -> isDropped(plan, initiative) == dropped);
    }

    private static boolean isDropped(JudgedPlan plan, Initiative initiative) {
        return Objects.requireNonNull(plan.initiatives().get(initiative.id())).dropped();
    }

    private static Stream<Amount> once(Initiative initiative) {
        return initiative.promise().amounts().stream().distinct();
    }
}
