package dk.milepael.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;

/** The reports that runs wrote. */
public final class ReportStore {
    private final Database database;

    public ReportStore(Database database) {
        this.database = database;
    }

    /**
     * A report file.
     *
     * @param path below the run's folder, with «/»
     * @param planId null for a report across plans
     * @param builtInTemplate the municipality's own template had a fault, so ours was used
     * @param sinceRun the night that its «since last» tells the news since; null where it tells
     *     none
     */
    public record Written(
            String path,
            @Nullable String planId,
            String sha256,
            boolean builtInTemplate,
            @Nullable Long sinceRun) {
        /** A page that does not tell since when. */
        public Written(
                String path, @Nullable String planId, String sha256, boolean builtInTemplate) {
            this(path, planId, sha256, builtInTemplate, null);
        }
    }

    public void keep(Run run, Written report) {
        database.write(jdbc ->
                jdbc.update(
                        """
                        insert or replace into report
                          (run_id, path, plan_id, sha256, built_in_template, since_run)
                        values (?, ?, ?, ?, ?, ?)\
                        """,
                        run.id(),
                        report.path(),
                        report.planId(),
                        report.sha256(),
                        report.builtInTemplate(),
                        report.sinceRun()));
    }

    /** The folders of earlier runs that wrote a report to the same output, newest first. */
    public List<Path> foldersWith(Run run, String path) {
        return database.list(
                """
                select r.folder from report p join run r on r.id = p.run_id
                where p.path = ? and r.output = ? and r.id < ? order by r.id desc\
                """,
                (row, number) -> Path.of(row.getString("folder")),
                path,
                run.output().toString(),
                run.id());
    }

    /** A report of a run by its path; empty where the run did not write it. */
    public Optional<Written> find(Run run, String path) {
        return database
                .list(
                        "select * from report where run_id = ? and path = ?",
                        new DataClassRowMapper<>(Written.class),
                        run.id(),
                        path)
                .stream()
                .findFirst();
    }

    /** The reports of a run by path. */
    public List<Written> of(Run run) {
        return database.list(
                "select * from report where run_id = ? order by path",
                new DataClassRowMapper<>(Written.class),
                run.id());
    }
}
