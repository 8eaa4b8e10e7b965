package dk.milepael.ingest.layout;

import static dk.milepael.ingest.layout.ColumnRole.AMOUNT;
import static dk.milepael.ingest.layout.ColumnRole.DEADLINE;
import static dk.milepael.ingest.layout.ColumnRole.EMAIL;
import static dk.milepael.ingest.layout.ColumnRole.MARK;
import static dk.milepael.ingest.layout.ColumnRole.NUMBER;
import static dk.milepael.ingest.layout.ColumnRole.OWNER;
import static dk.milepael.ingest.layout.ColumnRole.STATUS;

import dk.milepael.ingest.workbook.Cell;
import dk.milepael.plan.LeftOut.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sorts the rows of a table by what each is, as far as the row itself tells. */
public final class LineSorter {
    private static final Set<ColumnRole> BESIDE_A_HEADING = Set.of(OWNER, EMAIL, AMOUNT);

    private final Table table;
    private final ColumnWords columnWords;
    private final RowWords rowWords;
    private final boolean rowsAreNumbered;
    private final boolean rowsAreBold;
    private boolean outside;
    private int lastFilled;

    public LineSorter(Table table, ColumnWords columnWords, RowWords rowWords) {
        this.table = table;
        this.columnWords = columnWords;
        this.rowWords = rowWords;
        this.rowsAreNumbered = rowsAreNumbered(table.rows());
        this.rowsAreBold = rowsAreBold(table.rows());
    }

    /** Whether rows of the plan have a bold title, so that it tells no heading. */
    private static boolean rowsAreBold(List<TableRow> rows) {
        return rows.stream()
                .filter(row -> row.fillsAnyOf(DEADLINE, STATUS, MARK))
                .anyMatch(row -> row.lead().stream().anyMatch(cell -> cell.looks().bold()));
    }

    /** Whether the number column counts the rows rather than the headings. */
    private static boolean rowsAreNumbered(List<TableRow> rows) {
        var data = rows.stream().filter(row -> row.fillsAnyOf(DEADLINE, STATUS, MARK)).toList();
        var numbered = data.stream().filter(row -> row.fillsAnyOf(NUMBER)).count();
        return numbered * 2 > data.size();
    }

    public List<Line> sort() {
        var lines = new ArrayList<Line>();
        lastFilled = table.header().row().number();
        for (var row : table.rows()) {
            lines.add(line(row));
            lastFilled = row.filledAnywhere().isEmpty() ? lastFilled : row.number();
        }
        return lines;
    }

    private Line line(TableRow row) {
        var aside = aside(row);
        if (aside != null) {
            return new Line.Aside(row, aside);
        }
        if (row.filled().isEmpty()) {
            return new Line.Blank(row);
        }
        if (row.filled().stream().allMatch(cell -> is(cell, OWNER) || is(cell, EMAIL))) {
            return new Line.Responsible(row);
        }
        return caption(row).orElseGet(() -> new Line.Promise(row, false));
    }

    private @Nullable Why aside(TableRow row) {
        if (row.isStruckThrough()) {
            return Why.STRUCK_THROUGH;
        }
        if (row.filledAnywhere().isEmpty()) {
            return null;
        }
        if (row.number() < table.header().firstDataRow() || repeatsHeader(row)) {
            outside = false;
            return Why.REPEATED_HEADER;
        }
        outside = outside || beginsAnotherTable(row);
        if (outside || row.filled().isEmpty()) {
            return Why.OUTSIDE;
        }
        return asideByItsWords(row);
    }

    private @Nullable Why asideByItsWords(TableRow row) {
        var first = row.filled().getFirst().text();
        if (rowWords.isTotal(first) && headingCells(row).size() == 1) {
            return Why.TOTAL;
        }
        return rowWords.isNote(first) && row.filled().size() == 1 ? Why.NOTE : null;
    }

    private boolean repeatsHeader(TableRow row) {
        var cells = row.filledAnywhere();
        var alike =
                cells.stream()
                        .filter(cell -> role(cell) != null && role(cell) == wholeMatch(cell))
                        .count();
        return alike >= 2 && alike * 2 > cells.size();
    }

    /** After a blank row, a row mostly of header words, none of them a deadline. */
    private boolean beginsAnotherTable(TableRow row) {
        var cells = row.filledAnywhere();
        var headers = cells.stream().filter(cell -> wholeMatch(cell) != null).count();
        return row.number() > lastFilled + 1
                && headers >= 2
                && headers * 2 > cells.size()
                && row.own(DEADLINE).filter(cell -> wholeMatch(cell) == null).isEmpty();
    }

    private @Nullable ColumnRole wholeMatch(Cell cell) {
        return columnWords
                .match(cell.text())
                .filter(ColumnWords.Match::isWhole)
                .map(ColumnWords.Match::role)
                .orElse(null);
    }

    private @Nullable ColumnRole role(Cell cell) {
        return table.header().columns().entrySet().stream()
                .filter(entry -> entry.getValue().holds(cell.column()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private boolean is(Cell cell, ColumnRole role) {
        return role(cell) == role;
    }

    /** The filled cells other than those that may stand beside a heading. */
    private List<Cell> headingCells(TableRow row) {
        return row.filled().stream()
                .filter(cell -> role(cell) == null || !BESIDE_A_HEADING.contains(role(cell)))
                .toList();
    }

    private Optional<Line> caption(TableRow row) {
        var cells = headingCells(row);
        var titles = new ArrayList<>(cells);
        var number = cells.size() > 1 && isNumber(cells.getFirst()) ? titles.removeFirst() : null;
        if (titles.size() == 2 && rowWords.goal(titles.getFirst().text()).isPresent()) {
            return Optional.of(goal(row, titles));
        }
        if (titles.size() != 1) {
            return Optional.empty();
        }
        var title = titles.getFirst();
        var counted = number != null && rowsAreNumbered && is(number, NUMBER);
        var caption = captionOf(counted ? null : number, title);
        return rowWords.goal(title.text())
                .<Line>map(goal -> new Line.Goal(row, goal))
                .or(() -> heading(row, title, caption));
    }

    private boolean isNumber(Cell cell) {
        return is(cell, NUMBER) || Caption.isNumberAlone(cell.text());
    }

    private static Line goal(TableRow row, List<Cell> cells) {
        return new Line.Goal(row, cells.getLast().text());
    }

    private static Caption captionOf(@Nullable Cell number, Cell title) {
        var line = String.valueOf(CellText.line(title.text()));
        return number == null ? Caption.of(line) : Caption.of(number.text().strip(), line);
    }

    /**
     * A heading stands where headings may, or is merged across, or is numbered in the first column.
     */
    private Optional<Line> heading(TableRow row, Cell title, Caption caption) {
        var header = table.header();
        var merge = title.looks().merge();
        var across = merge != null && merge.columns() > headerWidth(title);
        var leads = header.lead().contains(title.column());
        var first = title.column() == header.bounds().from();
        var set = caption.isNumbered() || rowWords.isPhase(title.text()) || isSetOff(title);
        if (across || (set && (leads || first))) {
            return Optional.of(new Line.Heading(row, caption, across));
        }
        return leads ? Optional.of(new Line.Lone(row, title.text())) : Optional.empty();
    }

    private boolean isSetOff(Cell title) {
        return title.looks().bold() && !rowsAreBold && !Caption.isSentence(title.text());
    }

    /** A cell under a header that is merged itself is no wider than its column. */
    private int headerWidth(Cell cell) {
        return table.header().columns().values().stream()
                .filter(span -> span.holds(cell.column()))
                .mapToInt(span -> span.to() - span.from() + 1)
                .findFirst()
                .orElse(1);
    }
}
