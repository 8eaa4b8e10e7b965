package dk.milepael.store;

import dk.milepael.plan.Light;
import dk.milepael.plan.Verdict;
import dk.milepael.rules.since.Stood;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.support.DataAccessUtils;

/** How lines stood in the nights' runs; it grows with what changes, not with the nights. */
public final class StoodStore {
    private static final String NEWEST =
            """
            select s.* from stood s where s.plan_id = ? and s.run_id = (
              select max(run_id) from stood
              where plan_id = s.plan_id and line_id = s.line_id and run_id <= ?)\
            """;

    private static final String INSERT =
            """
            insert into stood (plan_id, line_id, run_id, title, owner, light, dropped, due, status,
              verdict)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    private final Database database;

    public StoodStore(Database database) {
        this.database = database;
    }

    private record OfLine(String lineId, @Nullable Stood stood) {}

    /** Keeps how all lines of a plan stand in a run, by key; none of a later run must be there. */
    public void keep(Run run, String planId, Map<String, Stood> lines) {
        database.write(jdbc -> {
            jdbc.update("delete from stood where plan_id = ? and run_id = ?", planId, run.id());
            var before = of(planId, run.id());
            lines.forEach((key, now) -> {
                if (!now.equals(before.get(key))) {
                    jdbc.update(INSERT, row(planId, key, run, now));
                }
            });
            before.keySet().stream()
                    .filter(key -> !lines.containsKey(key))
                    .forEach(key -> jdbc.update(INSERT, row(planId, key, run, null)));
        });
    }

    /** How the lines of a plan stood in a run, by key. */
    public Map<String, Stood> of(String planId, long runId) {
        var stood = new HashMap<String, Stood>();
        for (var line : database.list(NEWEST, StoodStore::line, planId, runId)) {
            put(stood, planId + "/" + line.lineId(), line.stood());
        }
        return stood;
    }

    /** How some lines stood in a run, by key; a few of them are asked for one by one. */
    public Map<String, Stood> of(Collection<String> keys, long runId) {
        return database.together(() -> {
            var stood = new HashMap<String, Stood>();
            for (var key : keys) {
                put(stood, key, one(planOf(key), lineOf(key), runId));
            }
            return stood;
        });
    }

    private @Nullable Stood one(String planId, String lineId, long runId) {
        var newest =
                database.list(
                        """
                        select * from stood where plan_id = ? and line_id = ? and run_id <= ?
                        order by run_id desc limit 1\
                        """,
                        StoodStore::line,
                        planId,
                        lineId,
                        runId);
        var line = DataAccessUtils.singleResult(newest);
        return line == null ? null : line.stood();
    }

    private static void put(Map<String, Stood> stood, String key, @Nullable Stood line) {
        if (line != null) {
            stood.put(key, line);
        }
    }

    private static @Nullable Object[] row(
            String planId, String key, Run run, @Nullable Stood line) {
        return line == null
                ? new @Nullable Object[] {
                    planId, lineOf(key), run.id(), null, null, null, 0, null, "", null
                }
                : new @Nullable Object[] {
                    planId,
                    lineOf(key),
                    run.id(),
                    line.title(),
                    line.owner(),
                    line.light() == null ? null : line.light().name(),
                    line.dropped(),
                    line.due() == null ? null : line.due().toString(),
                    line.status(),
                    line.verdict().name()
                };
    }

    private static OfLine line(ResultSet row, int number) throws SQLException {
        var title = row.getString("title");
        return new OfLine(row.getString("line_id"), title == null ? null : stood(row, title));
    }

    private static Stood stood(ResultSet row, String title) throws SQLException {
        var light = row.getString("light");
        var due = row.getString("due");
        return new Stood(
                title,
                row.getString("owner"),
                light == null ? null : Light.valueOf(light),
                row.getBoolean("dropped"),
                due == null ? null : LocalDate.parse(due),
                row.getString("status"),
                Verdict.valueOf(row.getString("verdict")));
    }

    private static String planOf(String key) {
        return key.substring(0, key.indexOf('/'));
    }

    private static String lineOf(String key) {
        return key.substring(key.indexOf('/') + 1);
    }
}
