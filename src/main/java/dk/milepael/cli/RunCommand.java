package dk.milepael.cli;

import dk.milepael.nightly.Night;
import dk.milepael.nightly.NightlyApplication;
import dk.milepael.nightly.RunLock;
import dk.milepael.nightly.Settings;
import dk.milepael.nightly.Summaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the drop folder, judges the plans and writes reports and mails. */
@Command(
        name = "run",
        description = "Læser mappen, vurderer planerne og skriver rapporter og mails.",
        sortOptions = false)
final class RunCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--input", description = "mappen med regneark (input)")
    @Nullable Path input;

    @Option(names = "--output", description = "mappen til det, kørslen skriver (output)")
    @Nullable Path output;

    @Option(names = "--database", description = "databasefilen (data/milepael.db)")
    @Nullable Path database;

    @Option(names = "--as-of", description = "rapportdagen, fx 2026-11-20 (i dag)")
    @Nullable LocalDate asOf;

    @Option(names = "--known-at", description = "brug kun det, der var læst på den dag")
    @Nullable LocalDate knownAt;

    @Option(names = "--config", description = "indstillingerne (milepael.yml)")
    @Nullable Path config;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var settings = settings();
        mustBeWritable(settings.folders().data());
        mustBeWritable(settings.folders().output());
        var lock = RunLock.take(settings.folders().database());
        if (lock.isEmpty()) {
            console.err().println("En anden kørsel er i gang på samme database.");
            return ExitCode.LOCKED;
        }
        try (var _ = lock.get();
                var application = NightlyApplication.start(settings, console.clock())) {
            var night = application.getBean(Night.class);
            var went = night.run(asOf == null ? console.today() : asOf, knownAt);
            if (!went.toItsEnd()) {
                console.err()
                        .println(
                                "Kørslen kunne ikke fortsætte. Årsagen står i loggen i "
                                        + settings.folders().data().resolve("logs")
                                        + ". Start den igen; den fortsætter, hvor den slap.");
                return ExitCode.FAILED;
            }
            var summary = application.getBean(Summaries.class).of(went.run());
            console.out().print(summary.text());
            console.out().flush();
            return night.end(
                    went.run(), summary.hasFaults() ? ExitCode.DONE_WITH_FAULTS : ExitCode.DONE);
        }
    }

    private Settings settings() {
        var settings = SettingsFile.load(config);
        var folders = settings.folders();
        return settings.with(
                new Settings.Folders(
                        absolute(input, folders.input()),
                        absolute(output, folders.output()),
                        absolute(database, folders.database()),
                        folders.templates()));
    }

    private static void mustBeWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".", ".tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException("der kan ikke skrives i mappen " + folder, e);
        }
    }

    private static Path absolute(@Nullable Path given, Path otherwise) {
        return given == null ? otherwise : given.toAbsolutePath().normalize();
    }
}
