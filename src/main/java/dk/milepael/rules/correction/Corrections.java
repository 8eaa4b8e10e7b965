package dk.milepael.rules.correction;

import dk.milepael.plan.Correction;
import dk.milepael.plan.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What staff say of a plan's rows, by the id of the row.
 *
 * @param rows of several corrections of one thing at one row only the last is in force
 * @param remarks what is to be told of answers that could not be used, likewise
 */
public record Corrections(Map<String, List<Correction>> rows, Map<String, List<Finding>> remarks) {
    public static final Corrections NONE = new Corrections(Map.of(), Map.of());

    public Corrections {
        rows = Map.copyOf(rows);
        remarks = Map.copyOf(remarks);
    }

    /** The same with one more, which outdoes an earlier one of the same thing. */
    public Corrections with(String row, Correction correction) {
        var own = new ArrayList<>(of(row));
        own.removeIf(each -> each.value().subject() == correction.value().subject());
        own.add(correction);
        var all = new HashMap<>(rows);
        all.put(row, List.copyOf(own));
        return new Corrections(all, remarks);
    }

    /** The same with one more remark on a row. */
    public Corrections with(String row, Finding remark) {
        var own = new ArrayList<>(remarks.getOrDefault(row, List.of()));
        own.add(remark);
        var all = new HashMap<>(remarks);
        all.put(row, List.copyOf(own));
        return new Corrections(rows, all);
    }

    List<Correction> of(String row) {
        return rows.getOrDefault(row, List.of());
    }
}
