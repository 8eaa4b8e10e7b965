package dk.milepael.ingest.layout.goals;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.OpenSections;
import dk.milepael.ingest.layout.WordLists;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.LeftOut.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goes down the rows of a plan and gathers its focus areas, and its goals with what is theirs. */
final class Drafts {
    private static final Set<GoalRole> AFTER_A_GOAL = Set.of(GoalRole.CRITERION, GoalRole.STATUS);

    private final Grid grid;
    private final GoalWords words;

    final OpenSections sections;
    final List<GoalDraft> all = new ArrayList<>();
    final List<LeftOut> leftOut = new ArrayList<>();

    /** Goals on end, and what stood below or beside them. */
    private final List<GoalDraft> run = new ArrayList<>();

    private final List<Loose> loose = new ArrayList<>();
    private @Nullable String sectionCell;

    /** A field that is still to be given to its goal. */
    private record Loose(GoalField field, Grid.Row row) {}

    Drafts(Grid grid, GoalWords words, OpenSections sections) {
        this.grid = grid;
        this.words = words;
        this.sections = sections;
    }

    void read(List<Entry> entries) {
        for (var entry : entries) {
            switch (entry) {
                case Entry.Headers(var header) -> {
                    if (!entry.equals(entries.getFirst())) {
                        leaveOut(header.row(), Why.REPEATED_HEADER);
                    }
                }
                case Entry.Heading(_, var cell) -> openSection(cell);
                case Entry.Fields(var line) -> fields(line);
                case Entry.Aside(var row, var why) -> leaveOut(row, why);
            }
        }
        close();
    }

    private void leaveOut(Grid.Row row, Why why) {
        var text =
                row.cells().stream()
                        .map(cell -> cell.isBlank() ? cell.looks().struckThrough() : cell.text())
                        .map(each -> each == null ? null : CellText.line(each))
                        .filter(each -> each != null)
                        .collect(Collectors.joining(" · "));
        leftOut.add(new LeftOut(grid.source(row.cells().getFirst()), why, text));
    }

    private void openSection(Cell cell) {
        close();
        sectionCell = null;
        var heading = String.valueOf(CellText.line(cell.text()));
        sections.open(Caption.of(words.withoutSectionWord(heading)), grid.source(cell));
    }

    private void fields(GoalLine.Fields line) {
        for (var field : line.fields()) {
            if (field.role() == GoalRole.SECTION) {
                changeSection(field.cell());
            }
        }
        var beside = line.fields().stream().anyMatch(field -> AFTER_A_GOAL.contains(field.role()));
        if (line.has(GoalRole.GOAL) && (beside || holdsAfterGoal())) {
            close();
        }
        line.fields().forEach(field -> add(field, line.row()));
    }

    /** A focus area may stand on its first row alone, or on each. */
    private void changeSection(Cell cell) {
        var folded = WordLists.fold(cell.text());
        if (!folded.equals(sectionCell)) {
            openSection(cell);
            sectionCell = folded;
        }
    }

    private void add(GoalField field, Grid.Row row) {
        if (field.role() == GoalRole.SECTION) {
            return;
        }
        if (field.role() != GoalRole.GOAL) {
            addLoose(field, row);
            return;
        }
        if (!field.goesOn() && holdsAfterGoal()) {
            close();
        }
        if (run.isEmpty() || !(field.goesOn() || isSameCell(field))) {
            run.add(new GoalDraft(sections.current()));
        }
        run.getLast().add(field, row);
    }

    private boolean isSameCell(GoalField field) {
        return run.getLast().cell().equals(field.cell());
    }

    private boolean holdsAfterGoal() {
        return loose.stream().anyMatch(each -> AFTER_A_GOAL.contains(each.field().role()));
    }

    private void addLoose(GoalField field, Grid.Row row) {
        var open = loose.isEmpty() ? null : loose.getLast().field();
        if (field.goesOn() && open != null && open.role() == field.role()) {
            loose.add(new Loose(open.followedBy(field), loose.removeLast().row()));
        } else {
            loose.add(new Loose(field, row));
        }
    }

    private void close() {
        for (var role : GoalRole.values()) {
            give(loose.stream().filter(each -> each.field().role() == role).toList());
        }
        if (run.isEmpty()) {
            loose.stream().map(Loose::row).distinct().forEach(row -> leaveOut(row, Why.NOTE));
        }
        all.addAll(run);
        run.clear();
        loose.clear();
    }

    /** As many as there are goals fall to each in turn; fewer to the last ones. */
    private void give(List<Loose> fields) {
        var skipped = Math.max(0, run.size() - fields.size());
        for (int i = 0; i < fields.size() && !run.isEmpty(); i++) {
            var owner = run.get(Math.min(i + skipped, run.size() - 1));
            owner.add(fields.get(i).field(), fields.get(i).row());
        }
    }
}
