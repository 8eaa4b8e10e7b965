package dk.milepael.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.delivery.SmtpServer;
import dk.milepael.nightly.Sending;
import dk.milepael.nightly.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator writes of mails, as the program takes it. */
class MailSectionTest {
    @TempDir Path folder;

    private Settings.Mailing mailing(String text) throws IOException {
        return SettingsFile.load(Files.writeString(folder.resolve("milepael.yml"), text)).mailing();
    }

    @Test
    void mails_become_files_where_nothing_is_written() throws IOException {
        assertThat(mailing("").sending()).isEqualTo(Sending.STANDARD);
    }

    @Test
    void a_server_is_told_with_its_protection_log_in_and_limits() throws IOException {
        var sending =
                mailing(
                                """
                                mail:
                                  address: oekonomi@noerreaa.example
                                  replyTo: svar@noerreaa.example
                                  pilot: proeve@noerreaa.example
                                  quiet: ["2026-12-21..2027-01-03", "15-05-2027"]
                                  attempts: 2
                                  perMinute: 30
                                  mostPerNight: 500
                                  giveUpDays: 2
                                  smtp:
                                    host: mail.noerreaa.example
                                    security: tls
                                    user: milepael
                                    passwordFile: hemmelig/adgangskode
                                    trust: kommune.pem
                                    timeoutSeconds: 10
                                """)
                        .sending();

        assertThat(sending.server())
                .isEqualTo(
                        new SmtpServer(
                                "mail.noerreaa.example",
                                465,
                                SmtpServer.Security.TLS,
                                new SmtpServer.Login(
                                        "milepael", folder.resolve("hemmelig/adgangskode"), null),
                                folder.resolve("kommune.pem"),
                                Duration.ofSeconds(10)));
        assertThat(sending.replyTo()).isEqualTo("svar@noerreaa.example");
        assertThat(sending.pilot()).isEqualTo("proeve@noerreaa.example");
        assertThat(sending.caps()).isEqualTo(new Sending.Caps(2, 30, 500, 2));
        assertThat(sending.quiet())
                .containsExactly(
                        new Sending.Span(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 3)),
                        new Sending.Span(LocalDate.of(2027, 5, 15), LocalDate.of(2027, 5, 15)));
    }

    @Test
    void encryption_is_required_unless_the_server_is_this_machine_or_it_is_said_twice()
            throws IOException {
        assertThat(server("{host: mail.n.example}").security())
                .isEqualTo(SmtpServer.Security.STARTTLS);
        assertThat(server("{host: mail.n.example}").port()).isEqualTo(587);
        assertThat(server("{host: localhost, security: none}").security())
                .isEqualTo(SmtpServer.Security.NONE);
        assertThat(server("{host: 10.0.0.5, security: none, unprotected: true}").port())
                .isEqualTo(25);
    }

    private SmtpServer server(String smtp) throws IOException {
        return Objects.requireNonNull(mailing("mail:\n  smtp: " + smtp).sending().server());
    }
}
