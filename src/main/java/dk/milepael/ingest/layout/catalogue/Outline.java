package dk.milepael.ingest.layout.catalogue;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.Caption.Numbering;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.Line;
import dk.milepael.ingest.layout.TableRow;
import dk.milepael.plan.LeftOut.Why;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides by their neighbours what lone texts are, and which headings are sections and which
 * actions: an action has rows beneath it, a section has headings or a goal.
 */
final class Outline {

    /** What stands beneath a heading. */
    private enum Beneath {
        HEADINGS,
        ROWS,
        NEITHER
    }

    private final List<Line> lines;
    private final boolean structured;
    private final Map<Numbering, Integer> rank = new EnumMap<>(Numbering.class);
    private final Map<Numbering, Set<Beneath>> beneath = new EnumMap<>(Numbering.class);

    /**
     * @param sorted the rows as far as each tells by itself
     * @param hasMilestones whether a column beside the action holds the milestone
     */
    Outline(List<Line> sorted, boolean hasMilestones) {
        lines = new ArrayList<>(sorted);
        structured = hasMilestones || lines.stream().anyMatch(Outline::isStructure);
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i) instanceof Line.Lone lone) {
                lines.set(i, resolve(lone, i));
            }
        }
        rankHeadings();
    }

    private static boolean isStructure(Line line) {
        return line instanceof Line.Heading || line instanceof Line.Goal;
    }

    /** The rows, none of them a lone text any more. */
    List<Line> lines() {
        return lines;
    }

    private Line resolve(Line.Lone lone, int at) {
        var next = nextContent(at);
        var row = new Line.Promise(lone.row(), !Caption.isSentence(lone.text()));
        if (next == null) {
            return gapBefore(at) ? new Line.Aside(lone.row(), Why.NOTE) : row;
        }
        if (Caption.isSentence(lone.text())) {
            return row;
        }
        var heads =
                switch (next) {
                    case Line.Promise promise -> structured && !promise.lone();
                    case Line.Goal _ -> true;
                    case Line.Heading _ -> gapBefore(at) || previousContent(at) == null;
                    case Line.Blank _, Line.Aside _, Line.Responsible _, Line.Lone _ -> false;
                };
        return heads ? new Line.Heading(lone.row(), caption(lone), false) : row;
    }

    private static Caption caption(Line.Lone lone) {
        return Caption.of(String.valueOf(CellText.line(lone.text())));
    }

    private boolean gapBefore(int at) {
        var number = lines.get(at).row().number();
        return at == 0
                || lines.get(at - 1) instanceof Line.Blank
                || lines.get(at - 1).row().number() < number - 1;
    }

    private static boolean isContent(Line line) {
        return !(line instanceof Line.Blank
                || line instanceof Line.Aside
                || line instanceof Line.Responsible);
    }

    /** The next row that is a heading, a goal or a row of the plan; null where none follows. */
    @Nullable Line nextContent(int at) {
        return lines.stream().skip(at + 1L).filter(Outline::isContent).findFirst().orElse(null);
    }

    /** The row of the plan that follows a heading, at once or after its goal. */
    Optional<TableRow> firstRowBeneath(int at) {
        var next = nextContent(at);
        if (next instanceof Line.Goal) {
            next = nextContent(lines.indexOf(next));
        }
        return next instanceof Line.Promise promise ? Optional.of(promise.row()) : Optional.empty();
    }

    private @Nullable Line previousContent(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (isContent(lines.get(i))) {
                return lines.get(i);
            }
        }
        return null;
    }

    private void rankHeadings() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.Heading heading
                    && !(followsGoal(i) && heading.caption().numbering().isDecimal())) {
                rank.putIfAbsent(heading.caption().numbering(), rank.size());
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.Heading heading && !followsGoal(i)) {
                beneath.computeIfAbsent(
                                heading.caption().numbering(), _ -> EnumSet.noneOf(Beneath.class))
                        .add(beneath(heading, i));
            }
        }
    }

    private Beneath beneath(Line.Heading heading, int at) {
        var next = nextContent(at);
        var goal = next instanceof Line.Goal;
        var decimal = heading.caption().numbering().isDecimal();
        if (next instanceof Line.Goal) {
            next = nextContent(lines.indexOf(next));
        }
        if (next instanceof Line.Heading below) {
            return goal || isDeeper(heading, below) ? Beneath.HEADINGS : Beneath.NEITHER;
        }
        return goal && decimal ? Beneath.HEADINGS : next == null ? Beneath.NEITHER : Beneath.ROWS;
    }

    private boolean isDeeper(Line.Heading heading, Line.Heading below) {
        var own = heading.caption().numbering();
        var other = below.caption().numbering();
        return rank(other) > rank(own) || (own == Numbering.PLAIN && other == Numbering.PLAIN);
    }

    private int rank(Numbering numbering) {
        return rank.getOrDefault(numbering, Integer.MAX_VALUE);
    }

    /** After a goal row comes an action whatever its number, unless it has a goal row itself. */
    private boolean followsGoal(int at) {
        return previousContent(at) instanceof Line.Goal
                && !(lines.get(at) instanceof Line.Heading heading
                        && heading.caption().numbering().isDecimal()
                        && nextContent(at) instanceof Line.Goal);
    }

    /**
     * Whether the heading at a position is a section.
     *
     * @param action the action before it in the same section; null where there is none
     */
    boolean isSection(int at, @Nullable Caption action) {
        if (!(lines.get(at) instanceof Line.Heading heading) || followsGoal(at)) {
            return false;
        }
        var numbering = heading.caption().numbering();
        var kinds = beneath.getOrDefault(numbering, Set.of());
        return switch (numbering) {
            case PLAIN -> beneath(heading, at) == Beneath.HEADINGS;
            case LETTERED -> kinds.contains(Beneath.HEADINGS) && !kinds.contains(Beneath.ROWS);
            case FIRST_LEVEL, SECOND_LEVEL, THIRD_LEVEL ->
                    (kinds.contains(Beneath.HEADINGS) || !kinds.contains(Beneath.ROWS))
                            && !(beneath(heading, at) == Beneath.ROWS
                                    && continues(heading.caption(), action));
        };
    }

    /** «2. …» after the action «1. …» is the next action, not the next section. */
    private static boolean continues(Caption caption, @Nullable Caption action) {
        var number = caption.number();
        return number != null
                && action != null
                && caption.numbering() == action.numbering()
                && caption.numbering() == Numbering.FIRST_LEVEL
                && action.number() != null
                && Integer.parseInt(number) == Integer.parseInt(action.number()) + 1;
    }
}
