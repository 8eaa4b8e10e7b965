package dk.milepael.cli;

import dk.milepael.nightly.Settings;
import dk.milepael.nightly.UnwritableFolder;
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
        var placed = placed(SettingsFile.load(config));
        UnwritableFolder.mustBeWritable(placed.folders().data());
        UnwritableFolder.mustBeWritable(placed.folders().output());
        return placed;
    }

    /** Likewise for a command that sends mails, which tells of folders itself. */
    Settings settingsToSend() {
        return placed(SettingsFile.loadToSend(config));
    }

    /** The settings with these places, for what is about runs that were; it makes nothing. */
    Settings existing() {
        return existing(placed(SettingsFile.load(config)));
    }

    /** The settings themselves, where their database is there. */
    static Settings existing(Settings settings) {
        var database = settings.folders().database();
        if (!Files.exists(database)) {
            throw new WrongSettings(
                    "Der er ingen database i %s. Den første kørsel laver den; er stedet rigtigt?"
                            .formatted(database),
                    null);
        }
        return settings;
    }

    private Settings placed(Settings settings) {
        var folders = settings.folders();
        return settings.with(
                new Settings.Folders(
                        absolute(input, folders.input()),
                        absolute(output, folders.output()),
                        absolute(database, folders.database()),
                        folders.templates()));
    }

    private static Path absolute(@Nullable Path given, Path otherwise) {
        return given == null ? otherwise : given.toAbsolutePath().normalize();
    }
}
