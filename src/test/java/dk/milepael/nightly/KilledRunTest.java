package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static dk.milepael.nightly.Municipality.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.Launcher;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kills a real process in the middle of its work, starts it again and looks for what is left. */
class KilledRunTest {
    private static final int PLANS = 8;
    private static final List<List<String>> SMALL_PLANS =
            List.of(
                    List.of("Lånerkort udsendt", "Åbningstider aftalt", "Bogbussen kører"),
                    List.of("Cykelstien anlagt", "Vejbump fjernet", "Asfalten udlagt"),
                    List.of("Bådebroen repareret", "Kranen solgt", "Havnepladsen ryddet"),
                    List.of("Udstilling indviet", "Magasin flyttet", "Billetpris fastsat"));
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir Path folder;

    @Test
    void a_run_killed_while_reading_and_again_while_rendering_ends_as_an_undisturbed_one()
            throws Exception {
        var plans = plans();
        var killed = municipality("killed", plans);
        var undisturbed = municipality("undisturbed", plans);

        killAfter(killed, "read-plans", 3);
        killAfter(killed, "render-reports", 5);
        assertThat(run(killed).waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(run(undisturbed).waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

        assertThat(files(killed)).isEqualTo(files(undisturbed));
        assertThat(data(killed)).isEqualTo(data(undisturbed));
        assertThat(count(killed, "select count(*) from run")).isEqualTo(1);
        assertThat(count(killed, "select count(*) from reading")).isEqualTo(PLANS);
        assertThat(count(killed, "select count(*) from version")).isEqualTo(PLANS);
        assertThat(count(killed, "select count(*) from milestone"))
                .isEqualTo(count(undisturbed, "select count(*) from milestone"));
        assertThat(count(killed, "select count(*) from outbox where state = 'SENT'"))
                .isEqualTo(count(undisturbed, "select count(*) from outbox where state = 'SENT'"));
    }

    @Test
    void a_run_killed_while_rendering_copies_mails_them_as_an_undisturbed_one() throws Exception {
        var killed = withTwoReaders("killed");
        var undisturbed = withTwoReaders("undisturbed");

        killAfter(killed, "render-copies", 2);
        assertThat(run(killed).waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(run(undisturbed).waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

        assertThat(files(killed))
                .contains("2026-11-20/udsendt/samlet/ledelsesoverblik-siden-2026-11-19.pdf")
                .isEqualTo(files(undisturbed));
        var copies =
                """
                select count(*) from outbox, json_each(message, '$.attachments')
                where json_each.value like '%/udsendt/%' and state = 'SENT'\
                """;
        assertThat(count(killed, copies)).isEqualTo(SMALL_PLANS.size() + 1);
        assertThat(count(undisturbed, copies)).isEqualTo(SMALL_PLANS.size() + 1);
    }

    /** Two nights have passed; one reader was told by both, the other by the first alone. */
    private Municipality withTwoReaders(String name) {
        var municipality = municipality(name, List.of());
        drop(
                municipality,
                "modtagere.csv",
                """
                Navn;Mail;Rolle;Rapporter;Hvor tit
                Nanna Nat;nn@example.invalid;planansvarlig;planer, overblik;hver nat
                Mads Måned;mm@example.invalid;planansvarlig;planer, overblik;månedligt den 18.
                """);
        for (int number = 0; number < SMALL_PLANS.size(); number++) {
            drop(municipality, "Plan %d.csv".formatted(number), plan(number, 0));
        }
        municipality.night(FRIDAY.minusDays(2));
        drop(municipality, "Plan 0.csv", plan(0, 1));
        municipality.night(FRIDAY.minusDays(1));
        drop(municipality, "Plan 0.csv", plan(0, 2));
        return municipality;
    }

    private static void drop(Municipality municipality, String name, String text) {
        municipality.drop(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private static String plan(int number, int done) {
        var rows = new StringBuilder("Handling;Milepæle;Frist;Status;Ansvarlig\n");
        var works = SMALL_PLANS.get(number);
        works.forEach(work ->
                rows.append(
                        "%s;%s;01-06-2027;%s;Nanna Nat\n"
                                .formatted(
                                        works.getLast(),
                                        work,
                                        works.indexOf(work) < done ? "Gennemført" : "I gang")));
        return rows.toString();
    }

    private Municipality municipality(String name, List<byte[]> plans) {
        var municipality = new Municipality(folder.resolve(name));
        for (int i = 0; i < plans.size(); i++) {
            municipality.drop(plans.get(i), "Afdeling %02d.xlsx".formatted(i));
        }
        return municipality;
    }

    private static List<byte[]> plans() {
        var sample = SAMPLE.resolve("Handlingskatalog økonomistyring 2026.xlsx");
        return IntStream.range(0, PLANS).mapToObj(i -> Later.catalogue(sample, i)).toList();
    }

    /** Starts a run and kills it once so many units of a step are done, before all of them are. */
    private static void killAfter(Municipality municipality, String step, int units)
            throws Exception {
        var process = run(municipality);
        var done = "select count(*) from unit where step = '" + step + "'";
        var tooLate = Instant.now().plus(PATIENCE);
        while (count(municipality, done) < units) {
            assertThat(process.isAlive()).as("still running in " + step).isTrue();
            assertThat(Instant.now()).isBefore(tooLate);
            Thread.sleep(20);
        }
        process.destroyForcibly().waitFor();

        assertThat(count(municipality, done)).as("units of " + step).isLessThan(allUnits(step));
        assertThat(count(municipality, "select count(*) from run where state = 'open'"))
                .isEqualTo(1);
    }

    private static int allUnits(String step) {
        return switch (step) {
            case "read-plans" -> PLANS;
            case "render-copies" -> SMALL_PLANS.size() + 1;
            default -> 3 * PLANS + 3;
        };
    }

    private static Process run(Municipality municipality) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        "run",
                        "--as-of",
                        FRIDAY.toString(),
                        "--input",
                        municipality.input().toString(),
                        "--output",
                        municipality.output().toString(),
                        "--database",
                        municipality.database().toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(municipality.folder.toFile(), "output.txt"))
                .start();
    }

    private static JsonNode data(Municipality municipality) {
        var night = municipality.output().resolve(FRIDAY.toString());
        return JsonMapper.shared().readTree(night.resolve("data.json").toFile());
    }

    /** Every report, receipt and mail by its path. */
    private static List<String> files(Municipality municipality) throws IOException {
        try (var walk = Files.walk(municipality.output())) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> municipality.output().relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** A number from the database, or 0 while its tables are not yet there. */
    private static int count(Municipality municipality, String sql) throws InterruptedException {
        if (!Files.exists(municipality.database())) {
            return 0;
        }
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + municipality.database() + "?busy_timeout=5000");
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            return result.getInt(1);
        } catch (SQLException e) {
            Thread.sleep(20);
            return 0;
        }
    }
}
