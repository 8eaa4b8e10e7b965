package dk.milepael.delivery.roster;

import dk.milepael.delivery.RecipientList;
import dk.milepael.delivery.roster.RosterFault.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A list of recipients as it was read: who can be used, and what is wrong.
 *
 * @param rows the rows that tell of a recipient, used or not
 */
public record Roster(RecipientList list, List<RosterFault> faults, int rows) {
    public Roster {
        faults = List.copyOf(faults);
    }

    /** The first sheet with a row of headings; empty where none has names and addresses. */
    public static Optional<RosterSheet> sheetOf(List<RosterSheet> sheets) {
        return sheets.stream().filter(sheet -> RosterHeader.of(sheet).isPresent()).findFirst();
    }

    /**
     * Reads the rows of a sheet, with all that is wrong in them.
     *
     * @throws IllegalArgumentException where the sheet has no row of headings
     */
    public static Roster of(RosterSheet sheet, Known known) {
        var header =
                RosterHeader.of(sheet)
                        .orElseThrow(() -> new IllegalArgumentException(sheet.name()));
        var faults = new Faults();
        header.unknown()
                .forEach(entry -> faults.add(Kind.UNKNOWN_COLUMN, entry.cell(), entry.text()));
        var rows = header.below(sheet);
        var read =
                rows.stream()
                        .flatMap(row ->
                                new RowReading(header, row, known.language(), faults)
                                        .read().stream())
                        .toList();
        var unique = new Duplicates(header, faults).without(read);
        new Scopes(header, known, faults).check(unique);
        var recipients = new Relations(header, faults).join(unique, known.slugs());
        var list = new RecipientList(recipients);
        new Ownership(header, faults).check(unique, list, known.owners());
        return new Roster(list, faults.found(), rows.size());
    }

    public int leftOut() {
        return rows - list.all().size();
    }
}
