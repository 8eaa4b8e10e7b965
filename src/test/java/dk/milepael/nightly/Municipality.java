package dk.milepael.nightly;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.history.MatchingSettings;
import dk.milepael.ingest.database.DatabaseSource;
import dk.milepael.ingest.process.ReaderLimits;
import dk.milepael.rules.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.ConfigurableApplicationContext;

/** A municipality of its own in a temporary folder, where tests drop files and run the night. */
final class Municipality {
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final Path SAMPLE = Path.of("input");

    private static final Instant NIGHT = Instant.parse("2026-11-20T02:00:00Z");
    private static final Instant DROPPED = NIGHT.minusSeconds(3600);

    final Path folder;
    private final List<DatabaseSource> sources = new ArrayList<>();
    private final Settings.Reader reader;
    private Instant now = NIGHT;
    private Safeguards safeguards = Safeguards.STANDARD;
    private Settings.Judging judging =
            new Settings.Judging(
                    RuleBook.STANDARD,
                    new WorkingDays(WorkingDays.DEFAULT_CLOSING_DAYS),
                    List.of());

    private Settings.Mailing mailing =
            new Settings.Mailing("oekonomi@example.invalid", "Økonomi", Map.of());

    /** Its files are read in the test's own process, which is quicker. */
    Municipality(Path folder) {
        this(folder, new Settings.Reader(false, ReaderLimits.STANDARD));
    }

    Municipality(Path folder, Settings.Reader reader) {
        this.folder = folder;
        this.reader = reader;
        try {
            Files.createDirectories(input());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path input() {
        return folder.resolve("input");
    }

    Path output() {
        return folder.resolve("output");
    }

    Path database() {
        return folder.resolve("data/milepael.db");
    }

    Settings settings() {
        return new Settings(
                "Nørreå Kommune",
                "Økonomi",
                "da",
                new Settings.Folders(input(), output(), database(), folder.resolve("templates")),
                LocalTime.of(2, 0),
                new Settings.Limits(2, 60),
                judging,
                MatchingSettings.STANDARD,
                sources,
                mailing,
                reader,
                safeguards);
    }

    /** Lets days go by on the real clock. */
    void daysGoBy(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    void minutesGoBy(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
    }

    /** Keeps data safe in another way. */
    void safeguards(Safeguards others) {
        safeguards = others;
    }

    /** Adds a database that plans are read from. */
    void source(DatabaseSource source) {
        sources.add(source);
    }

    /** Judges by other rules, or expects plans. */
    void judges(Settings.Judging others) {
        judging = others;
    }

    /** Sends its mails otherwise. */
    void mails(Settings.Mailing others) {
        mailing = others;
    }

    void withoutSources() {
        sources.clear();
    }

    /** Drops a file under a name; it has lain there for an hour when the night begins. */
    void drop(Path file, String name) {
        try {
            var dropped = input().resolve(name);
            Files.createDirectories(dropped.getParent());
            Files.copy(file, dropped, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(dropped, FileTime.from(DROPPED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void drop(byte[] content, String name) {
        try {
            var file = Files.write(Files.createTempFile(folder, "drop", ".tmp"), content);
            drop(file, name);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String name) {
        try {
            Files.delete(input().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A finished night: what it summed up, and how its steps counted. */
    record Finished(Night.Went went, Summary summary, Map<String, Counted> steps) {
        Path folder() {
            return went.run().folder();
        }
    }

    /** A step's counts as Spring Batch kept them. */
    record Counted(long read, long written, long skipped) {}

    Finished night(LocalDate asOf) {
        return night(asOf, null);
    }

    Finished night(LocalDate asOf, LocalDate knownAt) {
        try (var application = start()) {
            var night = application.getBean(Night.class);
            var went = night.run(asOf, knownAt);
            var summary = application.getBean(Summaries.class).of(went.run());
            night.end(went.run(), summary.hasFaults() ? 3 : 0);
            return new Finished(went, summary, counts(application));
        }
    }

    ConfigurableApplicationContext start() {
        return NightlyApplication.start(settings(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Map<String, Counted> counts(ConfigurableApplicationContext application) {
        var repository = application.getBean(JobRepository.class);
        var last = repository.getLastJobExecution(repository.getLastJobInstance("nightly"));
        return last.getStepExecutions().stream()
                .collect(
                        java.util.stream.Collectors.toMap(
                                StepExecution::getStepName,
                                step ->
                                        new Counted(
                                                step.getReadCount(),
                                                step.getWriteCount(),
                                                step.getSkipCount())));
    }
}
