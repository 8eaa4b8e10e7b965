package dk.milepael.ingest.form;

import dk.milepael.plan.Family;
import dk.milepael.plan.PlanVersion;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/** A table under one row of headings. */
final class TableForm implements Form {
    private static final int HEADER = 3;
    private static final int PREPARED_ROWS = 60;
    private static final int LAST_CHECKED_ROW = 1000;

    private final Family family;
    private final FormText text;
    private final Function<PlanVersion, List<FormRow>> rows;

    /**
     * @param rows a plan of the family as rows of its table
     */
    TableForm(Family family, Function<PlanVersion, List<FormRow>> rows) {
        this.family = family;
        this.rows = rows;
        this.text = new FormText(family);
    }

    @Override
    public Family family() {
        return family;
    }

    @Override
    public String fileName() {
        return text.text("title") + ".xlsx";
    }

    @Override
    public byte[] blank() {
        try (var book = new FormBook(text)) {
            book.title();
            var columns = text.parts("column");
            for (var i = 0; i < columns.size(); i++) {
                column(book, i, columns.get(i));
            }
            book.sheet.getRow(HEADER).setHeightInPoints(20);
            book.sheet.createFreezePane(0, HEADER + 1);
            book.sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
            return book.bytes();
        }
    }

    @Override
    public byte[] filled(String planId, PlanVersion plan) {
        return new FilledTable(text, planId, plan, rows.apply(plan)).bytes();
    }

    /** A column by its heading, width in characters, and what is written in it. */
    private static void column(FormBook book, int column, List<String> told) {
        book.width(column, Integer.parseInt(told.get(1)));
        book.put(HEADER, column, told.get(0), book.looks.heading);
        for (var row = HEADER + 1; row <= HEADER + PREPARED_ROWS; row++) {
            book.put(row, column, "", look(book.looks, told.get(2)));
        }
        var cells = new CellRangeAddressList(HEADER + 1, LAST_CHECKED_ROW, column, column);
        switch (told.get(2)) {
            case "date" -> book.choices().date(cells);
            case "status" -> book.choices().status(cells);
            case "mark" -> book.choices().mark(cells);
            default -> {}
        }
    }

    private static CellStyle look(FormLooks looks, String kind) {
        return switch (kind) {
            case "date" -> looks.date;
            case "mark" -> looks.centred;
            default -> looks.text;
        };
    }
}
