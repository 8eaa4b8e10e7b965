package dk.milepael.ingest.workbook;

import de.siegmar.fastcsv.reader.CsvRecord;
import dk.milepael.ingest.workbook.Contents.Grids;
import dk.milepael.ingest.workbook.Contents.Refused;
import dk.milepael.plan.SourceCell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A csv file as one sheet, named as the file; every value stays text. */
final class CsvFile {
    private final String sheet;
    private final Cleaning cleaning;
    private int cells;

    private CsvFile(String sheet, Cleaning cleaning) {
        this.sheet = cleaning.clean(sheet);
        this.cleaning = cleaning;
    }

    static Contents read(Path file, String name, Cleaning cleaning) throws IOException {
        if (Files.size(file) > Limits.TEXT_BYTES) {
            return Refused.because(Refusal.TOO_LARGE);
        }
        var text = CsvText.decode(Files.readAllBytes(file));
        // a copy that broke off can leave the room it had reserved filled with zeros
        if (text.indexOf('\0') >= 0) {
            return text.endsWith("\0")
                    ? Refused.because(Refusal.TRUNCATED)
                    : Refused.because(Refusal.WRONG_KIND, "other");
        }
        return new CsvFile(stem(name), cleaning).contents(text);
    }

    private Contents contents(String text) throws IOException {
        var rows = new ArrayList<Grid.Row>();
        try (var records = Separator.of(text).records(Separator.undeclared(text))) {
            var number = 0;
            for (var record : records) {
                var row = row(number++, record);
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
                if (cells > Limits.CELLS) {
                    return Refused.because(Refusal.TOO_LARGE);
                }
            }
        }
        var grid = new Grid(sheet, rows);
        return new Grids(List.of(grid), List.of(), cleaning.remarks());
    }

    private Grid.Row row(int number, CsvRecord record) {
        var row = new ArrayList<Cell>();
        for (var column = 0; column < record.getFieldCount(); column++) {
            var address = Cell.columnName(column) + (number + 1);
            var text = cleaning.clean(record.getField(column), new SourceCell(sheet, address));
            if (!text.isBlank()) {
                row.add(
                        new Cell(
                                number,
                                column,
                                new Cell.Value.Text(),
                                text,
                                "General",
                                Cell.Looks.PLAIN));
            }
        }
        cells += record.getFieldCount();
        return new Grid.Row(number, false, row);
    }

    private static String stem(String name) {
        var last = name.substring(name.lastIndexOf('/') + 1);
        return last.contains(".") ? last.substring(0, last.lastIndexOf('.')) : last;
    }
}
