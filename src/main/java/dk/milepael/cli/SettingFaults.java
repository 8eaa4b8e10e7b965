package dk.milepael.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong in a settings file: the line, the key, and what may stand there. */
record SettingFaults(Path file) {
    private static final Pattern INDENTED_BY_TAB = Pattern.compile(" *\t.*");
    private static final Pattern TWICE = Pattern.compile("Duplicate [^\"']*[\"']([^\"']+)[\"']");

    /** A file that is no settings, or settings that no program can be made of. */
    WrongSettings of(JacksonException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown ->
                    at(
                            line(unknown),
                            "«%s» er ikke en indstilling. Her kan stå: %s"
                                    .formatted(unknown.getPropertyName(), keys(unknown)),
                            unknown);
            case InputCoercionException tooLarge ->
                    at(line(tooLarge), "tallet er for stort eller for lille", tooLarge);
            case MismatchedInputException other when startsAnew(other) ->
                    at(line(other), "her begynder (---) et dokument til; lad ét stå", other);
            case MismatchedInputException other ->
                    at(line(other), "«%s» skal være %s".formatted(key(other), kind(other)), other);
            case DatabindException other ->
                    at(line(other), "«%s» kan ikke bruges".formatted(key(other)), other);
            default -> noYaml(fault);
        };
    }

    /** A value that can't be used; the message begins with its key. */
    WrongSettings of(IllegalArgumentException fault) {
        var message = Objects.requireNonNullElse(fault.getMessage(), "");
        return new WrongSettings(
                "%s%s: %s.".formatted(file, SettingLines.of(file).place(message), message), fault);
    }

    /** A file that can't be opened. */
    WrongSettings of(IOException fault) {
        return new WrongSettings("%s: %s.".formatted(file, unreadable(fault)), fault);
    }

    private String unreadable(IOException fault) {
        if (Files.isDirectory(file)) {
            return "indstillingerne skal stå i en fil; det her er en mappe";
        }
        if (Files.notExists(file)) {
            return "filen med indstillinger findes ikke";
        }
        return fault instanceof CharacterCodingException
                ? "filen er ikke gemt som UTF-8; gem den sådan, så æ, ø og å kan læses"
                : "indstillingerne kan ikke læses; har brugeren, der kører programmet, ret til det?";
    }

    private WrongSettings noYaml(JacksonException fault) {
        var tab = lineWithTab();
        if (tab.isPresent()) {
            return at(
                    tab.getAsInt(), "linjen er rykket ind med en tabulator; brug mellemrum", fault);
        }
        var twice = TWICE.matcher(Objects.requireNonNullElse(fault.getOriginalMessage(), ""));
        return twice.find()
                ? at(
                        line(fault),
                        "«%s» står her for anden gang; lad den ene blive stående"
                                .formatted(twice.group(1)),
                        fault)
                : at(line(fault), "filen er ikke gyldig YAML", fault);
    }

    private OptionalInt lineWithTab() {
        try {
            var lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (INDENTED_BY_TAB.matcher(lines.get(i)).matches()) {
                    return OptionalInt.of(i + 1);
                }
            }
        } catch (IOException gone) {
            return OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    private WrongSettings at(int line, String words, JacksonException fault) {
        return new WrongSettings("%s, linje %d: %s.".formatted(file, line, words), fault);
    }

    private static int line(JacksonException fault) {
        return fault.getLocation().getLineNr();
    }

    /** The first line that begins with the key; the exception's own place is behind its value. */
    private int line(UnrecognizedPropertyException fault) {
        try (var lines = Files.lines(file)) {
            var before = lines.takeWhile(line -> !line.strip().startsWith(fault.getPropertyName()));
            return 1 + (int) before.count();
        } catch (IOException gone) {
            return fault.getLocation().getLineNr();
        }
    }

    private static String key(DatabindException fault) {
        var keys =
                fault.getPath().stream()
                        .map(JacksonException.Reference::getPropertyName)
                        .filter(Objects::nonNull)
                        .toList();
        return keys.isEmpty() ? "filen" : String.join(".", keys);
    }

    private static boolean startsAnew(MismatchedInputException fault) {
        return fault.getOriginalMessage().startsWith("Trailing token");
    }

    private static String kind(MismatchedInputException fault) {
        return kind(fault.getTargetType());
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null || type.isRecord()) {
            return "en gruppe af indstillinger med navn og værdi";
        }
        if (type == Integer.class) {
            return "et helt tal";
        }
        if (type == Boolean.class) {
            return "true eller false";
        }
        return Collection.class.isAssignableFrom(type)
                ? "en liste, skrevet som [a, b]"
                : type == String.class ? "en tekst" : "navne med hver sin værdi";
    }

    private static String keys(UnrecognizedPropertyException fault) {
        return fault.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
