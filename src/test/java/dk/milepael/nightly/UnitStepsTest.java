package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.store.Database;
import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

class UnitStepsTest {
    private static final String TOO_LARGE = "rapporter/alt-for-stor.pdf";

    @TempDir Path folder;

    @Test
    void a_unit_too_large_for_the_memory_is_set_aside_and_the_others_are_done() throws Exception {
        var municipality = new Municipality(folder);
        var run = municipality.night(FRIDAY).went().run();

        try (var application = municipality.start()) {
            var execution = execute(application, run);

            var runs = application.getBean(RunStore.class);
            assertThat(execution.getStatus()).isEqualTo(BatchStatus.COMPLETED);
            assertThat(runs.unitsDone(run, Reports.STEP)).contains("a.pdf", "b.pdf");
            assertThat(application.getBean(Summaries.class).of(run).text())
                    .contains(TOO_LARGE + " kunne ikke laves: hukommelsen rakte ikke")
                    .doesNotContain("a.pdf kunne", "b.pdf kunne");
        }
    }

    private static JobExecution execute(ConfigurableApplicationContext application, Run run)
            throws Exception {
        var repository = application.getBean(JobRepository.class);
        var steps =
                new UnitSteps(
                        repository,
                        application.getBean(Database.class),
                        application.getBean(RunStore.class),
                        List.of(new Reports()),
                        application.getBean(ThreadPoolTaskExecutor.class));
        var job = new JobBuilder("large", repository).start(steps.inParallel(Reports.STEP)).build();
        var parameters =
                new JobParametersBuilder().addLong(NightlyJob.RUN, run.id()).toJobParameters();
        return application.getBean(JobOperator.class).start(job, parameters);
    }

    /** Three reports, one of which the memory never has room for. */
    private static final class Reports implements Units {
        private static final String STEP = "make-large";

        @Override
        public String step() {
            return STEP;
        }

        @Override
        public List<String> keys(Run run) {
            return List.of("a.pdf", TOO_LARGE, "b.pdf");
        }

        @Override
        public Runnable work(Run run, String key) {
            if (key.equals(TOO_LARGE)) {
                throw new OutOfMemoryError("Java heap space");
            }
            return () -> {};
        }
    }
}
