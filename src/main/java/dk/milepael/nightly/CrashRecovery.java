package dk.milepael.nightly;

import dk.milepael.store.OutboxStore;
import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** Puts in order what a killed run left behind, before the next one starts. */
@Component
final class CrashRecovery {
    /** The file that marks a folder as one whose run was given up. */
    static final String INTERRUPTED = "AFBRUDT.txt";

    private final JobRepository repository;
    private final JobOperator operator;
    private final RunStore runs;
    private final PlanStore plans;
    private final OutboxStore outbox;
    private final Clock clock;

    CrashRecovery(
            JobRepository repository,
            JobOperator operator,
            RunStore runs,
            PlanStore plans,
            OutboxStore outbox,
            Clock clock) {
        this.repository = repository;
        this.operator = operator;
        this.runs = runs;
        this.plans = plans;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Makes executions restartable that a crash left as running. The caller holds the lock, so that
     * none of them can be.
     */
    void recover() {
        for (var job : List.of(NightlyJob.NAME, NightlyJob.RECEPTION)) {
            repository.findRunningJobExecutions(job).forEach(operator::recover);
            last(job).filter(CrashRecovery::hasRunningSteps).ifPresent(operator::recover);
        }
        outbox.holdUncertain(clock.instant());
    }

    private Optional<JobExecution> last(String job) {
        return Optional.ofNullable(repository.getLastJobInstance(job))
                .map(repository::getLastJobExecution);
    }

    /** A failed execution whose steps still run is not among the running ones. */
    private static boolean hasRunningSteps(JobExecution execution) {
        return execution.getStatus() == BatchStatus.FAILED
                && execution.getStepExecutions().stream()
                        .anyMatch(step -> step.getStatus().isRunning());
    }

    /** Whether a night was begun and neither ended nor given up; only a night gives it up. */
    Optional<Run> openNight() {
        return runs.open().filter(run -> run.kind() == Run.Kind.NIGHT);
    }

    /**
     * The open run where it was begun to do the same; any other open run is given up.
     *
     * @throws IllegalStateException where that would be a night and a mere reception is wanted
     */
    Optional<Run> continued(Run wanted) {
        var open = runs.open();
        if (wanted.kind() == Run.Kind.RECEPTION && openNight().isPresent()) {
            throw new IllegalStateException("an open night is not given up for a reception");
        }
        open.ifPresent(run -> WholeFile.clear(run.folder()));
        open.filter(run -> !run.isFor(wanted)).ifPresent(this::abandon);
        return open.filter(run -> run.isFor(wanted));
    }

    /** Gives up a run: what it read stays, what it had not sent is taken back. */
    void abandon(Run run) {
        outbox.cancel(run, clock.instant());
        plans.forgetMissing(run);
        if (run.kind() == Run.Kind.NIGHT && Files.isDirectory(run.folder())) {
            WholeFile.write(
                    run.folder().resolve(INTERRUPTED),
                    "Kørslen blev afbrudt. Brug en nyere mappe.\n");
        }
        runs.abandon(run, clock.instant());
    }
}
