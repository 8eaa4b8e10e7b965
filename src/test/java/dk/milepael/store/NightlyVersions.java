package dk.milepael.store;

import dk.milepael.history.ComparedVersion;
import dk.milepael.history.PlanWorld;
import dk.milepael.history.VersionComparison;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Origin;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Progress;
import dk.milepael.plan.SourceCell;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A plan with many milestones that changes a little every night, and a store for its versions. */
public final class NightlyVersions implements AutoCloseable {
    private static final String PLAN = "plan";
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final int PER_INITIATIVE = 10;

    /** Statuses told anew each night; a deadline moves, and every third night a row is put in. */
    public static final int TOLD = 4;

    private final SingleConnectionDataSource source;
    final Database database;
    final PlanStore plans;
    private final RunStore runs;
    private final List<List<String>> texts = new ArrayList<>();
    private final int rows;
    private int nights;

    public NightlyVersions(Path file, int rows) {
        var url = "jdbc:sqlite:" + file + "?foreign_keys=on";
        Flyway.configure().dataSource(url, null, null).load().migrate();
        source = new SingleConnectionDataSource(url, true);
        database = new Database(new JdbcTemplate(source), new DataSourceTransactionManager(source));
        runs = new RunStore(database);
        plans = new PlanStore(database, new PlanJson());
        this.rows = rows;
        for (int i = 0; i < rows; i += PER_INITIATIVE) {
            texts.add(
                    IntStream.range(i, Math.min(i + PER_INITIATIVE, rows))
                            .mapToObj(NightlyVersions::text)
                            .collect(Collectors.toCollection(ArrayList::new)));
        }
    }

    private static String text(int number) {
        return "Oversigt nr. %d over aftaler og priser er forelagt chefgruppen med forslag til %d ændringer"
                .formatted(number, 3 + number % 7);
    }

    /** Reads and places the next night's version; answers its id. */
    public long night() {
        var run = begin();
        return place(run, changed());
    }

    /** The plan as staff have changed it since the night before. */
    PlanVersion changed() {
        if (nights > 0 && nights % 3 == 0) {
            texts.get(nights * 7 % texts.size())
                    .add(2, "Ekstra gennemgang nr. %d aftales".formatted(nights));
        }
        nights++;
        return version();
    }

    long place(Run run, PlanVersion now) {
        var id = add(run, now);
        var before = plans.newest(PLAN).map(StoredVersion::compared).orElse(null);
        plans.place(run, id, PLAN, VersionComparison.compare(before, now, run.asOf()));
        return id;
    }

    long add(Run run, PlanVersion now) {
        var reading =
                database.single(
                        """
                        insert into reading (sha256, reader, file_name, run_id, read_on, account)
                        values (?, 'r', 'Plan.xlsx', ?, ?, '{}') returning id\
                        """,
                        Long.class,
                        "sha-" + run.id(),
                        run.id(),
                        run.asOf().toString());
        return plans.add(reading, 0, new PlanStore.Source("Plan.xlsx", run.asOf()), now);
    }

    void correct(long id, ComparedVersion compared) {
        plans.place(begin(), id, PLAN, compared);
    }

    Run begin() {
        var run =
                new Run(
                        runs.nextId(),
                        FIRST.plusDays(nights),
                        null,
                        Path.of("i"),
                        Path.of("o"),
                        Path.of("o"),
                        null,
                        Run.Kind.NIGHT);
        runs.begin(run, Instant.EPOCH);
        return run;
    }

    /** The plan as it is tonight. */
    PlanVersion version() {
        var initiatives = new ArrayList<Initiative>();
        int row = 2;
        for (int i = 0; i < texts.size(); i++) {
            var heading = row++;
            var own = new ArrayList<Milestone>();
            for (var text : texts.get(i)) {
                own.add(milestone("m%d-%d".formatted(i, own.size()), text, row++));
            }
            initiatives.add(
                    PlanWorld.initiative(
                                    "i" + i,
                                    null,
                                    "" + i,
                                    "Indsats nr. %d om lokaler".formatted(i),
                                    own.toArray(Milestone[]::new))
                            .with(place(heading)));
        }
        return PlanWorld.plan(List.of(), initiatives.toArray(Initiative[]::new));
    }

    private Milestone milestone(String id, String text, int row) {
        int told = Math.floorMod(text.hashCode() * 31, rows);
        boolean isTold = told / TOLD < nights;
        var due =
                LocalDate.of(2027, 1 + told % 12, 1 + told % 28).plusMonths(told < nights ? 1 : 0);
        var progress =
                isTold
                        ? new Progress("I gang, meldt %d".formatted(told), null, null, null, null)
                        : Progress.NONE;
        return PlanWorld.milestone(
                        id,
                        "Gennemgang af kontrakter og bestillinger på området",
                        text,
                        PlanWorld.day(due.toString()),
                        progress)
                .with(place(row));
    }

    private static Origin place(int row) {
        return new Origin(new SourceCell("Plan", "B" + row), false, null);
    }

    /** What the database takes on the disk. */
    public long bytes() {
        return number("select page_count * page_size from pragma_page_count, pragma_page_size");
    }

    /** Without the pages that are free again. */
    public long bytesUsed() {
        return number(
                "select (page_count - freelist_count) * page_size"
                        + " from pragma_page_count, pragma_freelist_count, pragma_page_size");
    }

    public long number(String sql) {
        return database.single(sql, Long.class);
    }

    @Override
    public void close() {
        source.destroy();
    }
}
