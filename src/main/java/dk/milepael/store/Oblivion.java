package dk.milepael.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes words out of every table, and keeps a trace of having done so. */
public final class Oblivion {
    private static final String PERSON = "person";
    private static final String PLAN = "plan";

    /**
     * Columns of no words: the schema's own, what the job keeps as coded bytes, and what a table
     * allows only some words in.
     */
    private static final String OTHERS =
            "m.name glob 'flyway*' or c.name glob '*_CONTEXT'"
                    + " or m.sql like '%check (' || c.name || ' in (%'";

    private final Database database;

    public Oblivion(Database database) {
        this.database = database;
    }

    /**
     * A column of a table that may hold words.
     *
     * @param key what tells a row of its table from the others: its number, or the words themselves
     */
    private record Column(String table, String name, String key) {}

    /** The names that plans give as owners or involved, each as first written. */
    public List<String> parties() {
        return database.list(
                """
                select distinct o.value ->> '$.name' as name
                from initiative, json_each(initiative.record, '$.promise.owners') o
                union select distinct owner from milestone where owner is not null
                order by 1\
                """,
                (row, number) -> row.getString("name"));
    }

    /** Whether a text of any table passes. */
    public boolean mentions(Predicate<String> tells) {
        return database.together(() -> {
            var found = new AtomicBoolean();
            database.write(jdbc ->
                    columns(jdbc).stream()
                            .filter(column -> !found.get())
                            .forEach(column ->
                                    jdbc.query(
                                            "select distinct \"%s\" from \"%s\" where \"%1$s\" is not null"
                                                    .formatted(column.name(), column.table()),
                                            row -> {
                                                found.compareAndSet(
                                                        false, tells.test(row.getString(1)));
                                            })));
            return found.get();
        });
    }

    /**
     * Changes every text of every table.
     *
     * @return the rows changed, by table
     */
    public Map<String, Integer> change(UnaryOperator<String> change) {
        return database.together(() -> {
            var changed = new LinkedHashMap<String, Integer>();
            database.write(jdbc -> {
                jdbc.execute("pragma defer_foreign_keys = on");
                columns(jdbc)
                        .forEach(column ->
                                changed.merge(
                                        column.table(),
                                        changed(jdbc, column, change),
                                        Integer::sum));
            });
            changed.values().removeIf(rows -> rows == 0);
            return changed;
        });
    }

    private static List<Column> columns(JdbcTemplate jdbc) {
        return jdbc.query(
                """
                select m.name as tbl, c.name as col, l.wr from sqlite_master m
                join pragma_table_xinfo(m.name) c
                join pragma_table_list(m.name) l
                where m.type = 'table' and c.hidden = 0
                  and (upper(c.type) like '%TEXT%' or upper(c.type) like '%CHAR%')
                  and l.name = m.name and not (\
                """
                        + OTHERS
                        + ") order by 1, 2",
                (row, number) ->
                        new Column(
                                row.getString("tbl"),
                                row.getString("col"),
                                row.getBoolean("wr") ? row.getString("col") : "rowid"));
    }

    private static int changed(JdbcTemplate jdbc, Column column, UnaryOperator<String> change) {
        var found = new ArrayList<Object[]>();
        jdbc.query(
                "select distinct \"%s\", \"%s\" from \"%s\" where \"%2$s\" is not null"
                        .formatted(column.key(), column.name(), column.table())
                        .replace("\"rowid\"", "rowid"),
                row -> {
                    var old = row.getString(2);
                    var now = change.apply(old);
                    if (!now.equals(old)) {
                        found.add(new Object[] {now, row.getObject(1)});
                    }
                });
        jdbc.batchUpdate(
                "update \"%s\" set \"%s\" = ? where \"%s\" = ?"
                        .formatted(column.table(), column.name(), column.key())
                        .replace("\"rowid\"", "rowid"),
                found);
        return found.size();
    }

    /** How many were forgotten before: the next one gets a number of its own. */
    public int forgottenBefore(boolean person) {
        return database.single(
                "select count(*) from forgotten where kind = ?",
                Integer.class,
                person ? PERSON : PLAN);
    }

    /**
     * Keeps the trace.
     *
     * @param standsFor the plan's id, or what a person is called from now on
     */
    public void trace(boolean person, String standsFor, String by, Instant now, String account) {
        database.write(jdbc ->
                jdbc.update(
                        """
                        insert into forgotten (kind, stands_for, forgotten_by, forgotten_at, account)
                        values (?, ?, ?, ?, ?)\
                        """,
                        person ? PERSON : PLAN,
                        standsFor,
                        by,
                        now.toString(),
                        account));
    }

    /** Leaves nothing of what was deleted in unused parts of the file. */
    public void wipe() {
        database.outside(jdbc -> {
            jdbc.execute("vacuum");
            jdbc.execute("pragma wal_checkpoint(truncate)");
        });
    }
}
