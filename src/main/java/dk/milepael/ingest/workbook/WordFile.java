package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Contents.Grids;
import dk.milepael.ingest.workbook.word.Block;
import dk.milepael.ingest.workbook.word.WordDocument;
import dk.milepael.ingest.workbook.word.Words;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import dk.milepael.plan.SourceCell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A checked Word document as one grid: paragraphs and table rows in the order they stand. */
final class WordFile {
    static final String SHEET = "Dokument";

    private static final String TEXT = "Tekst";
    private static final String HIDDEN_TEXT = "hidden-text";

    private final Cleaning cleaning;
    private final List<Grid.Row> rows = new ArrayList<>();
    private final List<Finding> hidden = new ArrayList<>();
    private int number;
    private int paragraphs;
    private int tables;

    private WordFile(Cleaning cleaning) {
        this.cleaning = cleaning;
    }

    static Grids read(Path file, Cleaning cleaning) throws IOException {
        var reading = new WordFile(cleaning);
        for (var block : WordDocument.read(file).blocks()) {
            switch (block) {
                case Block.Paragraph(var words) -> reading.add(words);
                case Block.Table table -> reading.add(table);
            }
        }
        return new Grids(
                List.of(new Grid(SHEET, reading.rows)),
                List.of(),
                Stream.concat(reading.cleaning.remarks().stream(), reading.hidden.stream())
                        .toList());
    }

    /** Blank paragraphs leave a gap, as blank rows do in a sheet. */
    private void add(Words words) {
        var place = new Grid.Place(TEXT, paragraphs);
        add(new Block.Row(false, List.of(new Block.TableCell(0, 1, 1, words, null))), place);
        paragraphs += words.isBlank() ? 0 : 1;
    }

    private void add(Block.Table table) {
        var name = "Tabel " + ++tables;
        for (var row = 0; row < table.rows().size(); row++) {
            add(table.rows().get(row), new Grid.Place(name, row));
        }
    }

    private void add(Block.Row row, Grid.Place place) {
        var cells =
                row.cells().stream()
                        .map(cell -> cell(cell, place))
                        .filter(WordFile::holdsAnything)
                        .toList();
        if (!cells.isEmpty()) {
            rows.add(new Grid.Row(number, row.hidden(), cells, place));
        }
        number++;
    }

    private Cell cell(Block.TableCell cell, Grid.Place place) {
        var words = cell.words();
        var at = new SourceCell(place.of(), Cell.columnName(cell.column()) + (place.row() + 1));
        if (words.hidden()) {
            hidden.add(new Finding(HIDDEN_TEXT, Severity.NOTE, Message.of(HIDDEN_TEXT), at));
        }
        var text = cleaning.clean(words.standing(), at);
        var struck = cleaning.clean(words.struck(), at);
        return new Cell(
                number,
                cell.column(),
                text.isEmpty() ? new Cell.Value.Blank() : new Cell.Value.Text(),
                text,
                "General",
                new Cell.Looks(
                        struck.isEmpty() ? null : struck,
                        cell.fill(),
                        null,
                        area(cell),
                        words.bold() && !text.isEmpty(),
                        words.heading()));
    }

    private static Cell.@Nullable Area area(Block.TableCell cell) {
        return cell.rows() == 1 && cell.columns() == 1
                ? null
                : new Cell.Area(cell.rows(), cell.columns());
    }

    private static boolean holdsAnything(Cell cell) {
        return !cell.isBlank() || !cell.looks().equals(Cell.Looks.PLAIN);
    }
}
