package dk.milepael.store;

import dk.milepael.history.Change;
import dk.milepael.history.ComparedVersion;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Section;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A plan version as rows: one for each section, initiative, milestone and finding. */
final class VersionRows {
    private static final List<String> TABLES =
            List.of("section", "initiative", "milestone", "finding");

    private final Database database;
    private final PlanJson json;

    VersionRows(Database database, PlanJson json) {
        this.database = database;
        this.json = json;
    }

    long insert(long readingId, int position, PlanStore.Source source, PlanVersion version) {
        return database.together(() -> {
            var id =
                    database.single(
                            """
                            insert into version (reading_id, position, file_name, read_on,
                              heading, annex, left_out)
                            values (?, ?, ?, ?, ?, ?, ?) returning id\
                            """,
                            Long.class,
                            readingId,
                            position,
                            source.fileName(),
                            source.readOn().toString(),
                            json.write(version.heading()),
                            json.write(version.annex()),
                            json.write(version.leftOut()));
            insertRows(id, new ComparedVersion(version, Map.of()));
            return id;
        });
    }

    void replace(long id, String planId, ComparedVersion compared) {
        var version = compared.version();
        database.write(jdbc -> {
            TABLES.forEach(
                    table -> jdbc.update("delete from " + table + " where version_id = ?", id));
            jdbc.update(
                    "update version set plan_id = ?, heading = ?, annex = ?, left_out = ?, is_first = ? where id = ?",
                    planId,
                    json.write(version.heading()),
                    json.write(version.annex()),
                    json.write(version.leftOut()),
                    compared.isFirst(),
                    id);
            insertRows(id, compared);
        });
    }

    private void insertRows(long id, ComparedVersion compared) {
        var version = compared.version();
        insertRecords("section", id, version.sections());
        insertRecords("finding", id, version.remarks());
        database.write(jdbc -> {
            var milestones = 0;
            for (int i = 0; i < version.initiatives().size(); i++) {
                var initiative = version.initiatives().get(i);
                insert(jdbc, id, i, initiative, change(compared, initiative.id()));
                for (var milestone : initiative.milestones()) {
                    jdbc.update(
                            """
                            insert into milestone (version_id, position, initiative_id, id,
                              record, change)
                            values (?, ?, ?, ?, ?, ?)\
                            """,
                            id,
                            milestones++,
                            initiative.id(),
                            milestone.id(),
                            json.write(milestone),
                            change(compared, milestone.id()));
                }
            }
        });
    }

    private void insert(
            JdbcTemplate jdbc,
            long id,
            int position,
            Initiative initiative,
            @Nullable String change) {
        jdbc.update(
                """
                insert into initiative (version_id, position, id, record, change)
                values (?, ?, ?, ?, ?)\
                """,
                id,
                position,
                initiative.id(),
                json.write(initiative.with(initiative.id(), List.of())),
                change);
    }

    private void insertRecords(String table, long id, List<?> records) {
        database.write(jdbc -> {
            for (int i = 0; i < records.size(); i++) {
                jdbc.update(
                        "insert into " + table + " (version_id, position, record) values (?, ?, ?)",
                        id,
                        i,
                        json.write(records.get(i)));
            }
        });
    }

    private @Nullable String change(ComparedVersion compared, String id) {
        var change = compared.changes().get(id);
        return change == null ? null : json.write(change);
    }

    StoredVersion load(long id) {
        return database.together(() ->
                database.list(
                                "select * from version where id = ?",
                                (row, number) -> storedVersion(id, row),
                                id)
                        .getFirst());
    }

    private StoredVersion storedVersion(long id, ResultSet row) throws SQLException {
        var changes = new HashMap<String, Change>();
        var version =
                new PlanVersion(
                        heading(row.getString("heading")),
                        records("section", id, Section.class),
                        initiatives(id, changes),
                        json.read(row.getString("annex"), PlanVersion.Annex.class),
                        List.of(json.read(row.getString("left_out"), LeftOut[].class)),
                        records("finding", id, Finding.class));
        return new StoredVersion(
                id,
                row.getString("plan_id"),
                row.getLong("reading_id"),
                row.getString("file_name"),
                LocalDate.parse(row.getString("read_on")),
                compared(version, changes, row.getString("is_first")));
    }

    /** A version placed before this was kept tells it by its changes. */
    private static ComparedVersion compared(
            PlanVersion version, Map<String, Change> changes, @Nullable String isFirst) {
        return isFirst == null
                ? new ComparedVersion(version, changes)
                : new ComparedVersion(version, changes, isFirst.equals("1"));
    }

    PlanVersion.Heading heading(String written) {
        return json.read(written, PlanVersion.Heading.class);
    }

    private List<Initiative> initiatives(long id, Map<String, Change> changes) {
        var milestones =
                database
                        .list(
                                "select * from milestone where version_id = ? order by position",
                                (row, number) -> milestone(row, changes),
                                id)
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Owned::initiativeId,
                                        Collectors.mapping(Owned::milestone, Collectors.toList())));
        return database.list(
                "select * from initiative where version_id = ? order by position",
                (row, number) -> {
                    noteChange(row, changes);
                    var initiative = json.read(row.getString("record"), Initiative.class);
                    var own = milestones.getOrDefault(initiative.id(), List.of());
                    return initiative.with(initiative.id(), own);
                },
                id);
    }

    private record Owned(String initiativeId, Milestone milestone) {}

    private Owned milestone(ResultSet row, Map<String, Change> changes) throws SQLException {
        noteChange(row, changes);
        return new Owned(
                row.getString("initiative_id"),
                json.read(row.getString("record"), Milestone.class));
    }

    private void noteChange(ResultSet row, Map<String, Change> changes) throws SQLException {
        var change = row.getString("change");
        if (change != null) {
            changes.put(row.getString("id"), json.read(change, Change.class));
        }
    }

    private <T> List<T> records(String table, long id, Class<T> type) {
        return database.list(
                "select record from " + table + " where version_id = ? order by position",
                (row, number) -> json.read(row.getString("record"), type),
                id);
    }
}
