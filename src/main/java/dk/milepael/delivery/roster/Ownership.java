package dk.milepael.delivery.roster;

import dk.milepael.delivery.Recipient;
import dk.milepael.delivery.Recipient.Role;
import dk.milepael.delivery.RecipientList;
import dk.milepael.delivery.roster.RosterFault.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells of those whom plans name as owners and whose row gives them other roles alone. */
final class Ownership {
    private final RosterHeader header;
    private final Faults faults;

    Ownership(RosterHeader header, Faults faults) {
        this.header = header;
        this.faults = faults;
    }

    /**
     * Holds the rows against the owners of plans.
     *
     * @param list what became of the rows
     */
    void check(List<ListedRow> rows, RecipientList list, List<String> owners) {
        var owning =
                owners.stream()
                        .map(list::called)
                        .flatMap(Optional::stream)
                        .filter(recipient -> !recipient.roles().contains(Role.OWNER))
                        .map(Recipient::contact)
                        .collect(Collectors.toSet());
        rows.stream()
                .filter(row -> owning.contains(row.contact()))
                .forEach(row ->
                        faults.add(
                                Kind.OWNS_WITHOUT_ROLE,
                                header.cell(row.row(), RosterColumn.ROLES),
                                row.contact().name()));
    }
}
