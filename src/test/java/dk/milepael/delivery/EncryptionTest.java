package dk.milepael.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.delivery.SmtpServer.Login;
import dk.milepael.delivery.SmtpServer.Security;
import dk.milepael.delivery.Transport.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent is encrypted, to the server that was meant, or it is not sent. */
class EncryptionTest {
    private static final Mail MAIL = Mails.to("bo@noerreaa.example");

    @TempDir static Path folder;
    private static Certificate own;
    private static Certificate ofAnother;

    @BeforeAll
    static void certificates_are_made() {
        own = Certificate.of("localhost", folder);
        ofAnother = Certificate.of("mail.elsewhere.example", folder);
    }

    private static SmtpServer server(int port, Security security, Login login, Path trust) {
        return new SmtpServer("localhost", port, security, login, trust, Duration.ofSeconds(20));
    }

    private static Answer send(SmtpServer server) {
        return new SmtpTransport(server, Mails.LETTERHEAD).send(MAIL, 1, Mails.NIGHT);
    }

    private static Answer startTls(ScriptedServer server, Path trust) {
        return send(server(server.port(), Security.STARTTLS, Login.NONE, trust));
    }

    @Test
    void a_mail_is_sent_once_the_connection_is_encrypted() {
        try (var server = new ScriptedServer(own.context())) {
            var answer = startTls(server, own.pem());

            assertThat(answer).isEqualTo(new Answer.Delivered("250 taken"));
            assertThat(server.commands())
                    .containsSubsequence("STARTTLS", "RCPT TO:<bo@noerreaa.example>");
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_refused() {
        try (var server = new ScriptedServer(own.context())) {
            var answer = startTls(server, null);

            assertThat(answer).isInstanceOf(Answer.Unusable.class);
            assertThat(answer.words()).contains("certification path");
            assertThat(server.accepted()).isEmpty();
        }
    }

    @Test
    void a_certificate_of_another_host_is_refused_though_somebody_vouches_for_it() {
        try (var server = new ScriptedServer(ofAnother.context())) {
            var answer = startTls(server, ofAnother.pem());

            assertThat(answer).isInstanceOf(Answer.Unusable.class);
            assertThat(answer.words()).contains("localhost");
            assertThat(server.accepted()).isEmpty();
        }
    }

    @Test
    void a_server_that_puts_encryption_off_is_tried_later_and_one_that_refuses_it_is_not() {
        try (var server = new ScriptedServer(own.context())) {
            server.at("STARTTLS", "454 not just now");
            var putOff = startTls(server, own.pem());
            server.at("STARTTLS", "554 never");
            var refused = startTls(server, own.pem());

            assertThat(putOff).isEqualTo(new Answer.Unreachable("454 not just now"));
            assertThat(refused).isEqualTo(new Answer.Unusable("554 never"));
            assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL"));
        }
    }

    @Test
    void a_connection_dropped_where_encryption_begins_sends_nothing() {
        try (var server = new ScriptedServer(own.context())) {
            server.at("STARTTLS", ScriptedServer.DROP);

            var answer = startTls(server, own.pem());

            assertThat(answer).isInstanceOf(Answer.Unreachable.class);
            assertThat(server.accepted()).isEmpty();
        }
    }

    @Test
    void a_file_of_trust_that_holds_no_certificate_is_told_by_name() throws IOException {
        var empty = Files.writeString(folder.resolve("forkert.pem"), "ikke et certifikat");

        var answer = send(server(1, Security.TLS, Login.NONE, empty));

        assertThat(answer).isInstanceOf(Answer.Unusable.class);
        assertThat(answer.words()).contains("forkert.pem");
    }

    @Test
    void twenty_recipients_get_one_mail_each_by_an_encrypted_connection_with_log_in()
            throws Exception {
        var greenMail = own.mailServer();
        greenMail.setUser("milepael", "hemmeligt");
        greenMail.start();
        try {
            var transport =
                    new SmtpTransport(
                            server(
                                    greenMail.getSmtps().getPort(),
                                    Security.TLS,
                                    login(),
                                    own.pem()),
                            Mails.LETTERHEAD);

            var answers =
                    IntStream.range(0, 20)
                            .mapToObj(i -> Mails.to("medarbejder%d@noerreaa.example".formatted(i)))
                            .map(mail -> transport.send(mail, 1, Mails.NIGHT))
                            .toList();

            assertThat(answers).hasOnlyElementsOfType(Answer.Delivered.class);
            var received = greenMail.getReceivedMessages();
            assertThat(received).hasSize(20);
            assertThat(Arrays.stream(received).map(EncryptionTest::to).distinct()).hasSize(20);
        } finally {
            greenMail.stop();
        }
    }

    @Test
    void a_wrong_password_stops_the_sending_and_is_told_without_it() throws Exception {
        var greenMail = own.mailServer();
        greenMail.getUserManager().setAuthRequired(true);
        greenMail.setUser("milepael", "et andet");
        greenMail.start();
        try {
            var server = server(greenMail.getSmtps().getPort(), Security.TLS, login(), own.pem());

            var answer = send(server);

            assertThat(answer).isInstanceOf(Answer.Unusable.class);
            assertThat(answer + " " + server).contains("535").doesNotContain("hemmeligt");
            assertThat(greenMail.getReceivedMessages()).isEmpty();
        } finally {
            greenMail.stop();
        }
    }

    private static Login login() throws IOException {
        var secret = Files.writeString(folder.resolve("adgangskode"), "hemmeligt\n");
        return new Login("milepael", secret, null);
    }

    private static String to(jakarta.mail.internet.MimeMessage message) {
        try {
            return message.getHeader("To", null);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
