package dk.milepael.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stops a run, the operator gets a mail of it, without the part that broke. */
class BrokenNightTest {
    private static final Clock NIGHT =
            Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private final StringWriter said = new StringWriter();
    private Path database;

    @BeforeEach
    void there_is_an_operator() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(
                folder.resolve("milepael.yml"), "mail:\n  operator: drift@noerreaa.example\n");
        database = folder.resolve("data/milepael.db");
    }

    @Test
    void a_database_that_is_a_folder_is_told() throws IOException {
        Files.createDirectory(database);

        assertThat(run()).isEqualTo(ExitCode.FAILED);
        assertThat(mail())
                .contains(
                        "Emne: Drift: kørslen den 20. november 2026 kunne ikke fortsætte",
                        "slutkode 70",
                        "Årsag: databasen kan ikke bruges: den kan ikke åbnes.",
                        "milepael run --as-of 2026-11-20");
    }

    @Test
    void a_database_that_is_damaged_is_told() throws IOException {
        Files.writeString(database, "ikke en database ".repeat(500));

        assertThat(run()).isEqualTo(ExitCode.FAILED);
        assertThat(mail()).contains("filen er beskadiget eller er ingen database");
    }

    @Test
    void a_database_that_another_program_holds_is_told() throws IOException, SQLException {
        assertThat(run()).isZero();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            hold(other);

            assertThat(run()).isEqualTo(ExitCode.FAILED);
        }
        assertThat(mail()).contains("et andet program holder den optaget");
    }

    private static void hold(Connection other) throws SQLException {
        try (var statement = other.createStatement()) {
            statement.execute("begin exclusive");
        }
    }

    @Test
    void an_output_folder_that_can_not_be_written_to_is_told() throws IOException {
        var output = Files.writeString(folder.resolve("output"), "en fil, ingen mappe");

        assertThat(run()).isEqualTo(ExitCode.FAILED);
        assertThat(mail()).contains("Årsag: der kan ikke skrives i mappen " + output + ".");
        assertThat(said.toString()).contains("der kan ikke skrives i mappen " + output);
    }

    @Test
    void where_nobody_can_be_told_the_cause_is_still_said() throws IOException {
        Files.delete(folder.resolve("data"));
        Files.writeString(folder.resolve("data"), "en fil, ingen mappe");

        assertThat(run()).isEqualTo(ExitCode.FAILED);
        assertThat(said.toString()).contains("der kan ikke skrives i mappen");
    }

    private static Object part(Object whole) throws IOException, MessagingException {
        return ((MimeMultipart) whole).getBodyPart(0).getContent();
    }

    private int run() {
        var out = new PrintWriter(said, true);
        return Milepael.execute(
                new Console(out, out, NIGHT),
                "run",
                "--config",
                folder.resolve("milepael.yml").toString());
    }

    /** The subject and the words of the only mail, with its lines joined. */
    private String mail() throws IOException {
        try (var eml = Files.newInputStream(folder.resolve("data/drift/drift.eml"))) {
            var mail = new MimeMessage(Session.getInstance(new Properties()), eml);
            assertThat(mail.getAllRecipients())
                    .extracting(String::valueOf)
                    .containsExactly("drift@noerreaa.example");
            var words = (MimeMultipart) part(mail.getContent());
            var text = part(words);
            return ("Emne: " + mail.getSubject() + "\n" + text).replaceAll("\\s+", " ");
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }
}
