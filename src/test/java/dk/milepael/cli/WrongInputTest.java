package dk.milepael.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
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
                "an unknown key             | `municipality: X\\nfoo: 1\\n` | linje 2: «foo» er ikke en indstilling. Her kan stå: approve, backup, closingDays, database",
                "an unknown key in a group  | `rules:\\n  warnDays: 1\\n` | linje 2: «warnDays» er ikke en indstilling. Her kan stå: families, impreciseDays, off, plans, rounds",
                "a word for a number        | `rules:\\n  warningDays: ti\\n` | linje 2: «rules.warningDays» skal være et helt tal.",
                "a list for a number        | `workers: [1]\\n` | linje 1: «workers» skal være et helt tal.",
                "a number for a group       | `rules: 5\\n` | linje 1: «rules» skal være en gruppe af indstillinger",
                "a list for the whole       | `- a\\n- b\\n` | linje 1: «filen» skal være en gruppe af indstillinger",
                "a tab                      | `rules:\\n\\twarningDays: 3\\n` | linje 2: linjen er rykket ind med en tabulator; brug mellemrum.",
                "not YAML at all            | `municipality: \"uafsluttet\\n` | filen er ikke gyldig YAML",
                "a key twice                | `municipality: X\\nworkers: 1\\nworkers: 2\\n` | linje 3: «workers» står her for anden gang",
                "a key twice in a group     | `mail:\\n  name: A\\n  name: B\\n` | linje 3: «name» står her for anden gang",
                "two documents              | `workers: 1\\n---\\nworkers: 2\\n` | linje 3: her begynder (---) et dokument til",
                "a number beyond all        | `workers: 99999999999\\n` | linje 1: tallet er for stort",
                "half a day                 | `keep: {outputDays: 1.5}\\n` | linje 1: «keep.outputDays» skal være et helt tal.",
                "a text for a list          | `approve: ledelsesoverblik\\n` | linje 1: «approve» skal være en liste, skrevet som [a, b].",
                "a number for a list        | `mail: {remind: {before: 3}}\\n` | linje 1: «mail.remind.before» skal være en liste",
                "a report with a slip       | `language: da\\napprove: [ledelsesoverblk]\\n` | linje 2: approve: «ledelsesoverblk» er ikke en rapport, der kan godkendes. Her kan stå: ledelsesoverblik, fristkalender eller en plans id, som er navnet på planens mappe under rapporter. Mente I «ledelsesoverblik».",
                "a report with a capital    | `approve: [Fristkalender]\\n` | Mente I «fristkalender».",
                "a kind of plan             | `approve: [action-catalogue]\\n` | «action-catalogue» er ikke en rapport, der kan godkendes",
                "a title for a plan's id    | `approve: [Indsatsplan 2026]\\n` | «Indsatsplan 2026» er ikke en rapport, der kan godkendes",
                "no such day                | `closingDays: [\"31-02\"]\\n` | en dag skrives som \"05-06\" (dag-måned), ikke «31-02»",
                "a word for yes or no       | `reader: {process: måske}\\n` | linje 1: «reader.process» skal være true eller false.",
                "a heap too small           | `reader: {megabytes: 12}\\n` | reader.megabytes: et tal fra 128 til 16384, ikke 12",
                "too few                    | `workers: 0\\n` | workers: et tal fra 1 til 64, ikke 0",
                "no such language           | `language: tlh\\n` | language: da eller en, ikke «tlh»",
                "no such rule               | `rules:\\n  off: [findes-ikke]\\n` | rules.off: en af reglerne findes ikke",
                "a rule off and weighed     | `rules:\\n  off: [silent]\\n  severities:\\n    silent: error\\n` | linje 4: rules.severities.silent: reglen er slået fra under off",
                "no such weight             | `rules:\\n  severities:\\n    silent: stor\\n` | linje 3: rules.severities.silent: error, warning, note eller off, ikke «stor»",
                "a share above all rows     | `matching: {withinAction: 160}`               | linje 1: matching.withinAction: procent fra 1 til 100, ikke 160",
                "a plan wider than an action | `matching:\\n  withinPlan: 40\\n`           | linje 2: matching.withinPlan: mindst matching.withinAction (60), ikke 40",
                "kept rows looser than alike | `matching:\\n  kept: 65\\n`               | linje 2: matching.kept: højst matching.withinAction (60), ikke 65",
                "a weight of no rule        | `rules:\\n  severities: {silens: note}\\n` | linje 2: rules.severities: en af reglerne findes ikke («silens»). Her kan stå: ambiguous-plan, ambiguous-row, amount-unknown",
                "silence before nearness    | `rules:\\n  silentDays: 9\\n` | linje 2: rules.silentDays: silentDays (9 kalenderdage) er kortere tid end warningDays (10 arbejdsdage)",
                "no such family             | `rules:\\n  families:\\n    tabel: {warningDays: 1}\\n` | linje 3: rules.families.tabel: der er ingen plantype, som hedder det. Her kan stå: status-table",
                "too much for a family      | `rules:\\n  families:\\n    other:\\n      warningDays: 999\\n` | linje 4: rules.families.other.warningDays: et tal fra 0 til 250, ikke 999",
                "a contradiction of a plan  | `rules:\\n  plans:\\n    klimaplan:\\n      off: [slipped]\\n      slippedTimes: 2\\n` | linje 5: rules.plans.klimaplan.slippedTimes: reglen slipped, som alene bruger tallet, er slået fra",
                "no plan id                 | `rules:\\n  plans:\\n    Klimaplan 26: {off: [silent]}\\n` | linje 3: rules.plans.Klimaplan 26: et plan-id er",
                "days and rounds            | `rules:\\n  rounds: [\"31-03\"]\\n  silentDays: 60\\n` | linje 3: rules.silentDays: kan ikke stå sammen med rounds",
                "rounds on no day           | `rules:\\n  rounds: [kvartal]\\n` | linje 2: rules.rounds: mindst én dag, skrevet som \"30-06\"",
                "a range that runs back     | `closingDays: [\"15-05-2027..14-05-2027\"]\\n` | linje 1: closingDays: en dag skrives som",
                "a year without a work day  | `closingDays: [\"01-01..31-12\"]\\n` | linje 1: closingDays: højst 183 dage om året, ikke 366",
                "a plan without a cycle     | `expectedPlans:\\n  - title: Klimaplan\\n` | linje 2: expectedPlans.0.cycle: enten cycle eller days skal være udfyldt",
                "a cycle of no kind         | `expectedPlans:\\n  - title: Klimaplan\\n    cycle: ugentlig\\n` | linje 3: expectedPlans.0.cycle: monthly, quarterly, half-yearly eller yearly, ikke «ugentlig»",
                "one plan expected twice    | `expectedPlans:\\n  - {title: A, cycle: yearly}\\n  - {title: a, cycle: yearly}\\n` | linje 3: expectedPlans.1: to forventede planer hedder det samme",
                "later than the next month  | `expectedPlans:\\n  - {title: A, cycle: monthly, workingDaysAfter: 21}\\n` | linje 2: expectedPlans.0.workingDaysAfter: højst 20 ved cycle monthly, ikke 21",
                "no time of day             | `nightlyAt: kl. 2\\n` | nightlyAt: et klokkeslæt skrives som \"02:00\", ikke «kl. 2»",
                "no address                 | `mail:\\n  address: økonomi\\n` | mail.address: en mailadresse, ikke «økonomi»",
                "a header hidden in one     | `mail:\\n  addresses:\\n    Bo: \"b@c\\\\r\\\\nBcc: x@y\"\\n` | mail.addresses.Bo: en mailadresse",
                "no mail server named       | `mail:\\n  smtp: {port: 25}\\n` | linje 2: mail.smtp.host: mangler",
                "no such protection         | `mail:\\n  smtp: {host: a, security: ssl}\\n` | linje 2: mail.smtp.security: starttls, tls eller none, ikke «ssl»",
                "unprotected to elsewhere   | `mail:\\n  smtp: {host: mail.n.example, security: none}\\n` | linje 2: mail.smtp.security: none sender ubeskyttet og kan kun bruges til localhost",
                "a password among settings  | `mail:\\n  smtp:\\n    host: a\\n    password: x\\n` | linje 4: «password» er ikke en indstilling",
                "a log-in without password  | `mail:\\n  smtp: {host: a, user: m}\\n` | linje 2: mail.smtp.user: skriv også passwordFile eller passwordVariable",
                "no such port               | `mail:\\n  smtp: {host: a, port: 70000}\\n` | linje 2: mail.smtp.port: et tal fra 1 til 65535, ikke 70000",
                "no mail a minute           | `mail: {perMinute: 0}\\n` | linje 1: mail.perMinute: et tal fra 1 til 6000, ikke 0",
                "a trial address that is none | `mail: {pilot: Karla}\\n` | linje 1: mail.pilot: en mailadresse, ikke «Karla»",
                "quiet days that run back   | `mail: {quiet: [\"2027-01-03..2026-12-21\"]}\\n` | linje 1: mail.quiet: den sidste dag er før den første i «2027-01-03..2026-12-21».",
                "quiet days with a slash    | `mail: {quiet: [\"2027-01-05/2026-12-20\"]}\\n` | linje 1: mail.quiet: en periode skrives som \"2026-12-21..2027-01-03\", ikke «2027-01-05/2026-12-20».",
                "quiet days told twice      | `mail:\\n  quiet: [\"2026-12-21..2027-01-03\", \"2027-01-03..2027-01-10\"]\\n` | linje 2: mail.quiet: «2026-12-21..2027-01-03» og «2027-01-03..2027-01-10» dækker de samme dage",
                "a password that is missing | `mail:\\n  smtp: {host: a, user: m,\\n    passwordFile: nej}\\n` | linje 3: mail.smtp.passwordFile: filen",
                "a password in a folder     | `mail:\\n  smtp: {host: a, user: m, passwordFile: .}\\n` | er en mappe.",
                "a password in two places   | `mail:\\n  smtp: {host: a, user: m, passwordFile: x, passwordVariable: Y}\\n` | linje 2: mail.smtp.passwordVariable: enten passwordFile eller passwordVariable",
                "a password of nobody       | `mail:\\n  smtp: {host: a, passwordFile: x}\\n` | linje 2: mail.smtp.user: mangler",
                "a variable that is not set | `mail:\\n  smtp: {host: a, user: m, passwordVariable: FINDES_IKKE}\\n` | linje 2: mail.smtp.passwordVariable: miljøvariablen FINDES_IKKE er ikke sat.",
                "certificates that are none | `mail:\\n  smtp: {host: a, trust: milepael.yml}\\n` | milepael.yml indeholder ingen certifikater (PEM).",
                "quiet days that are none   | `mail: {quiet: [jul]}\\n` | linje 1: mail.quiet: en periode skrives som \"2026-12-21..2027-01-03\", ikke «jul»",
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
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "it is empty, ` `, er tom.",
                "it has two lines, `hemmelig\\nmere\\n`, har flere linjer; der må kun stå adgangskoden.",
            })
    void a_file_with_a_password_that_cannot_be_used_is_told_before_anything_is_done(
            String reason, String content, String message) throws IOException {
        Files.writeString(folder.resolve("kode"), content.translateEscapes());
        var file =
                Files.writeString(
                        folder.resolve("milepael.yml"),
                        "mail:\n  smtp:\n    host: a\n    user: m\n    passwordFile: kode\n");

        var exitCode = execute("run", "--config", file.toString());

        assertThat(said.toString())
                .contains("linje 5: mail.smtp.passwordFile: filen " + folder.resolve("kode"))
                .contains(message);
        assertThat(exitCode).isEqualTo(ExitCode.WRONG_ARGUMENTS);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void a_settings_file_that_cannot_be_opened_is_told_in_words() throws IOException {
        var other =
                Files.write(
                        folder.resolve("ansi.yml"),
                        "municipality: Nørreå".getBytes(StandardCharsets.ISO_8859_1));

        execute("run", "--config", folder.resolve("nej.yml").toString());
        execute("run", "--config", folder.toString());
        execute("run", "--config", other.toString());

        assertThat(said.toString())
                .contains("nej.yml: filen med indstillinger findes ikke.")
                .contains("indstillingerne skal stå i en fil; det her er en mappe.")
                .contains("ansi.yml: filen er ikke gemt som UTF-8");
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
