package dk.milepael.bench;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The page by POI's own model of a Word file, without looks. */
final class XwpfPage {
    private final XWPFDocument document;

    XwpfPage(XWPFDocument document) {
        this.document = document;
    }

    void add(List<PageRow> rows) {
        XWPFTable table = null;
        var number = 0;
        for (var row : rows) {
            if (!row.kind().equals("tr")) {
                paragraph(row.cells().getFirst());
                continue;
            }
            if (table == null || number != row.table().number()) {
                paragraph(row.table().caption());
                table = document.createTable(1, row.table().heads().size());
                fill(table.getRow(0), row.table().heads());
                number = row.table().number();
            }
            fill(table.createRow(), row.cells());
        }
    }

    private void paragraph(String text) {
        document.createParagraph().createRun().setText(text);
    }

    private static void fill(XWPFTableRow row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            row.getCell(column).setText(cells.get(column));
        }
    }
}
