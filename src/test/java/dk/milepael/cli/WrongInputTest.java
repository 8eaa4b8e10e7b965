package dk.milepael.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the operator is told of arguments, settings and places that can't be used. */
class WrongInputTest {
    private static final Clock NIGHT =
            Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private final StringWriter said = new StringWriter();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "an unknown key             | `municipality: X\\nfoo: 1\\n` | linje 2: «foo» er ikke en indstilling. Her kan stå: closingDays, database",
                "an unknown key in a group  | `rules:\\n  warnDays: 1\\n` | linje 2: «warnDays» er ikke en indstilling. Her kan stå: impreciseDays, off",
                "a word for a number        | `rules:\\n  warningDays: ti\\n` | linje 2: «rules.warningDays» skal være et helt tal.",
                "a list for a number        | `workers: [1]\\n` | linje 1: «workers» skal være et helt tal.",
                "a number for a group       | `rules: 5\\n` | linje 1: «rules» skal være en gruppe af indstillinger",
                "a list for the whole       | `- a\\n- b\\n` | linje 1: «filen» skal være en gruppe af indstillinger",
                "a tab                      | `rules:\\n\\twarningDays: 3\\n` | filen er ikke gyldig YAML",
                "no such day                | `closingDays: [\"31-02\"]\\n` | en dag skrives som \"05-06\" (dag-måned), ikke «31-02»",
                "a word for yes or no       | `reader: {process: måske}\\n` | linje 1: «reader.process» skal være true eller false.",
                "a heap too small           | `reader: {megabytes: 12}\\n` | reader.megabytes: et tal fra 128 til 16384, ikke 12",
                "too few                    | `workers: 0\\n` | workers: et tal fra 1 til 64, ikke 0",
                "no such language           | `language: tlh\\n` | language: da eller en, ikke «tlh»",
                "no such rule               | `rules:\\n  off: [findes-ikke]\\n` | rules.off: en af reglerne findes ikke",
                "no time of day             | `nightlyAt: kl. 2\\n` | nightlyAt: et klokkeslæt skrives som \"02:00\", ikke «kl. 2»",
                "no address                 | `mail:\\n  address: økonomi\\n` | mail.address: en mailadresse, ikke «økonomi»",
                "a header hidden in one     | `mail:\\n  addresses:\\n    Bo: \"b@c\\\\r\\\\nBcc: x@y\"\\n` | mail.addresses.Bo: en mailadresse",
                "a source without address   | `sources:\\n  - {name: Byg, query: x}\\n` | sources.url: mangler",
                "a source of no database    | `sources:\\n  - {name: Byg, url: \"http://x\", query: x}\\n` | sources.url: en adresse, der begynder med jdbc:",
                "a source named as a folder | `sources:\\n  - {name: a/b, url: \"jdbc:x\", query: x}\\n` | sources.name: et navn uden skråstreger",
                "two sources of one name    | `sources:\\n  - {name: A, url: \"jdbc:x\", query: x}\\n  - {name: A, url: \"jdbc:x\", query: x}\\n` | sources.name: to kilder hedder «A»",
                "a key of no source         | `sources:\\n  - name: A\\n    sql: x\\n` | linje 3: «sql» er ikke en indstilling",
            })
    void settings_that_cannot_be_used_are_named_with_what_may_stand_there(
            String reason, String settings, String message) throws IOException {
        var file = Files.writeString(folder.resolve("milepael.yml"), settings.translateEscapes());

        var exitCode = execute("run", "--config", file.toString());

        assertThat(said.toString()).contains("milepael.yml").contains(message);
        assertThat(exitCode).isEqualTo(ExitCode.WRONG_ARGUMENTS);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "an unknown option, run --bogus, «--bogus» kendes ikke",
        "an unknown command, find, «find» kendes ikke",
        "a day of another order, run --as-of 20-11-2026, «20-11-2026» kan ikke bruges ved --as-of",
        "a day that is none, run --as-of 2026-02-30, «2026-02-30» kan ikke bruges ved --as-of",
        "no value, run --input, der mangler noget efter <input>",
        "no command, '', 'skriv, hvad der skal gøres'",
    })
    void arguments_that_cannot_be_used_are_named(String reason, String line, String message) {
        var arguments = Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty());

        var exitCode = execute(arguments.toArray(String[]::new));

        assertThat(said.toString()).contains(message);
        assertThat(exitCode).isEqualTo(ExitCode.WRONG_ARGUMENTS);
    }

    @Test
    void a_place_that_cannot_be_written_to_ends_the_run_before_it_begins() throws IOException {
        var output = Files.writeString(folder.resolve("ud"), "en fil, ingen mappe");

        var exitCode =
                execute(
                        "run",
                        "--input=" + folder,
                        "--output=" + output,
                        "--database=" + folder.resolve("d/m.db"));

        assertThat(said.toString()).contains("der kan ikke skrives i mappen " + output);
        assertThat(exitCode).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void a_database_file_that_is_none_is_told_in_a_sentence() throws IOException {
        Files.writeString(folder.resolve("milepael.db"), "ikke en database ".repeat(500));

        var exitCode = run();

        assertThat(said.toString()).contains("databasen kan ikke bruges");
        assertThat(exitCode).isEqualTo(ExitCode.FAILED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ANSI_X3.4-1968, false", "UTF-8, true", "ISO-8859-1, true", "Cp1252, true"})
    void file_names_need_an_encoding_with_danish_letters(String encoding, boolean isEnough) {
        assertThat(Milepael.canNameFiles(encoding)).isEqualTo(isEnough);
    }

    private int run(String... more) {
        var places =
                Stream.of(
                        "run",
                        "--input=" + folder.resolve("ind"),
                        "--output=" + folder.resolve("uddata"),
                        "--database=" + folder.resolve("milepael.db"));
        return execute(Stream.concat(places, Arrays.stream(more)).toArray(String[]::new));
    }

    private int execute(String... arguments) {
        var out = new PrintWriter(said);
        return Milepael.execute(new Console(out, out, NIGHT), arguments);
    }
}
