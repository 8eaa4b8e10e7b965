package dk.milepael.nightly;

import dk.milepael.store.AnswerStore;
import dk.milepael.store.ApprovalStore;
import dk.milepael.store.CorrectionStore;
import dk.milepael.store.CourseStore;
import dk.milepael.store.Database;
import dk.milepael.store.DigestQueue;
import dk.milepael.store.FileStore;
import dk.milepael.store.KeptStore;
import dk.milepael.store.ListOblivion;
import dk.milepael.store.MailDecisions;
import dk.milepael.store.MailOblivion;
import dk.milepael.store.Oblivion;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.PlanJson;
import dk.milepael.store.PlanOblivion;
import dk.milepael.store.PlanStore;
import dk.milepael.store.RecipientStore;
import dk.milepael.store.ReportStore;
import dk.milepael.store.RunStore;
import dk.milepael.store.StoodStore;
import dk.milepael.store.ToMendStore;
import dk.milepael.store.ToldStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** The program as Spring holds it together: the store, the parts of the job, and the job. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
public class NightlyApplication {

    /** Opens the database, which is made or migrated first, and everything that works on it. */
    public static ConfigurableApplicationContext start(Settings settings, Clock clock) {
        makeFolder(settings.folders().data());
        return new SpringApplicationBuilder(NightlyApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(logs(settings))
                .initializers(given(settings, clock))
                .run();
    }

    /**
     * The settings that are needed before the others: where the log is written and how long kept.
     * Before, {@code logback.xml} holds.
     */
    private static Map<String, Object> logs(Settings settings) {
        return Map.of(
                "logging.config",
                "classpath:logback-spring.xml",
                "milepael.logs",
                settings.folders().data().resolve("logs").toString(),
                "milepael.logDays",
                settings.safeguards().keep().logDays());
    }

    private static ApplicationContextInitializer<GenericApplicationContext> given(
            Settings settings, Clock clock) {
        return context -> {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource(
                                    "milepael", properties(settings.folders().database())));
            context.registerBean(Settings.class, () -> settings);
            context.registerBean(Clock.class, () -> clock);
        };
    }

    /**
     * The framework's own settings, before any that the environment may hold. One connection, since
     * SQLite has one writer; each transaction takes the write lock when it begins, for one that has
     * to take it later fails.
     */
    private static Map<String, Object> properties(Path database) {
        return Map.of(
                "spring.datasource.url",
                "jdbc:sqlite:%s?journal_mode=WAL&synchronous=NORMAL&busy_timeout=10000&transaction_mode=IMMEDIATE&foreign_keys=on"
                        .formatted(database),
                "spring.datasource.hikari.maximum-pool-size",
                1,
                "spring.batch.jdbc.initialize-schema",
                "always",
                "spring.batch.job.enabled",
                false);
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("making the data folder " + folder, e);
        }
    }

    @Bean
    Database database(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new Database(jdbc, transactions);
    }

    @Bean
    PlanJson planJson() {
        return new PlanJson();
    }

    @Bean
    RunStore runStore(Database database) {
        return new RunStore(database);
    }

    @Bean
    FileStore fileStore(Database database, PlanJson json) {
        return new FileStore(database, json);
    }

    @Bean
    PlanStore planStore(Database database, PlanJson json) {
        return new PlanStore(database, json);
    }

    @Bean
    AnswerStore answerStore(Database database) {
        return new AnswerStore(database);
    }

    @Bean
    CorrectionStore correctionStore(Database database, PlanJson json) {
        return new CorrectionStore(database, json);
    }

    @Bean
    CourseStore courseStore(Database database) {
        return new CourseStore(database);
    }

    @Bean
    StoodStore stoodStore(Database database) {
        return new StoodStore(database);
    }

    @Bean
    ToldStore toldStore(Database database, PlanJson json) {
        return new ToldStore(database, json);
    }

    @Bean
    ToMendStore toMendStore(Database database) {
        return new ToMendStore(database);
    }

    @Bean
    ReportStore reportStore(Database database) {
        return new ReportStore(database);
    }

    @Bean
    KeptStore keptStore(Database database) {
        return new KeptStore(database);
    }

    @Bean
    ApprovalStore approvalStore(Database database, PlanJson json) {
        return new ApprovalStore(database, json);
    }

    @Bean
    Oblivion oblivion(Database database) {
        return new Oblivion(database);
    }

    @Bean
    PlanOblivion planOblivion(Database database) {
        return new PlanOblivion(database);
    }

    @Bean
    MailOblivion mailOblivion(Database database, PlanJson json) {
        return new MailOblivion(database, json);
    }

    @Bean
    ListOblivion listOblivion(Database database, PlanJson json) {
        return new ListOblivion(database, json);
    }

    @Bean
    RecipientStore recipientStore(Database database, PlanJson json) {
        return new RecipientStore(database, json);
    }

    @Bean
    DigestQueue digestQueue(Database database, PlanJson json) {
        return new DigestQueue(database, json);
    }

    @Bean
    MailDecisions mailDecisions(Database database) {
        return new MailDecisions(database);
    }

    @Bean
    OutboxStore outboxStore(Database database, PlanJson json) {
        return new OutboxStore(database, json);
    }
}
