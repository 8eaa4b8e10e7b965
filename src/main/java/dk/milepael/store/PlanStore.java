package dk.milepael.store;

import dk.milepael.history.ComparedVersion;
import dk.milepael.plan.PlanVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;

/** The plans, and which of their versions is in force. */
public final class PlanStore {
    private final Database database;
    private final VersionRows rows;

    public PlanStore(Database database, PlanJson json) {
        this.database = database;
        this.rows = new VersionRows(database, json);
    }

    /** The file a version was read from, and the report day of the run that read it. */
    public record Source(String fileName, LocalDate readOn) {}

    /** Adds the version at a place of a reading, unseen until it is placed in a plan. */
    public long add(long readingId, int position, Source source, PlanVersion version) {
        return rows.insert(readingId, position, source, version);
    }

    public StoredVersion version(long id) {
        return rows.load(id);
    }

    /** The SHA-256 of the file that a version was read from. */
    public String contentOf(long versionId) {
        return database.single(
                """
                select r.sha256 from version v join reading r on r.id = v.reading_id
                where v.id = ?\
                """,
                String.class,
                versionId);
    }

    /** The name of the file that a version was read from. */
    public String fileOf(long versionId) {
        return database.single(
                "select file_name from version where id = ?", String.class, versionId);
    }

    /** Versions that were read and are not yet placed, by status date, then by file and place. */
    public List<Long> unplaced() {
        return ids(
                """
                select id from version where plan_id is null
                order by status_date, file_name, position\
                """);
    }

    /** The newest version for each place of a reading, in its order. */
    public List<Long> versionsOf(long readingId) {
        return ids(
                "select max(id) as id from version where reading_id = ?"
                        + " group by position order by position",
                readingId);
    }

    /** Makes a version visible as the newest of a plan, which is made where it is new. */
    public void place(Run run, long versionId, String planId, ComparedVersion compared) {
        var heading = compared.version().heading();
        database.write(jdbc -> {
            jdbc.update(
                    """
                    insert into plan (id, family, year, created_run) values (?, ?, ?, ?)
                    on conflict (id) do update set missing_since_run = null\
                    """,
                    planId,
                    heading.family().id(),
                    heading.year(),
                    run.id());
            rows.replace(versionId, planId, compared);
        });
    }

    /** The newest placed version of a plan. */
    public Optional<StoredVersion> newest(String planId) {
        return ids("select id from version where plan_id = ? order by id desc limit 1", planId)
                .stream()
                .findFirst()
                .map(rows::load);
    }

    /** The newest version of a plan, by what it says of itself. */
    public record Newest(
            String planId,
            long versionId,
            long readingId,
            String fileName,
            PlanVersion.Heading heading) {}

    /** The newest versions of all plans, closed ones too, without their rows. */
    public List<Newest> newestHeadings() {
        return database.list(
                """
                select plan_id, id, reading_id, file_name, heading from version
                where id in (select max(id) from version where plan_id is not null group by plan_id)
                order by plan_id\
                """,
                (row, number) ->
                        new Newest(
                                row.getString("plan_id"),
                                row.getLong("id"),
                                row.getLong("reading_id"),
                                row.getString("file_name"),
                                rows.heading(row.getString("heading"))));
    }

    /**
     * A plan in force with its newest version known to a run.
     *
     * @param removed its file left the folder, so that it is reported for the last time
     */
    public record InForce(String planId, boolean removed, long versionId) {}

    /** The plans in force in a run, by id. */
    public List<InForce> inForce(Run run) {
        var known = run.knownAt() == null ? null : run.knownAt().toString();
        return database.list(
                """
                select p.id as plan_id, p.missing_since_run is not null as removed,
                  max(v.id) as version_id
                from plan p join version v on v.plan_id = p.id
                where (p.missing_since_run is null or p.missing_since_run = ?)
                  and (? is null or v.read_on <= ?)
                group by p.id order by p.id\
                """,
                new DataClassRowMapper<>(InForce.class),
                run.id(),
                known,
                known);
    }

    /**
     * A plan with its newest version known to a run, also where its file has left the folder.
     *
     * @param year the plan year; null where none is told
     */
    public record Known(
            String planId, boolean closed, long versionId, String family, @Nullable Integer year) {
        public boolean isOtherYearOf(Known other) {
            return family.equals(other.family)
                    && year != null
                    && other.year != null
                    && !year.equals(other.year);
        }
    }

    /** All plans there ever were, by id. */
    public List<Known> ever(Run run) {
        var known = run.knownAt() == null ? null : run.knownAt().toString();
        return database.list(
                """
                select p.id as plan_id, p.missing_since_run is not null as closed,
                  max(v.id) as version_id, p.family, p.year
                from plan p join version v on v.plan_id = p.id
                where (? is null or v.read_on <= ?)
                group by p.id order by p.id\
                """,
                new DataClassRowMapper<>(Known.class),
                known,
                known);
    }

    /**
     * A plan by the file and content of its newest version.
     *
     * @param missingSince the run that first missed its file; null while it is there
     */
    public record Standing(
            String planId, String fileName, String sha256, @Nullable Long missingSince) {}

    /** All plans there are, closed ones too. */
    public List<Standing> standing() {
        return database.list(
                """
                select p.id as plan_id, v.file_name, r.sha256,
                  p.missing_since_run as missing_since
                from plan p
                join version v on v.id = (select max(id) from version where plan_id = p.id)
                join reading r on r.id = v.reading_id
                order by p.id\
                """,
                new DataClassRowMapper<>(Standing.class));
    }

    /** The newest version of each plan there is, closed ones too. */
    public List<StoredVersion> all() {
        return standing().stream()
                .map(standing -> newest(standing.planId()).orElseThrow())
                .toList();
    }

    /** Whether no version of a plan was read by a night or a reception. */
    public boolean isOfThePast(String planId) {
        return database.single(
                        """
                        select count(*) from version v
                        join reading r on r.id = v.reading_id
                        join run on run.id = r.run_id
                        where v.plan_id = ? and run.kind <> 'past'\
                        """,
                        Integer.class,
                        planId)
                == 0;
    }

    /** Notes that a plan's file is missing since a run, or is there again where it is null. */
    public void missingSince(String planId, @Nullable Long runId) {
        database.write(jdbc ->
                jdbc.update("update plan set missing_since_run = ? where id = ?", runId, planId));
    }

    /** Takes back what an abandoned run noted of missing files. */
    public void forgetMissing(Run run) {
        database.write(jdbc ->
                jdbc.update(
                        """
                        update plan set missing_since_run = null
                        where missing_since_run = ?\
                        """,
                        run.id()));
    }

    private List<Long> ids(String sql, @Nullable Object... values) {
        return database.list(sql, (row, number) -> row.getLong("id"), values);
    }
}
