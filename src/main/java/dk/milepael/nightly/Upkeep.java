package dk.milepael.nightly;

import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
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
        repository.getJobInstances(NightlyJob.NAME, keep, MOST_AT_ONCE).forEach(this::delete);
        runs.forgetUnits(newest.id() - keep);
    }

    private void delete(JobInstance old) {
        repository.deleteJobInstance(old);
    }
}
