package dk.milepael.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes a plan or a name out of every table, and keeps a trace of having done so. */
public final class Oblivion {
    private static final String PERSON = "person";

    /** Tables that hold no plan's words: the job's own, the schema's and the traces. */
    private static final String OTHERS = "name glob 'BATCH_*' or name glob 'flyway*'";

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

    /** The contents that versions and refusals were read from in which a text stands. */
    public List<String> contentsWith(UnaryOperator<String> change) {
        return database
                .list(
                        """
                        select r.sha256, t.record from reading r join version v on v.reading_id = r.id
                        join (select version_id, record || coalesce(change, '') as record
                          from version_row
                          union all select id, annex || heading from version) t
                          on t.version_id = v.id\
                        """,
                        (row, number) -> List.of(row.getString(1), row.getString(2)))
                .stream()
                .filter(row -> !change.apply(row.get(1)).equals(row.get(1)))
                .map(List::getFirst)
                .distinct()
                .toList();
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
                where m.type = 'table' and c.hidden = 0 and upper(c.type) like '%TEXT%'
                  and not (\
                """
                        + OTHERS.replace("name", "m.name")
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

    /**
     * Deletes a plan with its versions, and the readings that held nothing else.
     *
     * @return the rows deleted, by table
     */
    public Map<String, Integer> deletePlan(String planId) {
        return database.together(() -> {
            var deleted = new LinkedHashMap<String, Integer>();
            database.write(jdbc -> {
                var readings =
                        jdbc.query(
                                "select distinct reading_id from version where plan_id = ?",
                                (row, number) -> row.getLong(1),
                                planId);
                for (var table : List.of("report", "course", "version")) {
                    deleted.put(
                            table,
                            jdbc.update("delete from " + table + " where plan_id = ?", planId));
                }
                deleted.put("plan", jdbc.update("delete from plan where id = ?", planId));
                deleted.put("reading", deleteEmpty(jdbc, readings));
            });
            deleted.values().removeIf(rows -> rows == 0);
            return deleted;
        });
    }

    /** Readings without a version, and what is kept of the files that they were made of. */
    private static int deleteEmpty(JdbcTemplate jdbc, List<Long> readings) {
        var deleted = 0;
        for (var id : readings) {
            var free =
                    "id = ? and not exists (select 1 from version where reading_id = reading.id)";
            jdbc.update(
                    """
                    delete from accepted_remark where file_name in
                      (select file_name from reading where %s)\
                    """
                            .formatted(free),
                    id);
            jdbc.update(
                    """
                    delete from claimed_file where sha256 in
                      (select sha256 from reading where %s)\
                    """
                            .formatted(free),
                    id);
            deleted += jdbc.update("delete from reading where " + free, id);
        }
        return deleted;
    }

    /** How many persons were forgotten before: the next one gets a number of their own. */
    public int personsForgotten() {
        return database.single(
                "select count(*) from forgotten where kind = ?", Integer.class, PERSON);
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
                        person ? PERSON : "plan",
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
