package dk.milepael.delivery.roster;

import dk.milepael.delivery.roster.RosterFault.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong while a list is read. */
final class Faults {
    private static final int SHOWN = 80;

    private final List<RosterFault> found = new ArrayList<>();

    void add(RosterFault fault) {
        found.add(fault);
    }

    void add(Kind kind, String cell) {
        add(RosterFault.of(kind, cell));
    }

    /** About words that stand in a cell. */
    void add(Kind kind, String cell, String written) {
        add(RosterFault.of(kind, cell).with("skrevet", shown(written)));
    }

    /** On one line, and so much that it is known again. */
    static String shown(String written) {
        var line = written.replaceAll("\\s+", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    int count() {
        return found.size();
    }

    /** In the order of the rows. */
    List<RosterFault> found() {
        return found.stream().sorted(Comparator.comparingInt(Faults::row)).toList();
    }

    private static int row(RosterFault fault) {
        return Integer.parseInt(fault.cell().replaceAll("\\D", ""));
    }
}
