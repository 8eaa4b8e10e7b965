package dk.milepael.ingest.form;

import static dk.milepael.ingest.form.FormField.LAST_STATUS;
import static dk.milepael.ingest.form.FormField.MARK;
import static dk.milepael.ingest.form.FormField.STATUS;

import dk.milepael.plan.PlanVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/** A table's form with the rows of a plan in it, and room for more below them. */
final class FilledTable {
    private static final int GUIDE = 2;
    private static final int HEADER = 3;
    private static final int MORE_ROWS = 20;
    private static final int LAST_CHECKED_ROW = 2000;

    /** Between columns that staff see, so that whoever sorts the rows they see sorts it along. */
    private static final int TAG_COLUMN = 1;

    private final FormText text;
    private final String planId;
    private final PlanVersion plan;
    private final List<FormRow> rows;
    private final List<FormColumn> columns;

    FilledTable(FormText text, String planId, PlanVersion plan, List<FormRow> rows) {
        this.text = text;
        this.planId = planId;
        this.plan = plan;
        this.rows = rows;
        this.columns = columns();
    }

    /** Those of the blank form that the plan needs, and those more that it has. */
    private List<FormColumn> columns() {
        var filled = new ArrayList<FormColumn>();
        for (var column : told().toList()) {
            if (column.field() == STATUS) {
                filled.add(
                        new FormColumn(
                                LastStatus.heading(column.heading()),
                                column.characters(),
                                "last",
                                LAST_STATUS));
            }
            if (isNeeded(column)) {
                filled.add(column);
            }
        }
        return filled;
    }

    private Stream<FormColumn> told() {
        var more = told("more").filter(column -> isFilled(column.field()));
        return Stream.concat(told("filled"), Stream.concat(told("column"), more));
    }

    private Stream<FormColumn> told(String key) {
        return text.parts(key).stream().map(FormColumn::of);
    }

    private boolean isNeeded(FormColumn column) {
        return switch (column.field()) {
            case NUMBER, SECTION, TITLE, ACTION, GOAL, CRITERIA -> isFilled(column.field());
            case MARK -> isFilled(MARK) || hasMarks();
            case TEXT, DEADLINE, STATUS, LAST_STATUS, OWNER, BLANK -> true;
        };
    }

    private boolean isFilled(FormField field) {
        return rows.stream().anyMatch(row -> !row.at(field).isEmpty());
    }

    /** A blank mark says that a milestone is not done; without a mark its status tells it. */
    private boolean hasMarks() {
        return plan.milestones()
                .map(milestone -> milestone.progress())
                .anyMatch(told -> Boolean.FALSE.equals(told.done()) && told.outcome() == null);
    }

    byte[] bytes() {
        try (var book = new FormBook(text)) {
            book.title(plan.heading().title());
            for (int at = 0; at < columns.size(); at++) {
                column(book, at, columns.get(at));
            }
            book.guide(GUIDE, 0, place(columns.size() - 1));
            tags(book);
            heights(book);
            book.sheet.getRow(HEADER).setHeightInPoints(20);
            book.sheet.createFreezePane(0, HEADER + 1);
            book.sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
            if (rows.stream().noneMatch(FormRow::heading)) {
                book.sheet.setAutoFilter(
                        new CellRangeAddress(HEADER, lastRow(), 0, place(columns.size() - 1)));
            }
            return book.bytes();
        }
    }

    private int lastRow() {
        return HEADER + rows.size() + MORE_ROWS;
    }

    private static int place(int column) {
        return column < TAG_COLUMN ? column : column + 1;
    }

    private void heights(FormBook book) {
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            var lines =
                    columns.stream()
                            .mapToInt(column ->
                                    FormBook.lines(row.at(column.field()), column.characters()))
                            .max()
                            .orElse(1);
            book.height(HEADER + 1 + at, "", 1, row.heading() ? 1 : Math.max(1, lines));
        }
    }

    private void tags(FormBook book) {
        book.put(HEADER, TAG_COLUMN, new RowTag(planId, List.of()).text(), book.looks.text);
        for (int at = 0; at < rows.size(); at++) {
            if (!rows.get(at).rowIds().isEmpty()) {
                var tag = new RowTag(planId, rows.get(at).rowIds()).text();
                book.put(HEADER + 1 + at, TAG_COLUMN, tag, book.looks.text);
            }
        }
        book.sheet.setColumnHidden(TAG_COLUMN, true);
    }

    private void column(FormBook book, int at, FormColumn column) {
        var place = place(at);
        book.width(place, column.characters());
        book.put(HEADER, place, column.heading(), book.looks.heading);
        for (int row = 0; row < rows.size() + MORE_ROWS; row++) {
            var filled = row < rows.size() ? rows.get(row) : null;
            var said = filled == null ? "" : filled.at(column.field());
            var heads = filled != null && filled.heading();
            write(book, HEADER + 1 + row, place, said, look(book.looks, column, heads));
        }
        choices(book.choices(), column, place);
    }

    private static void write(FormBook book, int row, int column, String said, CellStyle look) {
        if (look.equals(book.looks.date)) {
            book.putDay(row, column, said);
        } else {
            book.put(row, column, said, look);
        }
    }

    private static void choices(FormChoices choices, FormColumn column, int place) {
        var cells = new CellRangeAddressList(HEADER + 1, LAST_CHECKED_ROW, place, place);
        switch (column.kind()) {
            case "date" -> choices.date(cells);
            case "status" -> choices.newStatus(cells);
            case "mark" -> choices.mark(cells);
            default -> {}
        }
    }

    private static CellStyle look(FormLooks looks, FormColumn column, boolean heads) {
        if (heads) {
            return looks.section;
        }
        return switch (column.kind()) {
            case "date" -> looks.date;
            case "mark" -> looks.centred;
            case "last" -> looks.last;
            default -> looks.text;
        };
    }
}
