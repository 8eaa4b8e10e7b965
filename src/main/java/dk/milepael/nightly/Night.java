package dk.milepael.nightly;

import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.JobRestartException;
import org.springframework.stereotype.Component;

/** Begins a run or continues the one that was cut off, and sees it to its end. */
@Component
public final class Night {
    /** The folder, below the output folder, of the receipts that are given by day. */
    static final String RECEIVED = "modtaget";

    private static final Logger LOG = LoggerFactory.getLogger(Night.class);

    private final Job nightly;
    private final Job reception;
    private final JobOperator operator;
    private final CrashRecovery recovery;
    private final RunStore runs;
    private final Upkeep upkeep;
    private final Backups backups;
    private final Retention retention;
    private final ApprovalFiles approved;
    private final Settings settings;
    private final Clock clock;

    Night(
            Job nightly,
            Job reception,
            JobOperator operator,
            CrashRecovery recovery,
            RunStore runs,
            Upkeep upkeep,
            Backups backups,
            Retention retention,
            ApprovalFiles approved,
            Settings settings,
            Clock clock) {
        this.nightly = nightly;
        this.reception = reception;
        this.operator = operator;
        this.recovery = recovery;
        this.runs = runs;
        this.upkeep = upkeep;
        this.backups = backups;
        this.retention = retention;
        this.approved = approved;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * How a run went: to its end, or only so far, so that the next one goes on from there.
     *
     * @param cause what stopped it; null where it went to its end, or nobody knows
     */
    public record Went(Run run, boolean toItsEnd, @Nullable Throwable cause) {}

    /**
     * Runs the job for a report day; the caller holds the lock.
     *
     * @param knownAt null to use all that is known
     */
    public Went run(LocalDate asOf, @Nullable LocalDate knownAt) {
        backups.make();
        retention.tidy();
        approved.take();
        return run(wanted(asOf, knownAt));
    }

    /** The night that was begun and has not ended; while there is one, nothing is received. */
    public Optional<Run> open() {
        return recovery.openNight();
    }

    /**
     * Reads what was just dropped and writes its receipts; the caller holds the lock, and no night
     * is open.
     *
     * @throws IllegalStateException where it could not go on
     */
    public Run receive(LocalDate asOf) {
        var folders = settings.folders();
        var went =
                run(
                        new Run(
                                runs.nextId(),
                                asOf,
                                null,
                                folders.input(),
                                folders.output(),
                                folders.output().resolve(RECEIVED),
                                null,
                                Run.Kind.RECEPTION));
        if (!went.toItsEnd()) {
            throw new IllegalStateException(
                    "receiving files in run " + went.run().id(), went.cause());
        }
        runs.end(went.run(), 0, clock.instant());
        return went.run();
    }

    private Went run(Run wanted) {
        recovery.recover();
        var run = recovery.continued(wanted).orElseGet(() -> begin(wanted));
        try {
            return went(run);
        } catch (JobRestartException e) {
            LOG.warn("run {} can't be continued; a new one is begun", run.id(), e);
            recovery.abandon(run);
            return run(wanted.numbered(runs.nextId()));
        }
    }

    /** Notes the exit code of a run that went to its end, and answers it. */
    public int end(Run run, int exitCode) {
        runs.end(run, exitCode, clock.instant());
        upkeep.tidy(run);
        return exitCode;
    }

    private Job job(Run run) {
        return switch (run.kind()) {
            case NIGHT -> nightly;
            case RECEPTION -> reception;
            case PAST ->
                    throw new IllegalStateException("run %d is of the past".formatted(run.id()));
        };
    }

    private Run begin(Run run) {
        runs.begin(run, clock.instant());
        return run;
    }

    private Went went(Run run) throws JobRestartException {
        var parameters =
                new JobParametersBuilder()
                        .addLong(NightlyJob.RUN, run.id())
                        .addLocalDate("asOf", run.asOf(), false)
                        .addString("input", run.input().toString(), false)
                        .addString("folder", run.folder().toString(), false)
                        .toJobParameters();
        try {
            var execution = operator.start(job(run), parameters);
            var failures = execution.getAllFailureExceptions();
            return execution.getStatus() == BatchStatus.COMPLETED
                    ? new Went(run, true, null)
                    : new Went(run, false, failures.isEmpty() ? null : failures.getFirst());
        } catch (JobInstanceAlreadyCompleteException e) {
            return new Went(run, true, null);
        } catch (JobRestartException e) {
            throw e;
        } catch (JobExecutionException e) {
            throw new IllegalStateException("starting run " + run.id(), e);
        }
    }

    private Run wanted(LocalDate asOf, @Nullable LocalDate knownAt) {
        var folders = settings.folders();
        var folder = freeFolder(folders.output(), asOf);
        var before = folderBefore(folders.output(), asOf);
        return new Run(
                runs.nextId(),
                asOf,
                knownAt,
                folders.input(),
                folders.output(),
                folder,
                before.map(path -> path.getFileName().toString()).orElse(null),
                Run.Kind.NIGHT);
    }

    private static Path freeFolder(Path output, LocalDate asOf) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> folder(output, asOf, number))
                .filter(folder -> !Files.exists(folder))
                .findFirst()
                .orElseThrow();
    }

    /** The newest folder of a run for the same day. */
    private static Optional<Path> folderBefore(Path output, LocalDate asOf) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> folder(output, asOf, number))
                .takeWhile(Files::exists)
                .reduce((earlier, later) -> later);
    }

    private static Path folder(Path output, LocalDate asOf, int number) {
        return output.resolve(number == 1 ? asOf.toString() : asOf + "." + number);
    }
}
