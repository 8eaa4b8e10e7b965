package dk.milepael.delivery.roster;

import dk.milepael.delivery.Spelling;
import dk.milepael.delivery.roster.RosterFault.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sees to it that an address, a name and an alias mean one recipient each. */
final class Duplicates {
    private final RosterHeader header;
    private final Faults faults;

    Duplicates(RosterHeader header, Faults faults) {
        this.header = header;
        this.faults = faults;
    }

    /** An alias that is also a left-out person's doesn't become another's. */
    List<ListedRow> without(List<ListedRow> rows) {
        return ownNames(ownAliases(ownAddresses(rows)));
    }

    private List<ListedRow> ownAddresses(List<ListedRow> rows) {
        var first = new HashMap<String, ListedRow>();
        return rows.stream().filter(row -> isFirst(row, first)).toList();
    }

    private boolean isFirst(ListedRow row, Map<String, ListedRow> first) {
        var address = row.contact().address();
        var earlier = first.putIfAbsent(address.toLowerCase(Locale.ROOT), row);
        if (earlier == null) {
            return true;
        }
        tell(Kind.SAME_ADDRESS, row, RosterColumn.ADDRESS, address, List.of(earlier));
        return false;
    }

    private List<ListedRow> ownNames(List<ListedRow> rows) {
        var byName =
                rows.stream().collect(Collectors.groupingBy(row -> Spelling.folded(name(row))));
        return rows.stream()
                .filter(row -> {
                    var others =
                            others(byName.getOrDefault(Spelling.folded(name(row)), List.of()), row);
                    if (!others.isEmpty()) {
                        tell(Kind.SAME_NAME, row, RosterColumn.NAME, name(row), others);
                    }
                    return others.isEmpty();
                })
                .toList();
    }

    private List<ListedRow> ownAliases(List<ListedRow> rows) {
        var named =
                rows.stream()
                        .collect(
                                Collectors.toMap(
                                        row -> Spelling.folded(name(row)),
                                        Function.identity(),
                                        (first, _) -> first));
        var byAlias = new HashMap<String, Set<ListedRow>>();
        for (var row : rows) {
            row.aliases()
                    .forEach(alias ->
                            byAlias.computeIfAbsent(Spelling.folded(alias), _ -> new HashSet<>())
                                    .add(row));
        }
        return rows.stream()
                .map(row ->
                        withAliases(
                                row,
                                row.aliases().stream()
                                        .filter(alias -> isOwn(alias, row, named, byAlias))
                                        .toList()))
                .toList();
    }

    private boolean isOwn(
            String alias,
            ListedRow row,
            Map<String, ListedRow> named,
            Map<String, Set<ListedRow>> byAlias) {
        var folded = Spelling.folded(alias);
        var other = named.get(folded);
        if (other != null) {
            if (!folded.equals(Spelling.folded(name(row)))) {
                tell(Kind.ALIAS_IS_NAME, row, RosterColumn.ALIASES, alias, List.of(other));
            }
            return false;
        }
        var others = others(List.copyOf(byAlias.getOrDefault(folded, Set.of())), row);
        if (!others.isEmpty()) {
            tell(Kind.SAME_ALIAS, row, RosterColumn.ALIASES, alias, others);
        }
        return others.isEmpty();
    }

    private static ListedRow withAliases(ListedRow row, List<String> aliases) {
        return new ListedRow(
                row.row(),
                row.contact(),
                aliases,
                row.roles(),
                row.scope(),
                row.subscription(),
                row.away(),
                row.superior());
    }

    private static List<ListedRow> others(List<ListedRow> rows, ListedRow row) {
        return rows.stream().filter(other -> !other.equals(row)).toList();
    }

    private static String name(ListedRow row) {
        return row.contact().name();
    }

    private void tell(
            Kind kind, ListedRow row, RosterColumn column, String written, List<ListedRow> others) {
        var numbers =
                others.stream()
                        .map(other -> other.row().number())
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        faults.add(
                RosterFault.of(kind, header.cell(row.row(), column))
                        .with("skrevet", Faults.shown(written))
                        .with("navn", name(others.getFirst()))
                        .with("række", numbers));
    }
}
