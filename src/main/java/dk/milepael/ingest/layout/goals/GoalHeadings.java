package dk.milepael.ingest.layout.goals;

import dk.milepael.danish.Prose;
import dk.milepael.danish.YearHints;
import dk.milepael.ingest.Reading.ColumnAccount;
import dk.milepael.ingest.layout.Imprint;
import dk.milepael.ingest.layout.Surroundings;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.Family;
import dk.milepael.plan.PlanVersion.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which sheets are one plan of goals, and what each plan says of itself. */
final class GoalHeadings {
    private final Imprint imprint;
    private final Prose prose;
    private final GoalWords words;

    GoalHeadings(Imprint imprint, Prose prose, GoalWords words) {
        this.imprint = imprint;
        this.prose = prose;
        this.words = words;
    }

    /** The parts of a plan, and its heading. */
    record Group(Heading heading, List<GoalSheet> sheets) {}

    List<Group> plans(List<GoalSheet> sheets, Surroundings around) {
        var groups = new ArrayList<Group>();
        for (var sheet : sheets) {
            var heading = heading(sheet, around);
            var last = groups.isEmpty() ? null : groups.getLast();
            if (last != null && goesOn(last.sheets().getLast(), sheet, around)) {
                last.sheets().add(sheet);
            } else {
                groups.add(
                        new Group(apart(heading, sheet, groups), new ArrayList<>(List.of(sheet))));
            }
        }
        return groups;
    }

    /** A sheet without a title or year of its own goes on where the sheet before it ended. */
    private boolean goesOn(GoalSheet before, GoalSheet sheet, Surroundings around) {
        return !before.grid().equals(sheet.grid())
                && before.tellsOutcomes() == sheet.tellsOutcomes()
                && around.above(sheet.extent()).isEmpty()
                && !words.isTitle(sheet.grid().sheet());
    }

    private Heading heading(GoalSheet sheet, Surroundings around) {
        var read = imprint.read(Family.BUSINESS_PLAN, sheet.extent(), around, years(sheet));
        var name = sheet.grid().sheet();
        var year = read.year();
        if (read.title().equals(around.stem()) && words.isTitle(name)) {
            var named = Imprint.yearIn(name);
            return with(read, name, named == null ? year : named);
        }
        if (year == null || Imprint.yearIn(read.title()) != null) {
            return read;
        }
        return words.isOfLastYear(read.title()) ? with(read, read.title(), year - 1) : read;
    }

    private Stream<Integer> years(GoalSheet sheet) {
        return sheet.fields()
                .filter(field -> field.role().isLabelled())
                .flatMap(field ->
                        prose
                                .commitments(field.text(), CommitmentField.GOAL, YearHints.NONE)
                                .stream())
                .flatMap(commitment -> Imprint.yearOf(commitment.deadline()));
    }

    /** Two plans of a file with one title would be taken for one. */
    private static Heading apart(Heading heading, GoalSheet sheet, List<Group> others) {
        var taken =
                others.stream().anyMatch(other -> other.heading().title().equals(heading.title()));
        return taken
                ? with(heading, heading.title() + " – " + mark(sheet, others), heading.year())
                : heading;
    }

    /** What tells it from the others: its sheet's name, or the header of its outcomes. */
    private static String mark(GoalSheet sheet, List<Group> others) {
        var name = sheet.grid().sheet();
        var sameSheet = others.stream().anyMatch(other -> other.heading().sheet().equals(name));
        return sheet.columns().stream()
                .filter(column -> sameSheet && GoalRole.STATUS.id().equals(column.role()))
                .map(ColumnAccount::header)
                .findFirst()
                .orElse(sameSheet ? String.valueOf(others.size() + 1) : name);
    }

    private static Heading with(Heading read, String title, @Nullable Integer year) {
        return new Heading(
                title,
                read.family(),
                year,
                read.statusDate(),
                read.statusRaw(),
                read.sheet(),
                read.hiddenPlanId());
    }
}
