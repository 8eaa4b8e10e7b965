package dk.milepael.ingest.database;

import dk.milepael.ingest.database.Extract.Value;
import dk.milepael.ingest.database.Extractor.Extraction;
import dk.milepael.ingest.workbook.Contents.Refused;
import dk.milepael.ingest.workbook.Refusal;
import dk.milepael.plan.Message;
import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Copies the rows of a query, where its columns are those that a plan needs. */
final class RowCopy {
    /** One of each group has to be there. */
    private static final List<Set<SourceColumn>> REQUIRED =
            List.of(
                    Set.of(SourceColumn.TITLE, SourceColumn.MILESTONE),
                    Set.of(SourceColumn.DEADLINE, SourceColumn.STATUS, SourceColumn.DONE));

    private final JsonMapper json = JsonMapper.builder().build();
    private final DatabaseSource source;
    private final ResultSet rows;

    RowCopy(DatabaseSource source, ResultSet rows) {
        this.source = source;
        this.rows = rows;
    }

    Extraction to(Writer out) throws SQLException, IOException {
        var columns = columns();
        var known =
                columns.stream()
                        .map(SourceColumn::named)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        for (var group : REQUIRED) {
            if (group.stream().noneMatch(known::contains)) {
                return failed(Refusal.WRONG_KIND, missing(group, columns));
            }
        }
        line(out, new Extract(Extract.VERSION, columns));
        return copy(out, columns.size());
    }

    private Extraction copy(Writer out, int columns) throws SQLException, IOException {
        var taken = 0;
        while (rows.next()) {
            if (taken == Extract.MOST_ROWS) {
                return failed(Refusal.TOO_LARGE, Message.of("source.too-large"));
            }
            line(out, values(columns));
            taken++;
        }
        return taken == 0
                ? failed(Refusal.EMPTY, Message.of("source.empty"))
                : new Extraction.Taken(taken);
    }

    private List<String> columns() throws SQLException {
        var about = rows.getMetaData();
        var columns = new ArrayList<String>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            columns.add(about.getColumnLabel(i));
        }
        return columns;
    }

    private List<Value> values(int columns) throws SQLException {
        var values = new ArrayList<Value>();
        for (int i = 1; i <= columns; i++) {
            values.add(value(i));
        }
        return values;
    }

    private Value value(int column) throws SQLException {
        return switch (rows.getObject(column)) {
            case null -> Value.NULL;
            case byte[] binary -> Value.text("(%d byte)".formatted(binary.length));
            case Number _ -> Value.number(rows.getString(column));
            case Boolean yes -> Value.text(yes ? "ja" : "nej");
            case java.sql.Date day -> Value.day(day.toLocalDate());
            case java.sql.Timestamp time -> Value.day(time.toLocalDateTime().toLocalDate());
            case LocalDate day -> Value.day(day);
            case Object _ -> Value.text(Objects.requireNonNullElse(rows.getString(column), ""));
        };
    }

    private void line(Writer out, Object value) throws IOException {
        out.write(json.writeValueAsString(value));
        out.write('\n');
    }

    private static Message missing(Set<SourceColumn> group, List<String> columns) {
        var names =
                Arrays.stream(SourceColumn.values())
                        .filter(group::contains)
                        .map(SourceColumn::documented)
                        .collect(Collectors.joining(" / "));
        return Message.of("source.missing-column")
                .with("mangler", names)
                .with("kolonner", String.join(", ", columns));
    }

    private Extraction failed(Refusal code, Message message) {
        return new Extraction.Failed(new Refused(code, message.with("kilde", source.name())));
    }
}
