package dk.milepael.nightly;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
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
        return new JobBuilder(NAME, repository)
                .start(steps.oneByOne("claim-files"))
                .next(steps.inParallel("read-plans"))
                .next(steps.oneByOne("compare-versions"))
                .next(steps.oneByOne("judge-plans"))
                .next(steps.oneByOne("read-recipients"))
                .next(steps.oneByOne("write-data"))
                .next(steps.inParallel("render-reports"))
                .next(steps.oneByOne("write-receipts"))
                .next(steps.oneByOne("write-index"))
                .next(steps.oneByOne("queue-mail"))
                .next(steps.oneByOne("send-mail"))
                .next(steps.oneByOne("write-manifest"))
                .build();
    }

    /** What is done at once with a file that is dropped by day. */
    @Bean
    Job reception(JobRepository repository, UnitSteps steps) {
        return new JobBuilder(RECEPTION, repository)
                .start(steps.oneByOne("claim-files"))
                .next(steps.inParallel("read-plans"))
                .next(steps.oneByOne("compare-versions"))
                .next(steps.oneByOne("judge-plans"))
                .next(steps.oneByOne("read-recipients"))
                .next(steps.oneByOne("write-receipts"))
                .build();
    }
}
