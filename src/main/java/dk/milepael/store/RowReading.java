package dk.milepael.store;

import dk.milepael.history.Change;
import dk.milepael.history.ComparedVersion;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Section;
import dk.milepael.store.KeptRow.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows that are kept of a version, put together again. */
final class RowReading {
    private final PlanJson json;
    private final Map<Kind, List<String>> records = new EnumMap<>(Kind.class);
    private final Map<String, List<Milestone>> milestones = new HashMap<>();
    private final Map<String, Change> changes = new HashMap<>();

    /**
     * @param rows those of a kind in the order of the document
     * @param areCompared whether a row of which nothing is told was untouched
     */
    RowReading(List<KeptRow> rows, boolean areCompared, PlanJson json) {
        this.json = json;
        var at = new EnumMap<Kind, Integer>(Kind.class);
        for (var row : rows) {
            int before = at.getOrDefault(row.kind(), 0);
            add(row, row.recordAfter(before), areCompared);
            at.put(row.kind(), row.gap() == null ? before : before + row.gap());
        }
    }

    private void add(KeptRow row, String record, boolean areCompared) {
        records.computeIfAbsent(row.kind(), _ -> new ArrayList<>()).add(record);
        if (row.kind() == Kind.MILESTONE) {
            milestones
                    .computeIfAbsent(
                            Objects.requireNonNull(row.initiative()), _ -> new ArrayList<>())
                    .add(json.read(record, Milestone.class));
        }
        if (row.id() != null && row.change() != null) {
            changes.put(row.id(), json.read(row.change(), Change.class));
        } else if (row.id() != null && areCompared) {
            changes.put(row.id(), RowWriting.UNTOUCHED);
        }
    }

    PlanVersion version(PlanVersion.Heading heading, PlanVersion.Annex annex) {
        return new PlanVersion(
                heading,
                all(Kind.SECTION, Section.class),
                all(Kind.INITIATIVE, Initiative.class).stream()
                        .map(each ->
                                each.with(each.id(), milestones.getOrDefault(each.id(), List.of())))
                        .toList(),
                annex,
                all(Kind.LEFT_OUT, LeftOut.class),
                all(Kind.FINDING, Finding.class));
    }

    /**
     * @param isFirst null where it was not kept: then the changes tell it
     */
    ComparedVersion compared(PlanVersion version, @Nullable Boolean isFirst) {
        return isFirst == null
                ? new ComparedVersion(version, changes)
                : new ComparedVersion(version, changes, isFirst);
    }

    private <T> List<T> all(Kind kind, Class<T> type) {
        return records.getOrDefault(kind, List.of()).stream()
                .map(record -> json.read(record, type))
                .toList();
    }
}
