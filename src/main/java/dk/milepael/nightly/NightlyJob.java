package dk.milepael.nightly;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The nightly job, its steps in the order of the way of the data, and the first of them alone. */
@Configuration(proxyBeanMethods = false)
class NightlyJob {
    static final String NAME = "nightly";

    static final String RECEPTION = "reception";

    /** The one parameter that identifies a job: our own run number. */
    static final String RUN = "run";

    @Bean
    Job nightly(JobRepository repository, UnitSteps steps) {
        return read(new JobBuilder(NAME, repository), steps)
                .next(steps.oneByOne("write-data"))
                .next(steps.oneByOne("send-released"))
                .next(steps.inParallel("render-reports"))
                .next(steps.inParallel("render-copies"))
                .next(steps.oneByOne("write-receipts"))
                .next(steps.oneByOne("write-index"))
                .next(steps.oneByOne("queue-mail"))
                .next(steps.oneByOne("send-mail"))
                .next(steps.oneByOne("write-manifest"))
                .build();
    }

    /** What is done at once with a file that is dropped by day; its mails are receipts alone. */
    @Bean
    Job reception(JobRepository repository, UnitSteps steps) {
        return read(new JobBuilder(RECEPTION, repository), steps)
                .next(steps.oneByOne("write-receipts"))
                .next(steps.oneByOne("queue-mail"))
                .next(steps.oneByOne("send-mail"))
                .build();
    }

    private static SimpleJobBuilder read(JobBuilder job, UnitSteps steps) {
        return job.start(steps.oneByOne("claim-files"))
                .next(steps.inParallel("read-plans"))
                .next(steps.oneByOne("compare-versions"))
                .next(steps.oneByOne("judge-plans"))
                .next(steps.oneByOne("read-recipients"));
    }
}
