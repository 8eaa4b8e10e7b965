package dk.milepael.ingest.layout.statustable;

import static dk.milepael.ingest.layout.ColumnRole.ACTION;
import static dk.milepael.ingest.layout.ColumnRole.GOAL;
import static dk.milepael.ingest.layout.ColumnRole.INITIATIVE;
import static dk.milepael.ingest.layout.ColumnRole.NUMBER;
import static dk.milepael.ingest.layout.ColumnRole.SECTION;
import static dk.milepael.ingest.layout.ColumnRole.STATUS;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.Line;
import dk.milepael.ingest.layout.OpenSections;
import dk.milepael.ingest.layout.Table;
import dk.milepael.ingest.layout.TableRow;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.LeftOut.Why;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes down the rows of a status table and gathers its groups and initiatives. */
final class StatusRows {
    private final Table table;
    private final List<Line> lines;
    private final boolean initiativesAreNumbered;

    final OpenSections sections = new OpenSections();
    final List<StatusRow> rows = new ArrayList<>();
    final List<LeftOut> leftOut = new ArrayList<>();
    int headings;

    private @Nullable String sectionCell;

    StatusRows(Table table, List<Line> lines) {
        this.table = table;
        this.lines = lines;
        this.initiativesAreNumbered =
                lines.stream()
                        .filter(line -> line instanceof Line.Promise)
                        .anyMatch(line -> captionOf(line.row()).isNumbered());
    }

    void read() {
        for (int i = 0; i < lines.size(); i++) {
            switch (lines.get(i)) {
                case Line.Blank _ -> {}
                case Line.Aside(var row, var why) -> leaveOut(row, why);
                case Line.Heading(var row, var caption, var stands) ->
                        heading(row, caption, stands, i);
                case Line.Lone(var row, _) -> heading(row, captionOf(row), false, i);
                case Line.Goal(var row, _) -> goesOn(row);
                case Line.Responsible(var row) -> goesOn(row);
                case Line.Promise(var row, _) -> initiative(row);
            }
        }
    }

    private void leaveOut(TableRow row, Why why) {
        leftOut.add(new LeftOut(row.source(), why, row.text()));
    }

    /** A row with a title alone: a group where more follows under it, else an initiative. */
    private void heading(TableRow row, Caption caption, boolean stands, int at) {
        var numberedAlike = caption.isNumbered() && initiativesAreNumbered;
        var groups = stands || (!numberedAlike && rowsFollow(at));
        if (groups) {
            headings++;
            sections.open(caption, row);
        } else if (!stands && !rowsFollow(at) && Caption.isSentence(caption.title())) {
            leaveOut(row, Why.NOTE);
        } else {
            initiative(row);
        }
    }

    private boolean rowsFollow(int at) {
        return lines.stream()
                .skip(at + 1L)
                .filter(line -> !(line instanceof Line.Blank || line instanceof Line.Aside))
                .findFirst()
                .filter(line -> line instanceof Line.Promise)
                .isPresent();
    }

    private void initiative(TableRow row) {
        if (titleCell(row) == null && row.fillsAnyOf(GOAL, STATUS)) {
            goesOn(row);
            return;
        }
        headings++;
        changeSection(row);
        rows.add(new StatusRow(row, captionOf(row), sections.current()));
    }

    /** A row without a title is the end of the initiative above it. */
    private void goesOn(TableRow row) {
        if (rows.isEmpty()) {
            leaveOut(row, Why.NOTE);
        } else {
            headings++;
            rows.getLast().goesOnIn(row);
        }
    }

    private void changeSection(TableRow row) {
        var words = row.lines(SECTION);
        if (words != null && !words.equals(sectionCell)) {
            sectionCell = words;
            sections.open(Caption.of(words.replace('\n', ' ')), row);
        }
    }

    private @Nullable String titleCell(TableRow row) {
        return row.own(table.has(INITIATIVE) ? INITIATIVE : ACTION)
                .map(Cell::text)
                .map(CellText::line)
                .orElse(null);
    }

    private Caption captionOf(TableRow row) {
        var title = titleCell(row);
        var number = row.own(NUMBER).map(Cell::text).map(CellText::line).orElse(null);
        if (title == null) {
            return Caption.of(String.valueOf(CellText.line(row.text())));
        }
        return number == null ? Caption.of(title) : Caption.of(number, title);
    }
}
