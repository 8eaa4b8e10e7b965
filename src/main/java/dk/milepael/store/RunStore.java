package dk.milepael.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;

/** The runs, and which units of their steps are done. */
public final class RunStore {
    private final Database database;

    public RunStore(Database database) {
        this.database = database;
    }

    /** How a run ended; {@code exitCode} null while it is open or where it never ended. */
    public record Ended(Run run, String state, Instant startedAt, @Nullable Integer exitCode) {}

    /** Begins a run, whose id was made by {@link #nextId}. */
    public void begin(Run run, Instant now) {
        database.write(jdbc ->
                jdbc.update(
                        """
                        insert into run (id, report_day, known_at, input, output, folder,
                          replaces, kind, state, started_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'open', ?)\
                        """,
                        run.id(),
                        text(run.asOf()),
                        text(run.knownAt()),
                        text(run.input()),
                        text(run.output()),
                        text(run.folder()),
                        run.replaces(),
                        run.kind().id(),
                        text(now)));
    }

    public long nextId() {
        return database.single("select coalesce(max(id), 0) + 1 from run", Long.class);
    }

    /** The run of an id, which must be one. */
    public Run byId(long id) {
        return database.list("select * from run where id = ?", RunStore::run, id).getFirst();
    }

    /** The run that was begun and neither ended nor abandoned. */
    public Optional<Run> open() {
        return database
                .list("select * from run where state = 'open' order by id desc", RunStore::run)
                .stream()
                .findFirst();
    }

    public void end(Run run, int exitCode, Instant now) {
        close(run, "ended", exitCode, now);
    }

    public void abandon(Run run, Instant now) {
        close(run, "abandoned", null, now);
    }

    private void close(Run run, String state, @Nullable Integer exitCode, Instant now) {
        database.write(jdbc ->
                jdbc.update(
                        "update run set state = ?, exit_code = ?, ended_at = ? where id = ?",
                        state,
                        exitCode,
                        text(now),
                        run.id()));
    }

    /** The newest night of an earlier report day that ended, of those before this run. */
    public Optional<Run> nightBefore(Run run) {
        return database
                .list(
                        """
                        select * from run
                        where kind = 'night' and state = 'ended' and report_day < ? and id < ?
                        order by report_day desc, id desc limit 1\
                        """,
                        RunStore::run,
                        text(run.asOf()),
                        run.id())
                .stream()
                .findFirst();
    }

    /** Notes that a run wrote no mails, and why. */
    public void fellSilent(Run run, String why) {
        database.write(
                jdbc -> jdbc.update("update run set silent = ? where id = ?", why, run.id()));
    }

    /**
     * The last earlier day whose mails were written; where no night wrote any, the day before the
     * first of them. Empty where this is the first night.
     */
    public Optional<LocalDate> mailedUntil(Run run) {
        return database
                .list(
                        """
                        select max(case when silent is null then report_day end) as mailed,
                          min(report_day) as first
                        from run
                        where kind = 'night' and state = 'ended' and report_day < ? and id < ?\
                        """,
                        RunStore::mailedUntil,
                        text(run.asOf()),
                        run.id())
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> mailedUntil(ResultSet row, int number) throws SQLException {
        var first = Optional.ofNullable(row.getString("first"));
        return Optional.ofNullable(row.getString("mailed"))
                .map(LocalDate::parse)
                .or(() -> first.map(day -> LocalDate.parse(day).minusDays(1)));
    }

    public Instant startOf(Run run) {
        return Instant.parse(
                database.single("select started_at from run where id = ?", String.class, run.id()));
    }

    /** Of a run that ended or was given up. */
    public Instant endOf(Run run) {
        return Instant.parse(
                database.single("select ended_at from run where id = ?", String.class, run.id()));
    }

    /** When the newest run that wrote to a folder began; empty where none is known. */
    public Optional<Instant> startOf(Path folder) {
        return database
                .list(
                        "select started_at from run where folder = ? order by id desc limit 1",
                        (row, _) -> Instant.parse(row.getString("started_at")),
                        folder.toString())
                .stream()
                .findFirst();
    }

    /** The newest nights first. */
    public List<Ended> latest(int count) {
        return database.list(
                "select * from run where kind = 'night' order by id desc limit ?",
                RunStore::ended,
                count);
    }

    /** The units of a step that are done in a run; a unit set aside is not among them. */
    public List<String> unitsDone(Run run, String step) {
        return database.list(
                "select key from unit where run_id = ? and step = ? and cause is null",
                (row, number) -> row.getString("key"),
                run.id(),
                step);
    }

    /** A unit of a step, and the cause for which it was set aside. */
    public record Aside(String step, String key, String cause) {}

    public List<Aside> unitsAside(Run run) {
        return database.list(
                """
                select step, key, cause from unit
                where run_id = ? and cause is not null order by step, key\
                """,
                new DataClassRowMapper<>(Aside.class),
                run.id());
    }

    /** Marks a unit done, or set aside where a cause is given. */
    public void mark(Run run, String step, String key, @Nullable String cause) {
        database.write(jdbc ->
                jdbc.update(
                        "insert or replace into unit (run_id, step, key, cause) values (?, ?, ?, ?)",
                        run.id(),
                        step,
                        key,
                        cause));
    }

    /** Removes the done-marks of all runs up to and including one. */
    public void forgetUnits(long upTo) {
        database.write(jdbc -> jdbc.update("delete from unit where run_id <= ?", upTo));
    }

    private static Ended ended(ResultSet row, int number) throws SQLException {
        var exitCode = row.getInt("exit_code");
        var never = row.wasNull();
        return new Ended(
                run(row, number),
                row.getString("state"),
                Instant.parse(row.getString("started_at")),
                never ? null : exitCode);
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        var knownAt = row.getString("known_at");
        return new Run(
                row.getLong("id"),
                LocalDate.parse(row.getString("report_day")),
                knownAt == null ? null : LocalDate.parse(knownAt),
                Path.of(row.getString("input")),
                Path.of(row.getString("output")),
                Path.of(row.getString("folder")),
                row.getString("replaces"),
                Run.Kind.of(row.getString("kind")));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
