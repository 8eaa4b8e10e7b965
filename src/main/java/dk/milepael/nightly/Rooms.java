package dk.milepael.nightly;

import dk.milepael.delivery.Letterhead;
import dk.milepael.delivery.Scan;
import dk.milepael.ingest.Families;
import dk.milepael.ingest.PlanReader;
import dk.milepael.ingest.database.ExtractReader;
import dk.milepael.ingest.intake.Archive;
import dk.milepael.ingest.intake.DropFolder;
import dk.milepael.ingest.intake.OwnFile;
import dk.milepael.ingest.intake.Pause;
import dk.milepael.ingest.process.ReaderPool;
import dk.milepael.ingest.workbook.FileReader;
import dk.milepael.ingest.workbook.WorkbookFiles;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import dk.milepael.rules.Judge;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** What the steps call in the rooms, made from the settings. */
@Configuration(proxyBeanMethods = false)
class Rooms {
    /** Each has a heap of its own. */
    private static final int MOST_READERS = 2;

    @Bean
    DropFolder dropFolder(Settings settings, Clock clock) {
        return new DropFolder(settings.folders().input(), clock, Thread::sleep);
    }

    /** Whoever wants to look at mails before they leave is a bean. */
    @Bean
    static Scans scans(ObjectProvider<Scan> all) {
        return new Scans(all.orderedStream().toList());
    }

    @Bean
    static Letterhead letterhead(Settings settings) {
        var mailing = settings.mailing();
        return new Letterhead(mailing.address(), mailing.name(), mailing.sending().replyTo());
    }

    /** How a mail waits for its turn. */
    @Bean
    Pause pause() {
        return Thread::sleep;
    }

    @Bean
    Archive archive(Settings settings) {
        return new Archive(settings.folders().data().resolve("archive"));
    }

    /** The processes end with the application. */
    @Bean
    static FileReader fileReader(Settings settings) {
        return settings.reader().ownProcess()
                ? new ReaderPool(
                        Math.min(settings.limits().workers(), MOST_READERS),
                        settings.reader().limits(),
                        settings.safeguards().allowedColumns())
                : new WorkbookFiles(
                        settings.safeguards().allowedColumns(), OwnFile.RECIPIENTS::isNamed);
    }

    @Bean
    static PlanReader planReader(FileReader files, Settings settings) {
        var sources = new ExtractReader(files, settings.safeguards().allowedColumns());
        return new PlanReader(sources, Families.standard());
    }

    @Bean
    static Judge judge(Settings settings) {
        var judging = settings.judging();
        return new Judge(judging.rules(), judging.days(), judging.expected());
    }

    /** A fixed number of threads, for each keeps its parsed fonts. */
    @Bean
    ThreadPoolTaskExecutor workers(Settings settings) {
        var workers = new ThreadPoolTaskExecutor();
        workers.setThreadNamePrefix("worker-");
        workers.setCorePoolSize(settings.limits().workers());
        return workers;
    }

    @Bean
    Words words(Settings settings) {
        return new Words(settings.locale());
    }

    @Bean
    Templates templates(Words words, Settings settings) {
        return new Templates(words, settings.folders().templates());
    }
}
