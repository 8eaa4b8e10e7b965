package dk.milepael.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.delivery.Transport.Answer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How each thing that a server may do ends for a mail. */
class SmtpTransportTest {
    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void the_server_is_closed() {
        server.close();
    }

    private Answer send(String address) {
        return new SmtpTransport(Mails.plain(server.port()), Mails.LETTERHEAD)
                .send(Mails.to(address), 1, Mails.NIGHT);
    }

    @Test
    void a_mail_that_is_taken_is_delivered_with_the_servers_own_words() {
        var answer = send("bo@noerreaa.example");

        assertThat(answer).isEqualTo(new Answer.Delivered("250 taken"));
        assertThat(server.accepted()).containsExactly("bo@noerreaa.example");
        assertThat(server.commands()).contains("MAIL FROM:<oekonomi@noerreaa.example>");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a full mailbox,                     RCPT, 452 mailbox full, Temporary",
        "greylisting,                        RCPT, 450 come back later, Temporary",
        "an unknown person,                  RCPT, 550 no such user, Permanent",
        "a refusal that few servers use,     RCPT, 556 domain takes no mail, Permanent",
        "a connection dropped at the person, RCPT, drop, Temporary",
        "a server that hangs at the person,  RCPT, hang, Temporary",
        "no content just now,                DATA, 451 try later, Temporary",
        "no content at all,                  DATA, 554 no, Permanent",
        "dropped before the content,         DATA, drop, Temporary",
        "hanging before the content,         DATA, hang, Temporary",
        "content refused,                    content, 552 too large, Permanent",
        "content refused for now,            content, 452 no room, Temporary",
        "closing down after the content,     content, 421 closing, Temporary",
        "taken in unusual words,             content, 251 will forward, Delivered",
        "dropped after the content,          content, drop, Uncertain",
        "hanging after the content,          content, hang, Uncertain",
        "nonsense after the content,         content, hello, Uncertain",
        "the sender refused,                 MAIL, 550 not you, Unusable",
        "the sender put off,                 MAIL, 451 later, Unreachable",
        "dropped at the sender,              MAIL, drop, Unreachable",
        "no greeting,                        greeting, hang, Unreachable",
        "dropped instead of a greeting,      greeting, drop, Unreachable",
        "a busy server,                      greeting, 421 too busy, Unreachable",
        "a server that takes no mail,        greeting, 554 no mail here, Unusable",
    })
    void each_answer_ends_as_it_should(String reason, String step, String answer, String end) {
        server.at(step, answer);

        var told = send("bo@noerreaa.example");

        assertThat(told.getClass().getSimpleName()).as(reason + ": " + told).isEqualTo(end);
        assertThat(told.words()).isNotBlank();
        if (Character.isDigit(answer.charAt(0))) {
            assertThat(told.words()).contains(answer);
        }
    }

    @Test
    void a_mail_cut_off_before_its_end_was_surely_not_taken(@TempDir Path folder) {
        server.at("in the middle of the content", ScriptedServer.DROP);
        var large = Mails.attachment(folder, "Stor.pdf", "x".repeat(20_000_000));

        var answer =
                new SmtpTransport(Mails.plain(server.port()), Mails.LETTERHEAD)
                        .send(Mails.to("bo@noerreaa.example", large), 1, Mails.NIGHT);

        assertThat(answer).isInstanceOf(Answer.Temporary.class);
        assertThat(server.accepted()).isEmpty();
    }

    @Test
    void one_rejected_recipient_stops_no_other() {
        server.at("RCPT TO:<bo@", "550 no such user");

        var answers =
                List.of("birthe@n.example", "bo@n.example", "karla@n.example").stream()
                        .map(this::send)
                        .toList();

        assertThat(answers)
                .containsExactly(
                        new Answer.Delivered("250 taken"),
                        new Answer.Permanent(MailReason.REJECTED, "550 no such user"),
                        new Answer.Delivered("250 taken"));
        assertThat(server.accepted()).containsExactly("birthe@n.example", "karla@n.example");
    }

    @Test
    void a_server_that_is_not_there_is_unreachable() {
        var port = server.port();
        server.close();

        var answer =
                new SmtpTransport(Mails.plain(port), Mails.LETTERHEAD)
                        .send(Mails.to("bo@noerreaa.example"), 1, Mails.NIGHT);

        assertThat(answer).isInstanceOf(Answer.Unreachable.class);
        assertThat(answer.words()).contains("refused");
    }

    @Test
    void a_server_without_encryption_is_given_nothing_where_encryption_is_required() {
        var answer =
                new SmtpTransport(
                                new SmtpServer(
                                        "localhost",
                                        server.port(),
                                        SmtpServer.Security.STARTTLS,
                                        SmtpServer.Login.NONE,
                                        null,
                                        Mails.plain(1).timeout()),
                                Mails.LETTERHEAD)
                        .send(Mails.to("bo@noerreaa.example"), 1, Mails.NIGHT);

        assertThat(answer).isInstanceOf(Answer.Unusable.class);
        assertThat(answer.words()).contains("STARTTLS");
        assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "no address at all,        økonomi",
        "two addresses,            'bo@n.example,karla@n.example'",
        "a hidden header,          'bo@n.example\r\nBcc: karla@n.example'",
        "a hidden command,         'bo@n.example>\r\nRCPT TO:<karla@n.example'",
        "a line separator,         'bo@n.example\u2028Bcc: karla@n.example'",
        "a name around it,         'Bo <bo@n.example>'",
        "a name that SMTP can't say, bø@n.example",
    })
    void what_is_no_address_never_reaches_the_server(String reason, String address) {
        var mail = Mails.to("bo@noerreaa.example");
        var wrong =
                new Mail(
                        "bo",
                        address,
                        mail.digest(),
                        mail.subject(),
                        mail.text(),
                        mail.html(),
                        List.of());

        var answer =
                new SmtpTransport(Mails.plain(server.port()), Mails.LETTERHEAD)
                        .send(wrong, 1, Mails.NIGHT);

        assertThat(answer).as(reason).isInstanceOf(Answer.Permanent.class);
        assertThat(((Answer.Permanent) answer).reason()).isEqualTo(MailReason.ADDRESS);
        assertThat(server.connections()).isZero();
    }

    @Test
    void a_domain_with_danish_letters_is_written_as_its_registry_writes_it() {
        send("bo@nørreå.example");

        assertThat(server.accepted()).containsExactly("bo@xn--nrre-toa4i.example");
    }
}
