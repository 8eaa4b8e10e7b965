package dk.milepael.store;

import dk.milepael.store.KeptRow.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows of versions in the database: a version that is kept whole has its own; of the versions
 * of a plan that follow one another a row is kept once for as long as it is written alike.
 */
final class KeptRows {
    private static final int AT_ONCE = 1_000;

    private final Database database;

    KeptRows(Database database) {
        this.database = database;
    }

    /** A row of a plan and where it stands. */
    private record Held(long id, double place, KeptRow row) {}

    List<KeptRow> ofVersion(long version) {
        return database.list(
                "select * from kept_row where version_id = ? order by kind, place",
                (row, _) -> row(row),
                version);
    }

    List<KeptRow> ofPlan(String plan, long version) {
        return held(plan, version).stream().map(Held::row).toList();
    }

    void writeWhole(long version, List<KeptRow> rows) {
        database.write(jdbc -> {
            deleteWhole(jdbc, version);
            var places = IntStream.range(0, rows.size()).asDoubleStream().toArray();
            insert(jdbc, rows, places, new Owner(version, null, null));
        });
    }

    /**
     * Writes what differs between a version and the one of the same plan before it.
     *
     * @param before null where there is none
     */
    void writeOfPlan(String plan, long version, @Nullable Long before, List<KeptRow> rows) {
        database.write(jdbc -> {
            deleteWhole(jdbc, version);
            takeBack(jdbc, plan, version, before);
            var held = before == null ? List.<Held>of() : held(plan, before);
            for (var kind : Kind.values()) {
                var then = held.stream().filter(each -> each.row().kind() == kind).toList();
                var now = rows.stream().filter(row -> row.kind() == kind).toList();
                write(jdbc, new Owner(null, plan, version), before, new Step(then, placed(now)));
            }
        });
    }

    /** The rows of a kind, then and now. */
    private record Step(List<Held> then, List<KeptRow> now) {}

    /** Whose rows are: a version's own, or a plan's from a version on. */
    private record Owner(@Nullable Long version, @Nullable String plan, @Nullable Long first) {}

    private static void deleteWhole(JdbcTemplate jdbc, long version) {
        jdbc.update("delete from kept_row where version_id = ?", version);
    }

    /** As if the version had not been written before. */
    private static void takeBack(
            JdbcTemplate jdbc, String plan, long version, @Nullable Long before) {
        jdbc.update("delete from kept_row where plan_id = ? and first_version = ?", plan, version);
        jdbc.update(
                "update kept_row set last_version = null where plan_id = ? and last_version = ?",
                plan,
                before);
    }

    private static void write(JdbcTemplate jdbc, Owner owner, @Nullable Long before, Step step) {
        var then = step.then();
        var stays = Alignment.of(then.stream().map(Held::row).toList(), step.now());
        var places = new Places(then.stream().mapToDouble(Held::place).toArray()).of(stays);
        var kept = new ArrayList<Integer>();
        var added = new ArrayList<KeptRow>();
        var at = new ArrayList<Double>();
        for (int i = 0; i < stays.length; i++) {
            if (stays[i] == Alignment.NEW || places.isEmpty()) {
                added.add(step.now().get(i));
                at.add(places.isEmpty() ? i : places.get()[i]);
            } else {
                kept.add(stays[i]);
            }
        }
        close(jdbc, before, then, kept);
        insert(jdbc, added, at.stream().mapToDouble(Double::doubleValue).toArray(), owner);
    }

    private static void close(
            JdbcTemplate jdbc, @Nullable Long last, List<Held> then, List<Integer> kept) {
        var open = new ArrayList<>(then);
        kept.reversed().forEach(index -> open.remove((int) index));
        jdbc.batchUpdate(
                "update kept_row set last_version = ? where id = ?",
                open.stream().map(row -> new Object[] {last, row.id()}).toList());
    }

    /** Each row told from the one before it. */
    private static List<KeptRow> placed(List<KeptRow> rows) {
        var placed = new ArrayList<KeptRow>();
        int before = 0;
        for (var row : rows) {
            placed.add(row.after(before));
            before = row.sheetRow() == 0 ? before : row.sheetRow();
        }
        return placed;
    }

    private static void insert(
            JdbcTemplate jdbc, List<KeptRow> rows, double[] places, Owner owner) {
        var indexes = IntStream.range(0, rows.size()).boxed().toList();
        jdbc.batchUpdate(
                """
                insert into kept_row (kind, version_id, plan_id, first_version, place,
                  row_id, initiative_id, gap, record, change)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                indexes,
                AT_ONCE,
                (statement, index) -> {
                    var row = rows.get(index);
                    statement.setObject(1, row.kind().id());
                    statement.setObject(2, owner.version());
                    statement.setObject(3, owner.plan());
                    statement.setObject(4, owner.first());
                    statement.setDouble(5, places[index]);
                    statement.setObject(6, row.id());
                    statement.setObject(7, row.initiative());
                    statement.setObject(8, row.gap());
                    statement.setObject(9, row.record());
                    statement.setObject(10, row.change());
                });
    }

    private List<Held> held(String plan, long version) {
        return database.list(
                """
                select * from kept_row where plan_id = ? and first_version <= ?
                  and (last_version is null or last_version >= ?)
                order by kind, place\
                """,
                (row, _) -> new Held(row.getLong("id"), row.getDouble("place"), row(row)),
                plan,
                version,
                version);
    }

    private static KeptRow row(ResultSet row) throws SQLException {
        return new KeptRow(
                Kind.of(row.getString("kind")),
                row.getString("row_id"),
                row.getString("initiative_id"),
                row.getObject("gap") == null ? null : row.getInt("gap"),
                Objects.requireNonNull(row.getString("record")),
                row.getString("change"));
    }
}
