package dk.milepael.store;

import dk.milepael.ingest.Reading;
import dk.milepael.plan.Message;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files that runs claimed, and the readings made of their contents. */
public final class FileStore {
    private final Database database;
    private final PlanJson json;

    public FileStore(Database database, PlanJson json) {
        this.database = database;
        this.json = json;
    }

    /**
     * A reading without its plans, which stand in the versions.
     *
     * @param reader fingerprint of the reader that made it
     * @param readOn report day of the run that made it
     */
    public record StoredReading(
            long id,
            String sha256,
            String reader,
            String fileName,
            LocalDate readOn,
            Reading account) {}

    public void claim(Run run, ClaimedFile file) {
        database.write(jdbc ->
                jdbc.update(
                        """
                        insert or replace into claimed_file
                          (run_id, name, sha256, size, fate, same_as, detail)
                        values (?, ?, ?, ?, ?, ?, ?)\
                        """,
                        run.id(),
                        file.name(),
                        file.sha256(),
                        file.size(),
                        file.fate().id(),
                        file.sameAs(),
                        detail(file)));
    }

    /** The files of a run by name. */
    public List<ClaimedFile> claimed(Run run) {
        return database.list(
                "select * from claimed_file where run_id = ? order by name",
                this::claimedFile,
                run.id());
    }

    /** Whether the last night that ended before a run had claimed a file of this name. */
    public boolean wasClaimedBefore(Run run, String name) {
        return database.single(
                        """
                        select count(*) from claimed_file
                        where lower(name) = ? and run_id =
                          (select max(id) from run
                           where id < ? and kind = 'night' and state = 'ended')\
                        """,
                        Integer.class,
                        name,
                        run.id())
                > 0;
    }

    /**
     * The report day of the first ended run before this one that refused the same file; what a
     * reception refused is still new to a night.
     */
    public Optional<LocalDate> refusedSince(Run run, ClaimedFile file) {
        return database
                .list(
                        """
                        select r.report_day from claimed_file f join run r on r.id = f.run_id
                        where f.name = ? and f.sha256 is ? and f.fate = 'refused'
                          and r.state = 'ended' and r.id < ? and r.kind in ('night', ?)
                        order by r.id\
                        """,
                        (row, number) -> LocalDate.parse(row.getString("report_day")),
                        file.name(),
                        file.sha256(),
                        run.id(),
                        run.kind().id())
                .stream()
                .findFirst();
    }

    public Optional<StoredReading> reading(String sha256) {
        return database
                .list("select * from reading where sha256 = ?", this::storedReading, sha256)
                .stream()
                .findFirst();
    }

    /** What a plan's versions up to one were read from and when, oldest first. */
    public List<String> readings(String planId, long versionId) {
        return database.list(
                """
                select r.sha256, r.reader, v.file_name, v.read_on
                from version v join reading r on r.id = v.reading_id
                where v.plan_id = ? and v.id <= ? order by v.id\
                """,
                (row, number) ->
                        String.join(
                                " ",
                                planId,
                                row.getString("sha256"),
                                row.getString("reader"),
                                row.getString("file_name"),
                                row.getString("read_on")),
                planId,
                versionId);
    }

    /** Keeps a reading, in place of an older one of the same content; answers its id. */
    public long keep(Run run, ClaimedFile file, String reader, Reading reading) {
        return database.single(
                """
                insert into reading (sha256, reader, file_name, run_id, read_on, account)
                values (?, ?, ?, ?, ?, ?)
                on conflict (sha256) do update
                  set reader = excluded.reader, account = excluded.account
                returning id\
                """,
                Long.class,
                file.sha256(),
                reader,
                file.name(),
                run.id(),
                run.asOf().toString(),
                json.write(account(reading)));
    }

    private static Reading account(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> new Reading.Read(List.of(), read.sheets(), read.remarks());
            case Reading.Refused refused -> refused;
        };
    }

    private @Nullable String detail(ClaimedFile file) {
        return file.detail() == null ? null : json.write(file.detail());
    }

    private StoredReading storedReading(ResultSet row, int number) throws SQLException {
        return new StoredReading(
                row.getLong("id"),
                row.getString("sha256"),
                row.getString("reader"),
                row.getString("file_name"),
                LocalDate.parse(row.getString("read_on")),
                json.read(row.getString("account"), Reading.class));
    }

    private ClaimedFile claimedFile(ResultSet row, int number) throws SQLException {
        var detail = row.getString("detail");
        return new ClaimedFile(
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("size"),
                ClaimedFile.Fate.of(row.getString("fate")),
                row.getString("same_as"),
                detail == null ? null : json.read(detail, Message.class));
    }
}
