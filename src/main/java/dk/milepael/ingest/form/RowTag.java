package dk.milepael.ingest.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a hidden cell of a filled-in form says of its row: which plan it is of, and the ids of the
 * initiative and the milestone in it.
 *
 * @param rowIds empty in the row of headings
 */
record RowTag(String planId, List<String> rowIds) {
    /** It ends in a bracket, for a sheet counts a last number up where a cell is dragged down. */
    private static final Pattern SHAPE =
            Pattern.compile(
                    "\\[milepael (?<plan>[a-z0-9]+(?:-[a-z0-9]+)*)(?<rows>(?: [a-z]\\d+)*)]");

    private static final String INITIATIVE = "i";
    private static final String MILESTONE = "m";

    RowTag {
        rowIds = List.copyOf(rowIds);
    }

    static Optional<RowTag> read(String text) {
        var match = SHAPE.matcher(text.strip());
        return match.matches()
                ? Optional.of(new RowTag(match.group("plan"), ids(match.group("rows"))))
                : Optional.empty();
    }

    private static List<String> ids(String rows) {
        return Stream.of(rows.split(" ", -1)).filter(id -> !id.isEmpty()).toList();
    }

    String text() {
        return Stream.concat(Stream.of("milepael", planId), rowIds.stream())
                .collect(Collectors.joining(" ", "[", "]"));
    }

    @Nullable String initiative() {
        return first(INITIATIVE);
    }

    @Nullable String milestone() {
        return first(MILESTONE);
    }

    private @Nullable String first(String prefix) {
        return rowIds.stream().filter(id -> id.startsWith(prefix)).findFirst().orElse(null);
    }
}
