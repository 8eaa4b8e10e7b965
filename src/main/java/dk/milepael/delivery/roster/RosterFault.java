package dk.milepael.delivery.roster;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Something wrong in the list.
 *
 * @param cell the address of the cell it is about
 * @param values what its words need, by name
 */
public record RosterFault(Kind kind, String cell, Map<String, String> values) {
    public RosterFault {
        values = Map.copyOf(values);
    }

    static RosterFault of(Kind kind, String cell) {
        return new RosterFault(kind, cell, Map.of());
    }

    RosterFault with(String name, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new RosterFault(kind, cell, more);
    }

    /** What is wrong. */
    public enum Kind {
        NO_NAME,
        WRONG_NAME,
        /** A cell holds more than anybody types. */
        TOO_LONG,
        WRONG_ALIAS,
        NO_ADDRESS,
        WRONG_ADDRESS,
        /** The first row with an address is used. */
        SAME_ADDRESS,
        /** Of two persons of the same name none is used, since plans don't tell which is meant. */
        SAME_NAME,
        SAME_ALIAS,
        ALIAS_IS_NAME,
        UNKNOWN_ROLE,
        UNKNOWN_LANGUAGE,
        UNKNOWN_REPORT,
        UNKNOWN_RHYTHM,
        NO_MEETINGS,
        UNREADABLE_DAY,
        REVERSED_ABSENCE,
        NO_DEPUTY,
        UNKNOWN_DEPUTY,
        OWN_DEPUTY,
        DEPUTY_AWAY,
        UNKNOWN_SUPERIOR,
        SUPERIOR_LOOP,
        UNKNOWN_PLAN,
        UNKNOWN_SECTION,
        /** Plans name somebody as owner who is no owner here, and so is reminded of nothing. */
        OWNS_WITHOUT_ROLE,
        UNKNOWN_COLUMN;

        private static final Set<Kind> LEAVING_OUT =
                EnumSet.of(
                        NO_NAME,
                        WRONG_NAME,
                        TOO_LONG,
                        NO_ADDRESS,
                        WRONG_ADDRESS,
                        SAME_ADDRESS,
                        SAME_NAME);

        /** Its part of the keys of its words: {@code wrong-address}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the whole row is left out for it. */
        public boolean leavesOut() {
            return LEAVING_OUT.contains(this);
        }
    }
}
