package dk.milepael.ingest.layout.agreement;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.plan.Origin;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A card with the rows above it.
 *
 * @param caption the heading above it; null where there is none
 * @param title the row of that heading; null likewise, and where it is another card's
 */
record CardDraft(
        @Nullable Caption caption,
        @Nullable CardRow title,
        List<Item.Goal> goals,
        CardTable table) {

    /** Its goal; null where none is told. */
    @Nullable String goal() {
        var text =
                Stream.concat(
                                goals.stream().map(Item.Goal::text),
                                Stream.of(table.text(Label.GOAL)))
                        .collect(Collectors.joining("\n"));
        return CellText.lines(text);
    }

    /** Whether nobody has filled it in: a title alone is none. */
    boolean isBlank() {
        return goal() == null && table.isBlank();
    }

    List<CardRow> rows() {
        var above = Stream.concat(Stream.ofNullable(title), goals.stream().map(Item.Goal::row));
        return Stream.concat(above, table.rows().stream()).toList();
    }

    Origin origin() {
        var rows = rows();
        var struck =
                rows.stream()
                        .map(CardRow::struckThrough)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        return new Origin(
                rows.getFirst().source(),
                rows.stream().anyMatch(row -> row.row().hidden()),
                struck.isEmpty() ? null : struck);
    }
}
