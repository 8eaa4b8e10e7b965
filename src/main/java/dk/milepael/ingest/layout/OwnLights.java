package dk.milepael.ingest.layout;

import dk.milepael.danish.LightWords;
import dk.milepael.plan.OwnLight;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the light that staff gave a row themselves: a fill colour, a symbol or a colour's name in
 * the status column, or in one that is meant for it.
 */
public final class OwnLights {
    /** The column that is meant for lights goes before the status. */
    private static final List<ColumnRole> COLUMNS = List.of(ColumnRole.LIGHT, ColumnRole.STATUS);

    /** A zebra's one colour means nothing; two traffic colours mean something. */
    private static final int FEWEST_COLOURS = 2;

    private final LightWords words;
    private final Map<ColumnRole, Set<String>> columns = new EnumMap<>(ColumnRole.class);
    private final Set<ColumnRole> coloured = EnumSet.noneOf(ColumnRole.class);

    public OwnLights(LightWords words, Table table) {
        this.words = words;
        var rows = table.rows();
        for (var role : COLUMNS) {
            columns.put(
                    role,
                    rows.stream()
                            .map(row -> row.lines(role))
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()));
            if (isColoured(rows, role)) {
                coloured.add(role);
            }
        }
    }

    private static boolean isColoured(List<TableRow> rows, ColumnRole role) {
        var colours =
                rows.stream()
                        .flatMap(row -> Stream.ofNullable(row.fill(role)))
                        .flatMap(fill -> FillColour.light(fill).stream())
                        .distinct()
                        .count();
        return role == ColumnRole.LIGHT ? colours > 0 : colours >= FEWEST_COLOURS;
    }

    /** Null where staff gave the row none. */
    public @Nullable OwnLight of(TableRow row) {
        return COLUMNS.stream()
                .flatMap(role -> written(row, role).or(() -> filled(row, role)).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<OwnLight> written(TableRow row, ColumnRole role) {
        var column = columns.getOrDefault(role, Set.of());
        return Optional.ofNullable(row.lines(role)).flatMap(text -> words.read(text, column));
    }

    private Optional<OwnLight> filled(TableRow row, ColumnRole role) {
        var fill = coloured.contains(role) ? row.fill(role) : null;
        return fill == null
                ? Optional.empty()
                : FillColour.light(fill).map(light -> new OwnLight(light, "fyld #" + fill));
    }
}
