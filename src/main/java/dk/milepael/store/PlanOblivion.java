package dk.milepael.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Deletes a plan with all that is kept of it alone. */
public final class PlanOblivion {
    private final Database database;

    public PlanOblivion(Database database) {
        this.database = database;
    }

    /** What a plan is called, and what its versions were read from. */
    public record PlanNames(List<String> titles, List<String> files, List<String> contents) {
        public PlanNames {
            titles = List.copyOf(titles);
            files = List.copyOf(files);
            contents = List.copyOf(contents);
        }
    }

    /** Of all versions of a plan; files and contents that other plans are read from are theirs. */
    public PlanNames namesOf(String planId) {
        return new PlanNames(
                database.list(
                        "select distinct title from version where plan_id = ? and title is not null",
                        (row, _) -> row.getString(1),
                        planId),
                database.list(
                        """
                        select file_name from version where plan_id = ?
                        except select file_name from version where plan_id <> ?\
                        """,
                        (row, _) -> row.getString(1),
                        planId,
                        planId),
                database.list(
                        """
                        select distinct r.sha256 from version v join reading r on r.id = v.reading_id
                        where v.plan_id = ?\
                        """,
                        (row, _) -> row.getString(1),
                        planId));
    }

    /** What other plans are called, and those that were forgotten before. */
    public List<String> namesBeside(String planId) {
        return database.list(
                """
                select id from plan where id <> ?
                union select title from version where plan_id <> ? and title is not null
                union select file_name from version where plan_id <> ?
                union select stands_for from forgotten where kind = 'plan' and stands_for <> ?\
                """,
                (row, _) -> row.getString(1),
                planId,
                planId,
                planId,
                planId);
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
                deleted.put("told", deleteTold(jdbc, planId));
                deleted.put(
                        "approval", jdbc.update("delete from approval where report = ?", planId));
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

    /** Who was told what of it, which nothing needs any more. */
    private static int deleteTold(JdbcTemplate jdbc, String planId) {
        return jdbc.update(
                        "delete from told where '/' || reader like '%/rapporter/' || ? || '/%'",
                        planId)
                + jdbc.update("delete from reminded where line like ? || '/%'", planId);
    }

    /** Readings without a version, and what is kept of the files that they were made of. */
    private static int deleteEmpty(JdbcTemplate jdbc, List<Long> readings) {
        var deleted = 0;
        for (var id : readings) {
            var free =
                    "id = ? and not exists (select 1 from version where reading_id = reading.id)";
            for (var answers : List.of("accepted_remark", "answered_value")) {
                jdbc.update(
                        """
                        delete from %s where file_name in
                          (select file_name from reading where %s)\
                        """
                                .formatted(answers, free),
                        id);
            }
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
}
