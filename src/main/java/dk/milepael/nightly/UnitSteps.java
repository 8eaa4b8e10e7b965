package dk.milepael.nightly;

import dk.milepael.ingest.workbook.PersonalNumbers;
import dk.milepael.store.Database;
import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.listener.SkipListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Makes steps of units: each unit is worked on without a transaction, its result and done-mark are
 * written together, a restart passes over the units done, and a unit that throws twice, or is too
 * large for the memory, is set aside with its cause while the rest goes on.
 */
@Component
final class UnitSteps {
    private static final Logger LOG = LoggerFactory.getLogger(UnitSteps.class);
    private static final RetryPolicy AGAIN =
            RetryPolicy.builder()
                    .maxRetries(1)
                    .delay(Duration.ZERO)
                    .includes(Exception.class)
                    .excludes(HeapShare.TooLarge.class)
                    .build();

    private final JobRepository repository;
    private final Database database;
    private final RunStore runs;
    private final Map<String, Units> units;
    private final ThreadPoolTaskExecutor workers;
    private final HeapShare heap = new HeapShare();

    UnitSteps(
            JobRepository repository,
            Database database,
            RunStore runs,
            List<Units> units,
            ThreadPoolTaskExecutor workers) {
        this.repository = repository;
        this.database = database;
        this.runs = runs;
        this.units = units.stream().collect(Collectors.toMap(Units::step, Function.identity()));
        this.workers = workers;
    }

    /** A unit of a run's step. */
    record Unit(Run run, String key) {}

    Step oneByOne(String step) {
        return builder(step, 1).build();
    }

    /** A step that works on as many units at a time as there are workers. */
    Step inParallel(String step) {
        return builder(step, workers.getCorePoolSize()).taskExecutor(workers).build();
    }

    private ChunkOrientedStepBuilder<Unit, Unit> builder(String step, int atATime) {
        var work = Objects.requireNonNull(units.get(step), step);
        return new StepBuilder(step, repository)
                .<Unit, Unit>chunk(atATime)
                .transactionManager(new ResourcelessTransactionManager())
                .reader(new UnitReader(work, runs))
                .processor(unit -> finish(work, unit))
                .writer(finished -> {})
                .faultTolerant()
                .retryPolicy(AGAIN)
                .skipPolicy((fault, count) -> !isOfTheDatabase(fault))
                .skipListener(setAside(step));
    }

    /** A second try after a failed write does the work anew and writes it once. */
    private Unit finish(Units work, Unit unit) {
        var result = heap.work(() -> work.work(unit.run(), unit.key()));
        database.write(jdbc -> {
            result.run();
            runs.mark(unit.run(), work.step(), unit.key(), null);
        });
        return unit;
    }

    /** Units that are called after persons are told of by a number alone. */
    private static String logged(String step, String key) {
        return step.equals("queue-mail") || key.contains("/ansvarlige/")
                ? "unit " + Integer.toHexString(key.hashCode())
                : key;
    }

    /** Without its database the job can't go on. */
    private static boolean isOfTheDatabase(Throwable fault) {
        return fault instanceof DataAccessException || fault instanceof TransactionException;
    }

    private SkipListener<Unit, Unit> setAside(String step) {
        return new SkipListener<>() {
            @Override
            public void onSkipInProcess(Unit unit, Throwable cause) {
                LOG.error("{} of {} is set aside", logged(step, unit.key()), step, cause);
                runs.mark(
                        unit.run(),
                        step,
                        unit.key(),
                        PersonalNumbers.mask(FaultWords.chain(cause)));
            }
        };
    }
}
