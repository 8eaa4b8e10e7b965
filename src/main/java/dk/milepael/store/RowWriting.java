package dk.milepael.store;

import dk.milepael.history.Change;
import dk.milepael.history.ComparedVersion;
import dk.milepael.store.KeptRow.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A version as the rows that are kept of it. */
final class RowWriting {
    /** What is told of a row to which nothing happened, and nothing before. */
    static final Change UNTOUCHED = new Change(Change.Kind.UNCHANGED, List.of(), List.of(), false);

    private final PlanJson json;
    private final ComparedVersion compared;
    private final List<KeptRow> rows = new ArrayList<>();

    private RowWriting(PlanJson json, ComparedVersion compared) {
        this.json = json;
        this.compared = compared;
    }

    /** All rows, those of a kind in the order of the document. */
    static List<KeptRow> of(ComparedVersion compared, PlanJson json) {
        return new RowWriting(json, compared).rows();
    }

    private List<KeptRow> rows() {
        var version = compared.version();
        version.sections().forEach(section -> add(Kind.SECTION, null, null, section));
        var ids = new HashSet<String>();
        for (var initiative : version.initiatives()) {
            var id = initiative.id();
            ids.add(id);
            add(Kind.INITIATIVE, id, null, initiative.with(id, List.of()));
            for (var milestone : initiative.milestones()) {
                ids.add(milestone.id());
                add(Kind.MILESTONE, milestone.id(), id, milestone);
            }
        }
        version.remarks().forEach(remark -> add(Kind.FINDING, null, null, remark));
        version.leftOut().forEach(row -> add(Kind.LEFT_OUT, null, null, row));
        new TreeMap<>(compared.changes())
                .keySet().stream()
                        .filter(id -> !ids.contains(id))
                        .forEach(id -> add(Kind.SPENT, id, null, id));
        return rows;
    }

    private void add(Kind kind, @Nullable String id, @Nullable String initiative, Object record) {
        rows.add(new KeptRow(kind, id, initiative, null, json.write(record), change(id)));
    }

    /** In a first version nothing is told of a row; later that is the same as «untouched». */
    private @Nullable String change(@Nullable String id) {
        var change = id == null ? null : compared.changes().get(id);
        return change == null || (!compared.isFirst() && change.equals(UNTOUCHED))
                ? null
                : json.write(change);
    }
}
