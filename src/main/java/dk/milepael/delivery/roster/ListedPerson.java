package dk.milepael.delivery.roster;

import java.util.List;

/**
 * Somebody on a list of recipients, as the row says it, whether it can be used or not.
 *
 * @param row as staff see it, from 1
 * @param address empty where there is none
 */
public record ListedPerson(int row, String name, String address, List<String> aliases) {
    public ListedPerson {
        aliases = List.copyOf(aliases);
    }

    /** Everybody on a sheet; nobody where it has no row of headings. */
    public static List<ListedPerson> of(RosterSheet sheet) {
        return RosterHeader.of(sheet)
                .map(header -> header.below(sheet).stream().map(row -> of(header, row)).toList())
                .orElseGet(List::of);
    }

    private static ListedPerson of(RosterHeader header, RosterSheet.Row row) {
        return new ListedPerson(
                row.number(),
                header.text(row, RosterColumn.NAME),
                header.text(row, RosterColumn.ADDRESS),
                Choices.names(header.text(row, RosterColumn.ALIASES)));
    }
}
