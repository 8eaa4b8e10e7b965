package dk.milepael.ingest.form;

import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Origin;
import dk.milepael.plan.PlanVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a file as staff see them: what a form of ours carries out of sight is taken out
 * before they are read, and given to the rows that were read.
 */
public final class ReturnedForm {
    private static final String HEADING = "Nøgle";

    private final Map<String, Map<Integer, RowTag>> tags = new HashMap<>();
    private final List<Grid> grids = new ArrayList<>();

    private ReturnedForm() {}

    /** Takes the ids out of all sheets; a file without any is as it was. */
    public static ReturnedForm of(List<Grid> sheets) {
        var form = new ReturnedForm();
        sheets.forEach(form::add);
        return form;
    }

    public List<Grid> grids() {
        return grids;
    }

    private void add(Grid grid) {
        var found = new LinkedHashMap<Integer, RowTag>();
        for (var row : grid.rows()) {
            row.cells().stream()
                    .flatMap(cell -> RowTag.read(cell.text()).stream())
                    .findFirst()
                    .ifPresent(tag -> found.put(row.number(), tag));
        }
        tags.put(grid.sheet(), found);
        grids.add(found.isEmpty() ? grid : LastStatus.carriedOver(withoutTags(grid)));
    }

    private static Grid withoutTags(Grid grid) {
        return new Grid(
                grid.sheet(),
                grid.rows().stream()
                        .map(ReturnedForm::withoutTag)
                        .filter(row -> !row.cells().isEmpty())
                        .toList());
    }

    private static Grid.Row withoutTag(Grid.Row row) {
        return new Grid.Row(
                row.number(),
                row.hidden(),
                row.cells().stream()
                        .filter(cell -> !FilledGuide.is(cell.text()))
                        .flatMap(cell -> withoutTag(row, cell))
                        .toList(),
                row.place());
    }

    /** A heading stays over the column of ids, so that those beside it still stand together. */
    private static Stream<Cell> withoutTag(Grid.Row row, Cell cell) {
        var tag = RowTag.read(cell.text());
        if (tag.isEmpty()) {
            return Stream.of(cell);
        }
        return tag.get().rowIds().isEmpty() && row.cells().size() > 2
                ? Stream.of(heading(cell))
                : Stream.empty();
    }

    private static Cell heading(Cell cell) {
        return new Cell(
                cell.row(),
                cell.column(),
                new Cell.Value.Text(),
                HEADING,
                cell.format(),
                Cell.Looks.PLAIN);
    }

    /** A plan read from these sheets, with the ids that its rows carry. */
    public PlanVersion identified(PlanVersion plan) {
        return planId(plan).map(id -> identified(plan, id)).orElse(plan);
    }

    private PlanVersion identified(PlanVersion plan, String planId) {
        return plan.with(plan.heading().of(planId))
                .with(
                        plan.sections(),
                        together(
                                plan.initiatives().stream()
                                        .map(each -> identified(each, planId))
                                        .toList()));
    }

    /** Rows of one action that sorting has torn apart are one action still. */
    private static List<Initiative> together(List<Initiative> read) {
        var whole = new LinkedHashMap<List<String>, Initiative>();
        for (var each : read) {
            var id = each.origin().rowId();
            var key = List.of(id == null ? joined(each, read) : id, each.label().title());
            whole.merge(key, each, ReturnedForm::together);
        }
        return List.copyOf(whole.values());
    }

    /**
     * A row put in further down, in so many words of an action that is there, is of that action.
     */
    private static String joined(Initiative added, List<Initiative> read) {
        var ids =
                read.stream()
                        .filter(each -> each.label().title().equals(added.label().title()))
                        .flatMap(each -> Stream.ofNullable(each.origin().rowId()))
                        .distinct()
                        .toList();
        return ids.size() == 1 && isRowOfItsOwn(added) ? ids.getFirst() : "+" + added.id();
    }

    private static boolean isRowOfItsOwn(Initiative initiative) {
        return initiative.milestones().stream()
                .anyMatch(row -> row.origin().cell().equals(initiative.origin().cell()));
    }

    private static Initiative together(Initiative first, Initiative more) {
        return first.with(
                first.id(),
                Stream.concat(first.milestones().stream(), more.milestones().stream()).toList());
    }

    private Initiative identified(Initiative initiative, String planId) {
        var rows =
                initiative.milestones().stream()
                        .map(row -> row.with(carrying(row.origin(), planId, RowTag::milestone)))
                        .toList();
        return initiative
                .with(carrying(initiative.origin(), planId, RowTag::initiative))
                .with(initiative.id(), rows);
    }

    private Origin carrying(Origin origin, String planId, Function<RowTag, @Nullable String> id) {
        return tag(origin)
                .filter(tag -> tag.planId().equals(planId))
                .map(tag -> origin.carrying(id.apply(tag)))
                .orElse(origin);
    }

    /** The plan that most of its rows are of, else the one that its sheet's headings name. */
    private Optional<String> planId(PlanVersion plan) {
        var ofRows =
                Stream.concat(
                                plan.initiatives().stream().map(Initiative::origin),
                                plan.milestones().map(Milestone::origin))
                        .flatMap(origin -> tag(origin).stream());
        return mostFrequent(ofRows)
                .or(() ->
                        mostFrequent(
                                tags
                                        .getOrDefault(plan.heading().sheet(), Map.of())
                                        .values()
                                        .stream()));
    }

    private static Optional<String> mostFrequent(Stream<RowTag> found) {
        return found
                .collect(
                        Collectors.groupingBy(
                                RowTag::planId, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private Optional<RowTag> tag(Origin origin) {
        var row = origin.cell().cell().replaceAll("\\D", "");
        var ofSheet = tags.get(origin.cell().sheet());
        return ofSheet == null || row.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(ofSheet.get(Integer.parseInt(row) - 1));
    }
}
