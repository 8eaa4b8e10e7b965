package dk.milepael.cli;

import dk.milepael.nightly.Safeguards;
import dk.milepael.nightly.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
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
        try {
            return read(file).settings(parent == null ? file.toAbsolutePath() : parent);
        } catch (UnrecognizedPropertyException e) {
            throw new WrongSettings(
                    "%s, linje %d: «%s» er ikke en indstilling. Her kan stå: %s."
                            .formatted(file, line(file, e), e.getPropertyName(), keys(e)),
                    e);
        } catch (MismatchedInputException e) {
            throw new WrongSettings(
                    "%s, linje %d: «%s» skal være %s."
                            .formatted(file, e.getLocation().getLineNr(), key(e), kind(e)),
                    e);
        } catch (DatabindException e) {
            throw new WrongSettings(
                    "%s, linje %d: værdien kan ikke bruges (%s)."
                            .formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage()),
                    e);
        } catch (JacksonException e) {
            throw new WrongSettings(
                    "%s, linje %d: filen er ikke gyldig YAML."
                            .formatted(file, e.getLocation().getLineNr()),
                    e);
        } catch (IllegalArgumentException e) {
            throw new WrongSettings("%s%s: %s.".formatted(file, place(file, e), e.getMessage()), e);
        } catch (IOException e) {
            throw new WrongSettings("Indstillingerne i " + file + " kan ikke læses.", e);
        }
    }

    private static SettingsFile read(Path file) throws IOException {
        var mapper =
                YAMLMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .build();
        var text = Files.readString(file);
        return text.isBlank() ? EMPTY : mapper.readValue(text, SettingsFile.class);
    }

    /** The first line that begins with the key; the exception's own place is behind its value. */
    private static int line(Path file, UnrecognizedPropertyException e) {
        try (var lines = Files.lines(file)) {
            return 1
                    + (int)
                            lines.takeWhile(line -> !line.strip().startsWith(e.getPropertyName()))
                                    .count();
        } catch (IOException gone) {
            return e.getLocation().getLineNr();
        }
    }

    private static String place(Path file, IllegalArgumentException e) {
        return SettingLines.of(file).place(Objects.requireNonNullElse(e.getMessage(), ""));
    }

    private static String key(DatabindException e) {
        var keys =
                e.getPath().stream()
                        .map(JacksonException.Reference::getPropertyName)
                        .filter(Objects::nonNull)
                        .toList();
        return keys.isEmpty() ? "filen" : String.join(".", keys);
    }

    private static String kind(MismatchedInputException e) {
        var type = e.getTargetType();
        if (type == null || type.isRecord()) {
            return "en gruppe af indstillinger med navn og værdi";
        }
        if (type == Integer.class) {
            return "et helt tal";
        }
        if (type == Boolean.class) {
            return "true eller false";
        }
        return Set.class.isAssignableFrom(type)
                ? "en liste"
                : type == String.class ? "en tekst" : "navne med hver sin værdi";
    }

    private static String keys(UnrecognizedPropertyException e) {
        return e.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Settings settings(Path folder) {
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
