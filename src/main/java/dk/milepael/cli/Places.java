package dk.milepael.cli;

import dk.milepael.nightly.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where things lie, before the settings do. */
final class Places {
    @Option(names = "--input", description = "mappen med regneark (input)")
    @Nullable Path input;

    @Option(names = "--output", description = "mappen til det, kørslen skriver (output)")
    @Nullable Path output;

    @Option(names = "--database", description = "databasefilen (data/milepael.db)")
    @Nullable Path database;

    @Option(names = "--config", description = "indstillingerne (milepael.yml)")
    @Nullable Path config;

    /** The settings with these places; data and output must be writable. */
    Settings settings() {
        var settings = SettingsFile.load(config);
        var folders = settings.folders();
        var placed =
                settings.with(
                        new Settings.Folders(
                                absolute(input, folders.input()),
                                absolute(output, folders.output()),
                                absolute(database, folders.database()),
                                folders.templates()));
        mustBeWritable(placed.folders().data());
        mustBeWritable(placed.folders().output());
        return placed;
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
