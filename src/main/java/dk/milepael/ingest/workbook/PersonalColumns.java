package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Contents.Grids;
import dk.milepael.plan.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Masks the numbers that a spreadsheet program took the leading zero from, below or beside the
 * words for a personal number and among others of their kind: anywhere else nine digits are a
 * number like any other.
 */
public final class PersonalColumns {
    /** An amount in groups of three. */
    private static final Pattern GROUPED =
            Pattern.compile("(?<!\\d)\\d{1,3}(?:[. ]\\d{3}){2,}(?!\\d)");

    /** Excel's own format of a personal number, and what people make of it. */
    private static final Pattern TEN_ZEROS = Pattern.compile("0{6}[\\\\\"' -]*0{4}");

    private final Grid grid;
    private final List<Finding> remarks;
    private final Set<Integer> columns = new HashSet<>();
    private final Set<Integer> open = new HashSet<>();
    private final AllowedColumns allowed;
    private final NumberColumns numbers;
    private @Nullable String table;

    private PersonalColumns(Grid grid, AllowedColumns allowed, List<Finding> remarks) {
        this.grid = grid;
        this.allowed = allowed;
        this.remarks = remarks;
        this.numbers = new NumberColumns(grid, allowed);
    }

    /** The same contents, with a remark on each cell that was masked. */
    public static Contents masked(Contents contents) {
        return masked(contents, AllowedColumns.NONE);
    }

    /** Likewise, but for what is shown below allowed headers. */
    public static Contents masked(Contents contents, AllowedColumns allowed) {
        if (!(contents instanceof Grids(var grids, var hidden, var remarks))) {
            return contents;
        }
        var masked = new ArrayList<Finding>();
        var clean =
                grids.stream()
                        .map(grid -> new PersonalColumns(grid, allowed, masked).clean())
                        .toList();
        return masked.isEmpty()
                ? contents
                : new Grids(
                        clean, hidden, Stream.concat(remarks.stream(), masked.stream()).toList());
    }

    private Grid clean() {
        return new Grid(grid.sheet(), grid.rows().stream().map(this::clean).toList());
    }

    private Grid.Row clean(Grid.Row row) {
        enter(row);
        var cells = new ArrayList<Cell>(row.cells().size());
        var beside = false;
        for (var cell : row.cells()) {
            var isHeader =
                    cell.value() instanceof Cell.Value.Text
                            && PersonalNumbers.isHeader(cell.text());
            var isTold = beside || columns.contains(cell.column()) || numbers.isPersonal(row, cell);
            cells.add(isTold ? clean(cell) : shown(cell));
            open(cell);
            if (isHeader) {
                note(cell);
            }
            beside = isHeader;
        }
        return new Grid.Row(row.number(), row.hidden(), cells, row.place());
    }

    /** A document's tables have columns of their own. */
    private void enter(Grid.Row row) {
        var place = row.place();
        var of = place == null ? null : place.of();
        if (!Objects.equals(of, table)) {
            columns.clear();
            open.clear();
        }
        table = of;
    }

    private void open(Cell cell) {
        if (allowed.isHeader(cell.text())) {
            open.add(cell.column());
        }
    }

    private void note(Cell header) {
        var merge = header.looks().merge();
        var width = merge == null ? 1 : merge.columns();
        for (var column = 0; column < width; column++) {
            columns.add(header.column() + column);
        }
    }

    private Cell clean(Cell cell) {
        var struck = cell.looks().struckThrough();
        var isStruck = struck != null && PersonalNumbers.isOneBelowAHeader(struck);
        var isValue = isOneBelowAHeader(cell);
        if (!isStruck && !isValue) {
            return cell;
        }
        remarks.add(Cleaning.remark(grid.source(cell)));
        return new Cell(
                cell.row(),
                cell.column(),
                isValue ? new Cell.Value.Text() : cell.value(),
                isValue ? PersonalNumbers.MASK : cell.text(),
                cell.format(),
                isStruck ? masked(cell.looks()) : cell.looks());
    }

    /** A number that is not shown as such stays out of sight as a value too. */
    private Cell shown(Cell cell) {
        if (open.contains(cell.column()) || !hidesOne(cell)) {
            return cell;
        }
        remarks.add(Cleaning.remark(grid.source(cell)));
        return new Cell(
                cell.row(),
                cell.column(),
                new Cell.Value.Text(),
                PersonalNumbers.MASK,
                cell.format(),
                cell.looks());
    }

    /** With the leading zeros that the format of a personal number gives it. */
    private static String inTheFormat(BigDecimal number, String format) {
        var digits = number.toPlainString();
        return digits.length() == PersonalNumbers.DIGITS - 1 && TEN_ZEROS.matcher(format).find()
                ? "0" + digits
                : digits;
    }

    private static boolean hidesOne(Cell cell) {
        return cell.value() instanceof Cell.Value.Numeric(BigDecimal number)
                && number.precision() - number.scale() >= PersonalNumbers.DIGITS - 1
                && PersonalNumbers.isIn(inTheFormat(number, cell.format()))
                && !cell.text().contains(number.toPlainString())
                && !GROUPED.matcher(cell.text()).find();
    }

    private static boolean isOneBelowAHeader(Cell cell) {
        return PersonalNumbers.isOneBelowAHeader(cell.text())
                || (cell.value() instanceof Cell.Value.Numeric(BigDecimal number)
                        && PersonalNumbers.isOneBelowAHeader(number.toPlainString()));
    }

    private static Cell.Looks masked(Cell.Looks looks) {
        return new Cell.Looks(
                PersonalNumbers.MASK,
                looks.fill(),
                looks.comment(),
                looks.merge(),
                looks.bold(),
                looks.heading());
    }
}
