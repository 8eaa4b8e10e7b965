package dk.milepael.ingest.workbook.word;

import dk.milepael.ingest.workbook.word.Block.Row;
import dk.milepael.ingest.workbook.word.Block.Table;
import dk.milepael.ingest.workbook.word.Block.TableCell;
import dk.milepael.ingest.workbook.xml.Markup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one table, with the tables within its cells as lines of text. */
final class TableReader {
    /** Word itself ends at 63 columns. */
    private static final int MOST_COLUMNS = 200;

    private final Markup xml;
    private final BlockReader content;
    private final ListCount lists;
    private final List<RowDraft> rows = new ArrayList<>();

    /** The lowest cell that begins in a column, as the rows are gone through. */
    private final Map<Integer, Begun> last = new HashMap<>();

    TableReader(Markup xml, BlockReader content, ListCount lists) {
        this.xml = xml;
        this.content = content;
        this.lists = lists;
    }

    private static final class RowDraft {
        final List<CellDraft> cells = new ArrayList<>();
        int columns;
        boolean hidden;
        boolean deleted;
    }

    private static final class CellDraft {
        int column;
        int columns = 1;
        int rows = 1;
        boolean continuesAbove;
        boolean continuesLeft;
        @Nullable String fill;
        Words words = Words.NONE;
    }

    private record Begun(CellDraft cell, int row) {}

    Table read() throws IOException {
        xml.children(this::part);
        for (var row = 0; row < rows.size(); row++) {
            merge(row);
        }
        return new Table(rows.stream().map(TableReader::row).toList());
    }

    private void part(String name) throws IOException {
        switch (name) {
            case "tr" -> {
                var row = new RowDraft();
                rows.add(row);
                xml.children(child -> rowPart(child, row));
            }
            case "sdt" -> ContentControl.read(xml, this::part);
            case "tblPr", "tblGrid" -> {}
            default -> xml.children(this::part);
        }
    }

    private void rowPart(String name, RowDraft row) throws IOException {
        switch (name) {
            case "trPr" -> xml.children(child -> property(child, row));
            case "tc" -> cell(row);
            case "sdt" -> ContentControl.read(xml, child -> rowPart(child, row));
            case "tblPrEx" -> {}
            default -> xml.children(child -> rowPart(child, row));
        }
    }

    private void property(String name, RowDraft row) {
        switch (name) {
            case "gridBefore" -> row.columns += xml.number("val", 0, MOST_COLUMNS);
            case "hidden" -> row.hidden = true;
            case "del" -> row.deleted = true;
            default -> {}
        }
    }

    private void cell(RowDraft row) throws IOException {
        var cell = new CellDraft();
        var blocks = new ArrayList<Block>();
        lists.interrupt();
        xml.children(name -> {
            if (name.equals("tcPr")) {
                xml.children(child -> property(child, cell));
            } else {
                content.read(name, blocks);
            }
        });
        var words = Words.lines(blocks.stream().map(TableReader::words).toList());
        cell.words = row.deleted ? words.deleted() : words;
        place(cell, row);
    }

    private void property(String name, CellDraft cell) {
        switch (name) {
            case "gridSpan" -> cell.columns = Math.max(1, xml.number("val", 1, MOST_COLUMNS));
            case "vMerge" -> cell.continuesAbove = !xml.attribute("val", "").equals("restart");
            case "hMerge" -> cell.continuesLeft = !xml.attribute("val", "").equals("restart");
            case "shd" -> {
                var fill = xml.attribute("fill", "");
                cell.fill = fill.matches("\\p{XDigit}{6}") ? fill.toUpperCase(Locale.ROOT) : null;
            }
            default -> {}
        }
    }

    private static void place(CellDraft cell, RowDraft row) {
        cell.column = row.columns;
        row.columns += cell.columns;
        if (cell.continuesLeft && !row.cells.isEmpty()) {
            row.cells.getLast().columns += cell.columns;
        } else {
            row.cells.add(cell);
        }
    }

    /** Lengthens the cells that go on in a row, and takes them out of it. */
    private void merge(int at) {
        rows.get(at)
                .cells
                .removeIf(cell -> {
                    var above = cell.continuesAbove ? reachingDownTo(at, cell.column) : null;
                    if (above == null) {
                        last.put(cell.column, new Begun(cell, at));
                        return false;
                    }
                    above.rows++;
                    return true;
                });
    }

    /** The cell that reaches down to just above a row; null where none begins in its column. */
    private @Nullable CellDraft reachingDownTo(int row, int column) {
        var begun = last.get(column);
        return begun != null && begun.row + begun.cell.rows == row ? begun.cell : null;
    }

    private static Row row(RowDraft row) {
        return new Row(
                row.hidden,
                row.cells.stream()
                        .map(cell ->
                                new TableCell(
                                        cell.column,
                                        cell.columns,
                                        cell.rows,
                                        cell.words,
                                        cell.fill))
                        .toList());
    }

    private static Words words(Block block) {
        return switch (block) {
            case Block.Paragraph(var words) -> words;
            case Table table -> Words.lines(table.rows().stream().map(TableReader::line).toList());
        };
    }

    /** A row of a table within a cell: its cells side by side. */
    private static Words line(Row row) {
        var cells = row.cells().stream().map(TableCell::words).toList();
        return new Words(
                joined(cells.stream().map(Words::standing).toList()),
                joined(cells.stream().map(Words::struck).toList()),
                false,
                0,
                cells.stream().anyMatch(Words::hidden));
    }

    private static String joined(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
    }
}
