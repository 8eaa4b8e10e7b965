package dk.milepael.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.Launcher;
import dk.milepael.delivery.ScriptedServer;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the program while it sends mails, starts it again, and counts at the server. */
class KilledMailTest {
    private static final int OWNERS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir Path folder;

    @Test
    void nobody_gets_a_mail_twice_and_the_one_that_nobody_knows_of_is_held() throws Exception {
        try (var server = new ScriptedServer()) {
            var municipality = new Municipality(folder);
            municipality.drop(plan(), "Plan 2026.csv");
            server.at("content of medarbejder-e", ScriptedServer.HANG);

            killOnceTaken(server, run(municipality, server), "medarbejder-e@example.invalid");
            server.well("content of medarbejder-e");
            var again = run(municipality, server);
            assertThat(again.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

            assertThat(again.exitValue()).isEqualTo(3);
            assertThat(server.accepted()).hasSize(OWNERS).doesNotHaveDuplicates();
            assertThat(states(municipality, "SENT")).hasSize(OWNERS - 1);
            assertThat(states(municipality, "HELD")).containsExactly("medarbejder-e");
            assertThat(output())
                    .contains("medarbejder-e@example.invalid holdes tilbage")
                    .contains("så ingen ved, om den nåede frem");
        }
    }

    private static byte[] plan() {
        var lines = new ArrayList<String>();
        lines.add("Indsats;Milepæl;Frist;Ansvarlig;Status");
        IntStream.range(0, OWNERS)
                .mapToObj(i -> (char) ('A' + i))
                .map(letter ->
                        "Måling %s;Måler %s er sat op;31-12-2026;Medarbejder %s;I gang"
                                .formatted(letter, letter, letter))
                .forEach(lines::add);
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** Kills it after the server has the whole mail and before it has answered. */
    private static void killOnceTaken(ScriptedServer server, Process process, String address)
            throws InterruptedException {
        var tooLate = Instant.now().plus(PATIENCE);
        while (!server.accepted().contains(address)) {
            assertThat(process.isAlive()).as("still running").isTrue();
            assertThat(Instant.now()).isBefore(tooLate);
            Thread.sleep(20);
        }
        process.destroyForcibly().waitFor();
    }

    private Process run(Municipality municipality, ScriptedServer server) throws IOException {
        var settings =
                Files.writeString(
                        folder.resolve("milepael.yml"),
                        """
                        mail:
                          address: oekonomi@noerreaa.example
                          smtp: {host: localhost, port: %d, security: none, timeoutSeconds: 300}
                          addresses: {%s}
                        """
                                .formatted(server.port(), addresses()));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        "run",
                        "--as-of",
                        LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString(),
                        "--config",
                        settings.toString(),
                        "--input",
                        municipality.input().toString(),
                        "--output",
                        municipality.output().toString(),
                        "--database",
                        municipality.database().toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "output.txt"))
                .start();
    }

    private static String addresses() {
        return IntStream.range(0, OWNERS)
                .mapToObj(i ->
                        "Medarbejder %c: medarbejder-%c@example.invalid"
                                .formatted('A' + i, 'a' + i))
                .collect(Collectors.joining(", "));
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output.txt"));
    }

    private static List<String> states(Municipality municipality, String state)
            throws SQLException {
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + municipality.database());
                var statement =
                        connection.prepareStatement(
                                "select recipient from outbox where state = ? order by id")) {
            statement.setString(1, state);
            var found = new ArrayList<String>();
            for (var rows = statement.executeQuery(); rows.next(); ) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
