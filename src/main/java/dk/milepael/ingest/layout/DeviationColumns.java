package dk.milepael.ingest.layout;

import dk.milepael.ingest.workbook.Cell;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Settles which columns of a header explain what goes otherwise than planned: «Handling» names the
 * row, or beside a cause what is done about it; «Forventet dato» is the deadline, or a newer one.
 */
public final class DeviationColumns {
    public static final Set<ColumnRole> ROLES =
            Set.of(
                    ColumnRole.CAUSE,
                    ColumnRole.CONSEQUENCE,
                    ColumnRole.REMEDY,
                    ColumnRole.EXPECTED,
                    ColumnRole.DECIDED_BY,
                    ColumnRole.DECIDED_ON);

    private static final Set<ColumnRole> NAMING =
            Set.of(
                    ColumnRole.INITIATIVE,
                    ColumnRole.ACTION,
                    ColumnRole.MILESTONE,
                    ColumnRole.GOAL,
                    ColumnRole.DESCRIPTION);

    private static final Set<ColumnRole> WHY =
            Set.of(ColumnRole.CAUSE, ColumnRole.CONSEQUENCE, ColumnRole.REMEDY);

    private final WordLists lists = new WordLists("/layout/columns.properties");

    /** The columns of one header, each with what it is known as when all are seen together. */
    public Map<Cell, ColumnWords.Match> settled(Map<Cell, ColumnWords.Match> known) {
        if (roles(known.values()).stream().noneMatch(ROLES::contains)) {
            return known;
        }
        var cells = known.keySet().stream().sorted(Comparator.comparingInt(Cell::column)).toList();
        var settled = new HashMap<Cell, ColumnWords.Match>();
        cells.forEach(cell -> settled.put(cell, settled(cell, known)));
        IntStream.range(1, cells.size())
                .filter(at -> isBesideCause(cells, at, settled))
                .mapToObj(cells::get)
                .forEach(cell -> settled.computeIfPresent(cell, (_, m) -> m.as(ColumnRole.REMEDY)));
        return settled;
    }

    private static Set<ColumnRole> roles(Collection<ColumnWords.Match> matches) {
        var roles = EnumSet.noneOf(ColumnRole.class);
        matches.forEach(match -> roles.add(match.role()));
        return roles;
    }

    private ColumnWords.Match settled(Cell cell, Map<Cell, ColumnWords.Match> known) {
        var match = known.getOrDefault(cell, new ColumnWords.Match(ColumnRole.OTHER, 1, 0));
        var roles = roles(known.values());
        var named = roles.stream().anyMatch(NAMING::contains);
        return switch (match.role()) {
            case CAUSE -> named && !has("risk", known) ? match : match.as(ColumnRole.OTHER);
            case CONSEQUENCE ->
                    named && !has("risk", known) && isExplained(roles)
                            ? match
                            : match.as(ColumnRole.OTHER);
            case REMEDY ->
                    named && !has("risk", known) ? match : match.as(ColumnRole.ACTION).asMention();
            case EXPECTED -> expected(cell, match, roles);
            case DECIDED_BY, DECIDED_ON ->
                    named && !has("issue", known) ? match : match.as(ColumnRole.OTHER);
            default -> match;
        };
    }

    /** The only day of a table is its deadline, also where it is called the expected one. */
    private ColumnWords.Match expected(Cell cell, ColumnWords.Match match, Set<ColumnRole> roles) {
        if (roles.contains(ColumnRole.DEADLINE) || begins("new-day", cell)) {
            return match;
        }
        if (holds("deadline-too", cell)) {
            return match.as(ColumnRole.DEADLINE).asMention();
        }
        return roles.contains(ColumnRole.CAUSE) || roles.contains(ColumnRole.REMEDY)
                ? match
                : match.as(ColumnRole.OTHER);
    }

    private static boolean isExplained(Set<ColumnRole> roles) {
        return roles.contains(ColumnRole.CAUSE)
                || roles.contains(ColumnRole.REMEDY)
                || roles.contains(ColumnRole.EXPECTED);
    }

    private boolean has(String list, Map<Cell, ColumnWords.Match> known) {
        return known.keySet().stream().anyMatch(cell -> begins(list, cell));
    }

    private boolean begins(String list, Cell cell) {
        var folded = WordLists.fold(cell.text()) + " ";
        return lists.list(list).stream().anyMatch(words -> folded.startsWith(words + " "));
    }

    private boolean holds(String list, Cell cell) {
        var folded = " " + WordLists.fold(cell.text()) + " ";
        return lists.list(list).stream().anyMatch(word -> folded.contains(" " + word + " "));
    }

    /** «Handling» behind a cause or consequence, where a column before it names the row. */
    private boolean isBesideCause(List<Cell> cells, int at, Map<Cell, ColumnWords.Match> settled) {
        return is(Set.of(ColumnRole.ACTION), cells.get(at), settled)
                && begins("remedy-beside", cells.get(at))
                && is(WHY, cells.get(at - 1), settled)
                && cells.subList(0, at).stream().anyMatch(cell -> is(NAMING, cell, settled));
    }

    private static boolean is(
            Set<ColumnRole> roles, Cell cell, Map<Cell, ColumnWords.Match> settled) {
        var match = settled.get(cell);
        return match != null && roles.contains(match.role());
    }
}
