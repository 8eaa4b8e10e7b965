package dk.milepael.store;

import dk.milepael.history.ComparedVersion;
import dk.milepael.plan.PlanVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Plan versions as they are kept: a row of their own each, and the rows of what they say. */
final class VersionRows {
    private final Database database;
    private final PlanJson json;
    private final KeptRows kept;

    VersionRows(Database database, PlanJson json) {
        this.database = database;
        this.json = json;
        this.kept = new KeptRows(database);
    }

    /** Of no plan yet, and therefore kept whole. */
    long insert(long readingId, int position, PlanStore.Source source, PlanVersion version) {
        return database.together(() -> {
            var id =
                    database.single(
                            """
                            insert into version (reading_id, position, file_name, read_on,
                              heading, annex)
                            values (?, ?, ?, ?, ?, ?) returning id\
                            """,
                            Long.class,
                            readingId,
                            position,
                            source.fileName(),
                            source.readOn().toString(),
                            json.write(version.heading()),
                            json.write(version.annex()));
            kept.writeWhole(id, rows(new ComparedVersion(version, Map.of(), true)));
            return id;
        });
    }

    /** Writes a version as one of a plan; one that others of the plan follow is kept whole. */
    void replace(long id, String planId, ComparedVersion compared) {
        database.write(jdbc -> {
            var isNewest = isNewest(planId, id);
            update(jdbc, id, planId, compared, isNewest);
            if (isNewest) {
                kept.writeOfPlan(planId, id, before(planId, id), rows(compared));
            } else {
                kept.writeWhole(id, rows(compared));
            }
        });
    }

    private void update(
            JdbcTemplate jdbc, long id, String planId, ComparedVersion compared, boolean isNewest) {
        var version = compared.version();
        jdbc.update(
                """
                update version set plan_id = ?, heading = ?, annex = ?, is_first = ?, whole = ?,
                  in_line = max(in_line, ?)
                where id = ?\
                """,
                planId,
                json.write(version.heading()),
                json.write(version.annex()),
                compared.isFirst(),
                !isNewest,
                isNewest,
                id);
    }

    /** The version that a newer one is told from; null where there is none. */
    private @Nullable Long before(String planId, long id) {
        return database
                .list(
                        """
                        select id from version where plan_id = ? and id < ? and in_line = 1
                        order by id desc limit 1\
                        """,
                        (row, _) -> row.getLong("id"),
                        planId,
                        id)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private boolean isNewest(String planId, long id) {
        return database.single(
                        "select count(*) from version where plan_id = ? and id > ?",
                        Integer.class,
                        planId,
                        id)
                == 0;
    }

    private List<KeptRow> rows(ComparedVersion compared) {
        return RowWriting.of(compared, json);
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
        var planId = row.getString("plan_id");
        var isFirst = row.getString("is_first");
        var isWhole = row.getBoolean("whole");
        var rows = isWhole ? kept.ofVersion(id) : kept.ofPlan(Objects.requireNonNull(planId), id);
        var reading = new RowReading(rows, "0".equals(isFirst), json);
        var version =
                reading.version(
                        heading(row.getString("heading")),
                        json.read(row.getString("annex"), PlanVersion.Annex.class));
        return new StoredVersion(
                id,
                planId,
                row.getLong("reading_id"),
                row.getString("file_name"),
                LocalDate.parse(row.getString("read_on")),
                reading.compared(version, isFirst == null ? null : isFirst.equals("1")));
    }

    PlanVersion.Heading heading(String written) {
        return json.read(written, PlanVersion.Heading.class);
    }
}
