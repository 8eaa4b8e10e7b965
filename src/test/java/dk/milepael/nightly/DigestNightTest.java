package dk.milepael.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.rules.Reminding;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static final String DEPUTIES =
            """
            Navn;Mail;Rolle;Også skrevet som;Stedfortræder;Fravær fra;Fravær til
            Karla Brink;kb@example.invalid;;KB;Ida Dam;16-11-2026;20-11-2026
            Bo Krogh;bo@example.invalid;;;Ida Dam;16-11-2026;20-11-2026
            Ida Dam;id@example.invalid;;;;;
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
                .as("Bo's day is Friday; Monday's mail is Ida's")
                .containsExactly(
                        "bo-krogh",
                        "else-moel",
                        "else-moel-2",
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
    void a_deputy_who_manages_the_plan_too_gets_its_receipt_once() throws Exception {
        drop(
                "modtagere.csv",
                """
                Navn;Mail;Rolle;Planer;Hvor tit;Stedfortræder;Fravær fra;Fravær til
                Else Møl;em@example.invalid;planansvarlig;Handlingskatalog;ugentligt fredag;Rita Lund;16-11-2026;31-12-2026
                Rita Lund;rl@example.invalid;planansvarlig;Handlingskatalog;ugentligt fredag;;;
                """);

        assertThat(mailed(municipality.night(MONDAY))).containsExactly("rita-lund");
    }

    @Test
    void what_an_earlier_version_told_the_coordinator_is_not_told_again() throws Exception {
        municipality.night(MONDAY);
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + municipality.database());
                var open = connection.createStatement()) {
            open.execute("delete from to_mend");
            assertThat(
                            open.executeUpdate(
                                    """
                                    update told set lines = '{"keys":["owner|Ukendt Person"]}'
                                    where reader like '%/mangler'\
                                    """))
                    .isEqualTo(1);
        }

        assertThat(mailed(municipality.night(MONDAY.plusDays(1)))).doesNotContain("rita-lund");
    }

    @Test
    void a_deputy_gets_what_is_for_who_is_away_and_is_told_whose_it_is() throws Exception {
        var bo = new Opened(municipality.night(MONDAY), "bo-krogh");

        assertThat(bo.to).isEqualTo("bo@example.invalid");
        assertThat(bo.subject)
                .isEqualTo("As deputy of Ida Dam: no deadline overdue (as of 16 November 2026)");
        assertThat(bo.text)
                .contains("Dear Bo", "=== For Ida Dam, whose deputy you are", "Skilte sat op")
                .doesNotContain("Priser fastlagt");
        assertThat(bo.attached)
                .containsExactly(
                        "Milestones of Ida Dam as of 16-11-2026.pdf", "Deadlines of Ida Dam.ics");
    }

    @Test
    void a_mail_tells_who_is_answered_and_in_which_language_its_reports_are() throws Exception {
        var night = municipality.night(MONDAY);

        var bo = new Opened(night, "bo-krogh");
        var karla = new Opened(night, "karla-brink");

        assertThat(bo.replyTo).isEqualTo("oekonomi@example.invalid");
        assertThat(bo.text)
                .contains(
                        "Attached reports are in Danish.",
                        "The reply goes to oekonomi@example.invalid.");
        assertThat(karla.text).doesNotContain("Vedhæftede rapporter er");
    }

    @Test
    void a_deadline_of_these_days_is_told_by_its_day() throws Exception {
        plan("15-11-2026;I gang;KB", "17-11-2026;I gang;KB");
        var monday = municipality.night(MONDAY);
        plan("15-11-2026;I gang;KB", "16-11-2026;I gang;KB");

        var mended = municipality.night(MONDAY);

        assertThat(new Opened(monday, "karla-brink").text)
                .contains(
                        "Frist: 15. november 2026 (en fridag; sidste rettidige dag er 16. november"
                                + " 2026)",
                        "Frist: 17. november 2026 (i morgen)");
        assertThat(new Opened(mended, "karla-brink").text)
                .contains("Frist: 16. november 2026 (i dag)");
    }

    @Test
    void the_coordinator_of_the_settings_who_is_on_the_list_gets_one_mail() throws Exception {
        drop("modtagere.csv", RECIPIENTS.replace("koordinator", ""));
        municipality.mails(
                new Settings.Mailing(
                        "oekonomi@example.invalid",
                        "Økonomi",
                        Map.of(),
                        Sending.STANDARD,
                        "kb@example.invalid",
                        Reminding.STANDARD));

        var night = municipality.night(MONDAY);

        assertThat(mailed(night)).contains("karla-brink").doesNotContain("koordinator");
        assertThat(new Opened(night, "karla-brink").text)
                .contains("Aftale forelagt udvalget", "Ukendt Person er ansvarlig");
    }

    @Test
    void a_deputy_of_two_gets_one_mail_and_each_goes_on_from_their_own_last() throws Exception {
        drop("modtagere.csv", DEPUTIES);
        var first = municipality.night(MONDAY);
        plan("31-01-2027;I gang;KB", "18-12-2026;I gang;Bo Krogh");
        var second = municipality.night(MONDAY.plusDays(1));

        var karla = municipality.night(MONDAY.plusDays(4));
        plan("28-02-2027;I gang;KB", "18-12-2026;I gang;Bo Krogh");
        var back = municipality.night(MONDAY.plusDays(7));

        assertThat(mailed(first)).containsExactly("ida-dam");
        assertThat(new Opened(first, "ida-dam").text)
                .startsWith("Kære Ida")
                .contains(
                        "nyt for Karla Brink og Bo Krogh, som du er stedfortræder for.",
                        "=== For Karla Brink,",
                        "=== For Bo Krogh,",
                        "Skilte sat op",
                        "Svaret går til oekonomi@example.invalid.");
        assertThat(mailed(second)).containsExactly("ida-dam");
        assertThat(new Opened(second, "ida-dam").text)
                .contains(
                        "=== For Karla Brink, som du er stedfortræder for SIDEN SIDST Siden mailen"
                                + " den 16. november 2026: * 1 frist er ændret: »Procedure"
                                + " udarbejdet« fra 31-12-2026 til 31-01-2027")
                .doesNotContain("Skilte sat op");
        assertThat(mailed(karla)).as("nothing is news").isEmpty();
        assertThat(mailed(back)).contains("karla-brink").doesNotContain("ida-dam");
        assertThat(new Opened(back, "karla-brink").text)
                .as("what the deputy was told is told")
                .contains(
                        "Siden mailen den 17. november 2026: * 1 frist er ændret: »Procedure"
                                + " udarbejdet« fra 31-01-2027 til 28-02-2027");
    }

    @Test
    void what_was_mended_and_is_wrong_again_is_told_the_coordinator_again() throws Exception {
        municipality.night(MONDAY);
        drop("modtagere.csv", RECIPIENTS + "Ukendt Person;up@example.invalid;;;;;;;;;;\n");
        var mended = municipality.night(MONDAY.plusDays(1));

        drop("modtagere.csv", RECIPIENTS);
        var again = municipality.night(MONDAY.plusDays(2));
        var still = municipality.night(MONDAY.plusDays(3));

        assertThat(mailed(mended)).doesNotContain("rita-lund");
        assertThat(new Opened(again, "rita-lund").text)
                .contains("Ukendt Person er ansvarlig for 1 milepæl");
        assertThat(mailed(still)).doesNotContain("rita-lund");
    }

    @Test
    void the_coordinator_hears_of_owners_without_the_role_and_of_who_is_away_without_a_deputy()
            throws Exception {
        drop(
                "modtagere.csv",
                """
                Navn;Mail;Rolle;Stedfortræder;Fravær fra;Fravær til
                Karla Brink;kb@example.invalid;;Bo Krogh;16-11-2026;18-11-2026
                Bo Krogh;bo@example.invalid;ledelse;;16-11-2026;17-11-2026
                Rita Lund;rl@example.invalid;koordinator;;;
                """);

        var night = municipality.night(MONDAY);

        assertThat(new Opened(night, "rita-lund").text)
                .contains(
                        "Bo Krogh er ansvarlig for 1 milepæl i »Handlingskatalog«, men har ikke"
                                + " rollen ansvarlig på modtagerlisten og får derfor ingen"
                                + " påmindelser.",
                        "Karla Brink er fraværende, og ingen stedfortræder kan få mailene. De går"
                                + " til Karla Brink selv.");
        assertThat(mailed(night)).contains("karla-brink");
        assertThat(Files.readString(night.folder().resolve("kvitteringer/modtagere.csv.html")))
                .contains("Planerne nævner Bo Krogh som ansvarlig");
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
        private final String replyTo;
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
                replyTo = message.getReplyTo()[0].toString();
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
