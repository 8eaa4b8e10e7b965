package dk.milepael.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is told what, night by night. */
class DigestNightTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final String PLAN = "Handlingskatalog.csv";
    private static final String HEADER = "Handling;Milepæle;Frist;Status;Ansvarlig\n";
    private static final String RECIPIENTS =
            """
            Navn;Mail;Rolle;Planer;Også skrevet som;Sprog;Rapporter;Hvor tit;Stedfortræder;Fravær fra;Fravær til;Nærmeste leder
            Karla Brink;kb@example.invalid;;;KB;;;;;;;Else Møl
            Bo Krogh;bo@example.invalid;;;;engelsk;;ugentligt fredag;;;;Else Møl
            Ida Dam;id@example.invalid;;;;;;;Bo Krogh;16-11-2026;31-12-2026;
            Else Møl;em@example.invalid;planansvarlig;Handlingskatalog;;;planer;;;;;
            Nils Top;nt@example.invalid;ledelse;;;;overblik;;;;;
            Rita Lund;rl@example.invalid;koordinator;;;;;;;;;
            """;

    @TempDir private Path folder;
    private Municipality municipality;

    @BeforeEach
    void a_plan_and_a_list_lie_in_the_folder() {
        municipality = new Municipality(folder);
        drop("modtagere.csv", RECIPIENTS);
        plan("31-12-2026;I gang;KB", "04-12-2026;I gang;Bo Krogh");
    }

    private void plan(String karlas, String bos) {
        drop(
                PLAN,
                HEADER
                        + "Indkøb samles;Procedure udarbejdet;%s\n".formatted(karlas)
                        + "Indkøb samles;Aftale forelagt udvalget;31-03-2027;I gang;Karla Brink\n"
                        + "Haller udlejes;Priser fastlagt;%s\n".formatted(bos)
                        + "Haller udlejes;Skilte sat op;30-06-2027;I gang;Ida Dam\n"
                        + "Haller udlejes;Portal taget i brug;30-09-2027;I gang;Ukendt Person\n");
    }

    private void drop(String name, String text) {
        municipality.drop(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private static List<String> mailed(Municipality.Finished night) throws IOException {
        var mails = night.folder().resolve("mail");
        if (!Files.exists(mails)) {
            return List.of();
        }
        try (var files = Files.list(mails)) {
            return files.map(file -> file.getFileName().toString().replace(".eml", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_first_night_tells_each_reader_what_is_theirs() throws Exception {
        var night = municipality.night(MONDAY);

        assertThat(mailed(night))
                .as("Bo's day is Friday")
                .containsExactly(
                        "else-moel",
                        "else-moel-2",
                        "ida-dam",
                        "karla-brink",
                        "nils-top",
                        "rita-lund");
        var karla = new Opened(night, "karla-brink");
        assertThat(karla.text)
                .contains("Kære Karla", "Procedure udarbejdet", "Aftale forelagt udvalget")
                .doesNotContain("Priser fastlagt", "Skilte", "Portal", "SIDEN SIDST");
        assertThat(karla.attached)
                .containsExactly(
                        "Milepæle for Karla Brink pr. 16-11-2026.pdf",
                        "Frister for Karla Brink.ics");
        var else_ = new Opened(night, "else-moel");
        assertThat(else_.text).contains("Handlingskatalog").doesNotContain("Det skal du gøre");
        assertThat(else_.attached).containsExactly("Handlingskatalog pr. 16-11-2026.pdf");
        var nils = new Opened(night, "nils-top");
        assertThat(nils.text).contains("0 af 5 milepæle er gennemført.");
        assertThat(nils.attached).containsExactly("Ledelsesoverblik pr. 16-11-2026.pdf");
        assertThat(new Opened(night, "rita-lund").text)
                .contains("Ukendt Person er ansvarlig for 1 milepæl i »Handlingskatalog«");
    }

    @Test
    void who_manages_the_plan_of_a_file_gets_its_receipt_once() throws Exception {
        plan("nårdetpasser;I gang;KB", "04-12-2026;I gang;Bo Krogh");

        var receipt = new Opened(municipality.night(MONDAY), "else-moel-2");
        var again = municipality.night(MONDAY.plusDays(1));
        drop(PLAN, "");
        var refused = municipality.night(MONDAY.plusDays(2));

        assertThat(receipt.subject).isEqualTo("Filen Handlingskatalog.csv er læst");
        assertThat(receipt.text)
                .contains(
                        "Kære Else",
                        "Filen er læst med",
                        "Fristen »nårdetpasser« kan ikke læses som en dato.",
                        "kvitteringer/Handlingskatalog.csv.html");
        assertThat(mailed(again)).doesNotContain("else-moel-2");
        assertThat(new Opened(refused, "else-moel").subject)
                .isEqualTo("Filen Handlingskatalog.csv er ikke læst");
        assertThat(mailed(refused)).doesNotContain("else-moel-2");
    }

    @Test
    void a_deputy_gets_the_mails_of_who_is_away_and_is_told_whose_they_are() throws Exception {
        var ida = new Opened(municipality.night(MONDAY), "ida-dam");

        assertThat(ida.to).isEqualTo("bo@example.invalid");
        assertThat(ida.text)
                .contains("Dear Bo", "You get this mail as the deputy of Ida Dam", "Skilte sat op");
    }

    @Test
    void a_second_night_mails_nobody_and_a_mended_fact_those_whom_it_concerns() throws Exception {
        municipality.night(MONDAY);

        var again = municipality.night(MONDAY);
        plan("31-01-2027;I gang;KB", "04-12-2026;I gang;Bo Krogh");
        var mended = municipality.night(MONDAY);
        var next = municipality.night(MONDAY.plusDays(1));

        assertThat(mailed(again)).isEmpty();
        assertThat(mailed(mended))
                .containsExactly("else-moel", "else-moel-2", "karla-brink", "nils-top");
        assertThat(new Opened(mended, "karla-brink").text)
                .contains(
                        "Siden mailen tidligere i dag: * 1 frist er ændret: »Procedure udarbejdet«"
                                + " fra 31-12-2026 til 31-01-2027 (31 dage senere).");
        assertThat(new Opened(mended, "nils-top").text)
                .contains("1 frist er ændret, i alt 31 dage senere, heraf 1 uden forklaring.");
        assertThat(mailed(next)).isEmpty();
    }

    @Test
    void what_a_weekly_reader_is_not_told_waits_for_the_readers_day() throws Exception {
        municipality.night(MONDAY);
        var friday = municipality.night(MONDAY.plusDays(4));
        plan("31-12-2026;I gang;KB", "18-12-2026;I gang;Bo Krogh");

        var monday = municipality.night(MONDAY.plusDays(7));
        plan("31-12-2026;I gang;KB", "15-01-2027;I gang;Bo Krogh");
        var tuesday = municipality.night(MONDAY.plusDays(8));
        var nextFriday = municipality.night(MONDAY.plusDays(11));

        assertThat(mailed(friday)).contains("bo-krogh");
        assertThat(mailed(monday)).doesNotContain("bo-krogh");
        assertThat(mailed(tuesday)).doesNotContain("bo-krogh");
        assertThat(new Opened(nextFriday, "bo-krogh").text)
                .contains(
                        "Since the mail of 20 November 2026: * 1 deadline has changed: »Priser"
                                + " fastlagt« from 04/12/2026 to 15/01/2027 (42 days later).");
    }

    @Test
    void an_owner_is_reminded_once_of_each_step_and_the_superior_is_told_once() throws Exception {
        plan("31-12-2026;I gang;KB", "30-09-2027;I gang;Bo Krogh");
        municipality.night(LocalDate.of(2026, 12, 15));
        var said = new ArrayList<String>();

        for (var day :
                List.of(
                        "2026-12-16",
                        "2026-12-28",
                        "2026-12-29",
                        "2027-01-04",
                        "2027-01-05",
                        "2027-01-08",
                        "2027-01-14",
                        "2027-01-15",
                        "2027-01-16")) {
            var night = municipality.night(LocalDate.parse(day));
            for (var recipient : mailed(night)) {
                var text = new Opened(night, recipient).text;
                Stream.of("Påmindelse: Fristen", "VIDERE TIL DIG")
                        .filter(text::contains)
                        .forEach(words -> said.add("%s %s %s".formatted(day, recipient, words)));
            }
        }

        assertThat(said)
                .containsExactly(
                        "2026-12-28 karla-brink Påmindelse: Fristen",
                        "2027-01-04 karla-brink Påmindelse: Fristen",
                        "2027-01-08 karla-brink Påmindelse: Fristen",
                        "2027-01-15 else-moel VIDERE TIL DIG");
    }

    /** A mail as its reader opens it: the plain words on one line, and what is attached. */
    private static final class Opened {
        private final String to;
        private final String subject;
        private final String text;
        private final List<String> attached = new ArrayList<>();

        Opened(Municipality.Finished night, String recipient)
                throws IOException, MessagingException {
            var file = night.folder().resolve("mail/" + recipient + ".eml");
            try (var eml = Files.newInputStream(file)) {
                var message = new MimeMessage(Session.getInstance(new Properties()), eml);
                var mixed = (MimeMultipart) message.getContent();
                subject = message.getSubject();
                to = message.getAllRecipients()[0].toString();
                text = plain(mixed.getBodyPart(0)).replaceAll("\\s+", " ");
                for (int part = 1; part < mixed.getCount(); part++) {
                    attached.add(mixed.getBodyPart(part).getFileName());
                }
            }
        }

        private static String plain(BodyPart body) throws IOException, MessagingException {
            return ((MimeMultipart) body.getContent()).getBodyPart(0).getContent().toString();
        }
    }
}
