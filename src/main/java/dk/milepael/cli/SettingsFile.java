package dk.milepael.cli;

import dk.milepael.ingest.workbook.PersonalNumbers;
import dk.milepael.nightly.Safeguards;
import dk.milepael.nightly.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The settings as {@code milepael.yml} writes them; a key that is left out has its default. Paths
 * are relative to the file's folder.
 */
record SettingsFile(
        @Nullable String municipality,
        @Nullable String department,
        @Nullable String language,
        @Nullable String input,
        @Nullable String output,
        @Nullable String database,
        @Nullable String templates,
        @Nullable String nightlyAt,
        @Nullable RulesSection rules,
        @Nullable Set<String> closingDays,
        @Nullable List<ExpectedEntry> expectedPlans,
        @Nullable MatchingSection matching,
        @Nullable List<SourceEntry> sources,
        @Nullable MailSection mail,
        @Nullable ReaderSection reader,
        @Nullable Integer workers,
        @Nullable Integer keepRuns,
        SafeguardsSection.@Nullable PersonalNumbers personalNumbers,
        @Nullable Set<String> approve,
        SafeguardsSection.@Nullable Keep keep,
        SafeguardsSection.@Nullable Backup backup) {

    private static final Path USUAL = Path.of("milepael.yml");
    private static final SettingsFile EMPTY =
            new SettingsFile(
                    null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null, null, null, null, null);

    /**
     * The settings of a file, else of {@code ./milepael.yml} where there is one, else the defaults.
     *
     * @throws WrongSettings naming the file, line and key that cannot be used
     */
    static Settings load(@Nullable Path named) {
        if (named == null && !Files.exists(USUAL)) {
            return EMPTY.settings(Path.of("").toAbsolutePath());
        }
        var file = named == null ? USUAL : named;
        var parent = file.toAbsolutePath().normalize().getParent();
        var faults = new SettingFaults(file);
        try {
            return read(file).settings(parent == null ? file.toAbsolutePath() : parent);
        } catch (JacksonException e) {
            throw faults.of(e);
        } catch (IllegalArgumentException e) {
            throw faults.of(e);
        } catch (IOException e) {
            throw faults.of(e);
        }
    }

    /**
     * Likewise, for a command that sends mails: what the mail server needs must be there.
     *
     * @throws WrongSettings also where its password or certificates can't be read
     */
    static Settings loadToSend(@Nullable Path named) {
        var settings = load(named);
        try {
            SmtpSection.mustBeUsable(settings.mailing().sending().server());
        } catch (IllegalArgumentException e) {
            throw new SettingFaults(named == null ? USUAL : named).of(e);
        }
        return settings;
    }

    private static SettingsFile read(Path file) throws IOException {
        var mapper =
                YAMLMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build();
        var text = Files.readString(file);
        return text.isBlank() ? EMPTY : mapper.readValue(text, SettingsFile.class);
    }

    private Settings settings(Path folder) {
        mustBeNoPersonalNumber("municipality", municipality);
        mustBeNoPersonalNumber("department", department);
        return new Settings(
                or(municipality, "Kommunen"),
                or(department, "Økonomi"),
                or(language, "da"),
                folders(folder),
                time(or(nightlyAt, "02:00")),
                new Settings.Limits(or(workers, 2), or(keepRuns, 60)),
                new Settings.Judging(
                        or(rules, RulesSection.NONE).book(),
                        ClosingDays.of(closingDays),
                        ExpectedEntry.all(or(expectedPlans, List.<ExpectedEntry>of()))),
                or(matching, MatchingSection.STANDARD).settings(),
                SourceEntry.all(or(sources, List.<SourceEntry>of()), folder),
                or(mail, MailSection.NONE).settings(folder),
                or(reader, ReaderSection.DEFAULT).settings(),
                safeguards(folder));
    }

    private Settings.Folders folders(Path folder) {
        return new Settings.Folders(
                folder.resolve(or(input, "input")).normalize(),
                folder.resolve(or(output, "output")).normalize(),
                folder.resolve(or(database, "data/milepael.db")).normalize(),
                folder.resolve(or(templates, "templates")).normalize());
    }

    private Safeguards safeguards(Path folder) {
        return new SafeguardsSection(
                        personalNumbers,
                        approve,
                        keep,
                        backup,
                        mail == null ? null : mail.operator())
                .settings(folder);
    }

    /** What every report or mail would say. */
    static void mustBeNoPersonalNumber(String key, @Nullable String value) {
        if (value != null && PersonalNumbers.isIn(value)) {
            throw new IllegalArgumentException(
                    key + ": her står noget, der ligner et personnummer, og det kan ses af alle");
        }
    }

    private static LocalTime time(String written) {
        try {
            return LocalTime.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "nightlyAt: et klokkeslæt skrives som \"02:00\", ikke «" + written + "»", e);
        }
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
