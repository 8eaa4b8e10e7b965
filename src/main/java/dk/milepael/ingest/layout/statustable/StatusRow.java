package dk.milepael.ingest.layout.statustable;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.ColumnRole;
import dk.milepael.ingest.layout.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An initiative of a status table: its row, and rows below that go on where it ended. */
final class StatusRow {
    private final List<TableRow> rows = new ArrayList<>();
    private final Caption caption;
    private final @Nullable Integer section;

    StatusRow(TableRow row, Caption caption, @Nullable Integer section) {
        this.caption = caption;
        this.section = section;
        rows.add(row);
    }

    void goesOnIn(TableRow row) {
        rows.add(row);
    }

    Caption caption() {
        return caption;
    }

    @Nullable Integer section() {
        return section;
    }

    List<TableRow> rows() {
        return rows;
    }

    TableRow first() {
        return rows.getFirst();
    }

    /** The words of a role over all its rows; null where there are none. */
    @Nullable String lines(ColumnRole role) {
        var text =
                rows.stream()
                        .map(row ->
                                row.own(role).map(cell -> CellText.lines(cell.text())).orElse(null))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }
}
