package dk.milepael.ingest.layout.goals;

import dk.milepael.ingest.layout.goals.GoalLine.Fields;
import dk.milepael.ingest.layout.goals.GoalLine.Header;
import dk.milepael.ingest.layout.goals.GoalLine.Lone;
import dk.milepael.ingest.layout.goals.GoalLine.Other;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.plan.LeftOut.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the rows of a sheet into plans: this year's goals, and below them the follow-up on last
 * year's. What stands before a plan's first focus area, and below its last goal, is of none.
 */
final class PlanCutter {
    private final GoalWords words;
    private final List<List<Entry>> plans = new ArrayList<>();
    private List<GoalLine> gap = new ArrayList<>();
    private @Nullable Boolean tellsOutcomes;

    private PlanCutter(GoalWords words) {
        this.words = words;
    }

    static List<List<Entry>> cut(List<GoalLine> lines, GoalWords words) {
        var cutter = new PlanCutter(words);
        lines.forEach(cutter::take);
        return cutter.plans;
    }

    private void take(GoalLine line) {
        if (!(line instanceof Fields fields)) {
            gap.add(line);
            return;
        }
        var cut = plans.isEmpty() ? 0 : cut();
        if (cut >= 0) {
            begin(gap.subList(cut, gap.size()), fields);
        } else {
            goOn(fields);
        }
        gap.forEach(this::noteOutcomes);
        gap = new ArrayList<>();
        plans.getLast().add(new Entry.Fields(fields));
    }

    private void noteOutcomes(GoalLine line) {
        if (line instanceof Header header) {
            tellsOutcomes = header.tellsOutcomes();
        }
    }

    /** Where in the gap another plan begins; -1 where the same goes on. */
    private int cut() {
        for (int i = gap.size() - 1; i >= 0; i--) {
            if (gap.get(i) instanceof Lone lone && isFollowUp(lone)) {
                return i + 1;
            }
        }
        var other =
                tellsOutcomes != null
                        && gap.stream()
                                .anyMatch(line ->
                                        line instanceof Header header
                                                && header.tellsOutcomes() != tellsOutcomes);
        return other ? 0 : -1;
    }

    private boolean isFollowUp(Lone lone) {
        return Prominence.of(lone.cell()).isAtLeast(Prominence.PLAIN)
                && words.isFollowUp(lone.cell().text());
    }

    /** A plan begins with its first focus area, header or goal, whichever stands first. */
    private void begin(List<GoalLine> above, Fields goals) {
        tellsOutcomes = null;
        var heading = goals.has(GoalRole.SECTION) ? null : heading(above, true).orElse(null);
        var plan = new ArrayList<Entry>();
        for (var line : above) {
            if (!plan.isEmpty() || line.equals(heading) || line instanceof Header) {
                plan.add(entry(line, heading));
            }
        }
        plans.add(plan);
    }

    private void goOn(Fields goals) {
        var startsGoals = goals.has(GoalRole.GOAL) && !goals.has(GoalRole.SECTION);
        var heading = startsGoals ? heading(gap, false).orElse(null) : null;
        gap.forEach(line -> plans.getLast().add(entry(line, heading)));
    }

    /** The heading that stands out most, the last of several; a plain one only right above. */
    private Optional<Lone> heading(List<GoalLine> above, boolean first) {
        Lone best = null;
        for (int i = 0; i < above.size(); i++) {
            if (above.get(i) instanceof Lone lone
                    && prominence(lone, above, i).isAtLeast(bestOf(best))
                    && !(first && isTitle(lone.cell()))) {
                best = lone;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Prominence bestOf(@Nullable Lone best) {
        return best == null ? Prominence.PLAIN : Prominence.of(best.cell());
    }

    private static Prominence prominence(Lone lone, List<GoalLine> above, int at) {
        var own = Prominence.of(lone.cell());
        var rightAbove =
                above.subList(at + 1, above.size()).stream().allMatch(Header.class::isInstance);
        return own == Prominence.PLAIN && !rightAbove ? Prominence.NONE : own;
    }

    private boolean isTitle(Cell cell) {
        return Prominence.of(cell) != Prominence.NUMBERED
                && (words.isTitle(cell.text()) || words.isFollowUp(cell.text()));
    }

    private static Entry entry(GoalLine line, @Nullable Lone heading) {
        return switch (line) {
            case Header header -> new Entry.Headers(header);
            case Lone(var row, var cell) ->
                    line.equals(heading)
                            ? new Entry.Heading(row, cell)
                            : new Entry.Aside(row, Why.NOTE);
            case Other(var row, var why) -> new Entry.Aside(row, why);
            case Fields fields -> new Entry.Fields(fields);
        };
    }
}
