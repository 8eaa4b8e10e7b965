package dk.milepael.delivery.roster;

import dk.milepael.delivery.Spelling;
import dk.milepael.delivery.roster.RosterFault.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells of plans and sections that no plan in force has. */
final class Scopes {
    private final RosterHeader header;
    private final Faults faults;
    private final Set<String> plans = new HashSet<>();
    private final Set<String> sections = new HashSet<>();

    Scopes(RosterHeader header, Known known, Faults faults) {
        this.header = header;
        this.faults = faults;
        known.plans().forEach(names -> names.forEach(name -> plans.add(Spelling.folded(name))));
        known.sections().forEach(title -> sections.add(Spelling.folded(title)));
    }

    void check(List<ListedRow> rows) {
        for (var row : rows) {
            row.scope().plans().stream()
                    .filter(plan -> !plans.contains(Spelling.folded(plan)))
                    .forEach(plan -> tell(Kind.UNKNOWN_PLAN, row, RosterColumn.PLANS, plan));
            row.scope().sections().stream()
                    .filter(title -> !sections.contains(Spelling.folded(title)))
                    .forEach(
                            title -> tell(Kind.UNKNOWN_SECTION, row, RosterColumn.SECTIONS, title));
        }
    }

    private void tell(Kind kind, ListedRow row, RosterColumn column, String written) {
        faults.add(kind, header.cell(row.row(), column), written);
    }
}
