package dk.milepael.delivery.roster;

import dk.milepael.delivery.Recipient;
import dk.milepael.delivery.RecipientList;
import dk.milepael.delivery.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Decides whether a list that was just read takes the place of the one in force. */
public final class NewVersion {
    /** A shorter list may well be new from end to end. */
    private static final int SHORT = 4;

    /** Above the headings, these words say that a list is meant to be another. */
    private static final String ALL_NEW = "hele listen er ny";

    private NewVersion() {}

    /** How it was decided. */
    public sealed interface Verdict {
        record Good() implements Verdict {}

        /** Not one row can be used. */
        record Nobody() implements Verdict {}

        /** More than half of those in force are gone or can't be used. */
        record TooFew(int left, int before) implements Verdict {}
    }

    /**
     * Holds a list that was just read against the one in force.
     *
     * @param before the list in force; empty where none is
     */
    public static Verdict judge(RosterSheet sheet, Roster now, RecipientList before) {
        if (now.list().isEmpty()) {
            return new Verdict.Nobody();
        }
        var left = left(before.all(), now.list().all());
        var all = before.all().size();
        return all < SHORT || left * 2 >= all || isAllNew(sheet)
                ? new Verdict.Good()
                : new Verdict.TooFew(left, all);
    }

    /** Those who are there still, by address or name. */
    private static int left(List<Recipient> before, List<Recipient> now) {
        var there = new HashSet<String>();
        now.forEach(one -> {
            there.add(address(one));
            there.add(Spelling.folded(one.contact().name()));
        });
        return (int)
                before.stream()
                        .filter(one ->
                                there.contains(address(one))
                                        || there.contains(Spelling.folded(one.contact().name())))
                        .count();
    }

    private static String address(Recipient recipient) {
        return recipient.contact().address().toLowerCase(Locale.ROOT);
    }

    private static boolean isAllNew(RosterSheet sheet) {
        var header = RosterHeader.of(sheet).map(RosterHeader::row).orElse(0);
        return sheet.rows().stream()
                .filter(row -> row.number() < header)
                .flatMap(row -> row.entries().stream())
                .anyMatch(entry -> Spelling.folded(entry.text()).contains(ALL_NEW));
    }
}
