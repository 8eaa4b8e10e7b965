package dk.milepael.nightly;

import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import java.util.stream.Stream;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** Removes what Spring Batch and the done-marks keep of runs older than the setting says. */
@Component
final class Upkeep {
    private static final int MOST_AT_ONCE = 1000;

    private final JobRepository repository;
    private final RunStore runs;
    private final Settings settings;

    Upkeep(JobRepository repository, RunStore runs, Settings settings) {
        this.repository = repository;
        this.runs = runs;
        this.settings = settings;
    }

    void tidy(Run newest) {
        var keep = settings.limits().keepRuns();
        Stream.of(NightlyJob.NAME, NightlyJob.RECEPTION)
                .flatMap(job -> repository.getJobInstances(job, keep, MOST_AT_ONCE).stream())
                .forEach(this::delete);
        runs.forgetUnits(newest.id() - keep);
    }

    private void delete(JobInstance old) {
        repository.deleteJobInstance(old);
    }
}
