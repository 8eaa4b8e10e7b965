package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import dk.milepael.delivery.Certificate;
import dk.milepael.delivery.SmtpServer;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole nights whose mails go to a real mail server. */
class NightMailTest {
    private static final int OWNERS = 200;

    @TempDir Path folder;
    private Certificate certificate;
    private GreenMail server;
    private Municipality municipality;

    @BeforeEach
    void the_mail_server_is_up() {
        certificate = Certificate.of("localhost", folder);
        server = certificate.mailServer();
        server.start();
        municipality = new Municipality(folder);
        municipality.mails(
                new Settings.Mailing(
                        "oekonomi@noerreaa.example",
                        "Økonomi",
                        addresses(),
                        new Sending(
                                smtp(),
                                null,
                                null,
                                List.of(),
                                new Sending.Caps(1, 6_000, 1_000, 3))));
    }

    private static Map<String, String> addresses() {
        return IntStream.range(0, OWNERS)
                .boxed()
                .collect(
                        Collectors.toMap(
                                "Person %03d"::formatted,
                                "person-%03d@example.invalid"::formatted));
    }

    private SmtpServer smtp() {
        return new SmtpServer(
                "localhost",
                server.getSmtps().getPort(),
                SmtpServer.Security.TLS,
                SmtpServer.Login.NONE,
                certificate.pem(),
                Duration.ofSeconds(30));
    }

    @AfterEach
    void the_mail_server_goes_down() {
        server.stop();
    }

    @Test
    void two_hundred_owners_get_one_mail_each_with_their_own_milestone_and_the_day_after_only_news()
            throws Exception {
        municipality.drop(plan("I gang"), "Plan 2026.csv");
        var night = municipality.night(FRIDAY);
        var received = byAddress(server.getReceivedMessages());

        assertThat(received).hasSize(OWNERS);
        for (int i = 0; i < OWNERS; i++) {
            assertThat(milestones(received.get("person-%03d@example.invalid".formatted(i))))
                    .containsExactly("Måler %03d er sat op".formatted(i));
        }
        assertThat(Files.readString(night.folder().resolve("udsendelser.html")))
                .contains(OWNERS + " mails er sendt.", "person-007@example.invalid");

        municipality.night(FRIDAY);
        assertThat(server.getReceivedMessages()).hasSize(OWNERS);

        municipality.drop(plan("Leverandøren er fundet"), "Plan 2026.csv");
        municipality.night(FRIDAY.plusDays(1));
        assertThat(server.getReceivedMessages()).hasSize(OWNERS + 1);
        assertThat(server.getReceivedMessagesForDomain("person-000@example.invalid")).hasSize(2);
    }

    /** A milestone for each owner; the first one's status as given. */
    private static byte[] plan(String firstStatus) {
        var lines = new ArrayList<String>();
        lines.add("Indsats;Milepæl;Frist;Ansvarlig;Status");
        IntStream.range(0, OWNERS)
                .mapToObj(i ->
                        "Måling %03d;Måler %03d er sat op;31-12-2026;Person %03d;%s"
                                .formatted(i, i, i, i == 0 ? firstStatus : "I gang"))
                .forEach(lines::add);
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** Fails where an address has two. */
    private static Map<String, MimeMessage> byAddress(MimeMessage[] mails) {
        return Arrays.stream(mails)
                .collect(
                        Collectors.toMap(
                                mail -> {
                                    try {
                                        return GreenMailUtil.getAddressList(
                                                mail.getAllRecipients());
                                    } catch (jakarta.mail.MessagingException e) {
                                        throw new IllegalStateException(e);
                                    }
                                },
                                mail -> mail));
    }

    /** The milestones that the mail's text names. */
    private static List<String> milestones(Part mail) throws Exception {
        var text = plain(mail);
        return java.util.regex.Pattern.compile("Måler \\d+ er sat op")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .toList();
    }

    private static String plain(Part part) throws Exception {
        return part.getContent() instanceof Multipart parts
                ? plain(parts.getBodyPart(0))
                : part.getContent().toString();
    }
}
