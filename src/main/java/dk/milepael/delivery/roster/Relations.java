package dk.milepael.delivery.roster;

import dk.milepael.delivery.Recipient;
import dk.milepael.delivery.Recipient.Absence;
import dk.milepael.delivery.Spelling;
import dk.milepael.delivery.roster.RosterFault.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Joins rows by who stands in for whom and who leads whom. */
final class Relations {
    private final RosterHeader header;
    private final Faults faults;
    private final Map<String, ListedRow> byWritten = new HashMap<>();
    private final Map<ListedRow, String> slugs = new HashMap<>();
    private final Map<ListedRow, ListedRow> superiors = new HashMap<>();

    Relations(RosterHeader header, Faults faults) {
        this.header = header;
        this.faults = faults;
    }

    List<Recipient> join(List<ListedRow> rows, Known.Slugs free) {
        rows.forEach(this::index);
        nameAll(rows, free);
        rows.forEach(this::lead);
        breakLoops(rows);
        return rows.stream().map(this::recipient).toList();
    }

    private void index(ListedRow row) {
        row.aliases().forEach(alias -> byWritten.put(Spelling.folded(alias), row));
        byWritten.put(Spelling.folded(row.contact().name()), row);
        byWritten.put(row.contact().address().toLowerCase(Locale.ROOT), row);
    }

    /** By name, so that a slug does not depend on the order of the rows. */
    private void nameAll(List<ListedRow> rows, Known.Slugs free) {
        var taken = new HashSet<String>();
        rows.stream()
                .sorted(Comparator.comparing(row -> row.contact().name()))
                .forEach(row -> {
                    var slug = free.free(row.contact().name(), taken::contains);
                    taken.add(slug);
                    slugs.put(row, slug);
                });
    }

    private String slug(ListedRow row) {
        return Objects.requireNonNull(slugs.get(row), row.contact().name());
    }

    private @Nullable ListedRow find(String written) {
        var found = byWritten.get(Spelling.folded(written));
        return found == null ? byWritten.get(written.toLowerCase(Locale.ROOT)) : found;
    }

    private void lead(ListedRow row) {
        if (row.superior().isEmpty()) {
            return;
        }
        var superior = find(row.superior());
        if (superior == null) {
            tell(Kind.UNKNOWN_SUPERIOR, row, RosterColumn.SUPERIOR, row.superior());
        } else {
            superiors.put(row, superior);
        }
    }

    private void breakLoops(List<ListedRow> rows) {
        var free = new HashSet<ListedRow>();
        for (var row : rows) {
            var path = new LinkedHashSet<ListedRow>();
            @Nullable ListedRow at = row;
            while (at != null && !free.contains(at) && path.add(at)) {
                at = superiors.get(at);
            }
            if (at != null && !free.contains(at)) {
                breakLoop(path, at);
            }
            free.addAll(path);
        }
    }

    private void breakLoop(Set<ListedRow> path, ListedRow closing) {
        var loop = new ArrayList<>(path);
        loop.subList(0, loop.indexOf(closing)).clear();
        loop.add(closing);
        var names =
                loop.stream().map(row -> row.contact().name()).collect(Collectors.joining(" → "));
        tell(Kind.SUPERIOR_LOOP, closing, RosterColumn.SUPERIOR, names);
        loop.forEach(superiors::remove);
    }

    private Recipient recipient(ListedRow row) {
        var superior = superiors.get(row);
        return new Recipient(
                slug(row),
                row.contact(),
                row.aliases(),
                row.roles(),
                row.scope(),
                row.subscription(),
                absence(row),
                superior == null ? null : slug(superior));
    }

    /** Null where nobody is away. */
    private @Nullable Absence absence(ListedRow row) {
        var away = row.away();
        var deputy = deputy(row);
        return away.isTold()
                ? new Absence(away.from(), away.to(), deputy == null ? null : slug(deputy))
                : null;
    }

    /** Null where nobody can stand in, which is told; also who is away in some of the time. */
    private @Nullable ListedRow deputy(ListedRow row) {
        var written = row.away().deputy();
        var deputy = written.isEmpty() ? null : find(written);
        if (deputy == null) {
            missing(row);
            return null;
        }
        if (deputy.equals(row)) {
            tell(Kind.OWN_DEPUTY, row, RosterColumn.DEPUTY, written);
            return null;
        }
        if (row.away().meets(deputy.away())) {
            tell(Kind.DEPUTY_AWAY, row, RosterColumn.DEPUTY, deputy.contact().name());
        }
        return deputy;
    }

    private void missing(ListedRow row) {
        if (!row.away().deputy().isEmpty()) {
            tell(Kind.UNKNOWN_DEPUTY, row, RosterColumn.DEPUTY, row.away().deputy());
        } else if (row.away().isTold()) {
            faults.add(Kind.NO_DEPUTY, header.cell(row.row(), RosterColumn.AWAY_FROM));
        }
    }

    private void tell(Kind kind, ListedRow row, RosterColumn column, String written) {
        faults.add(kind, header.cell(row.row(), column), written);
    }
}
