package dk.milepael.nightly;

import static dk.milepael.delivery.MailState.CANCELLED;
import static dk.milepael.delivery.MailState.HELD;
import static dk.milepael.delivery.MailState.PENDING;
import static dk.milepael.delivery.MailState.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.delivery.MailReason;
import dk.milepael.delivery.MailState;
import dk.milepael.delivery.ScriptedServer;
import dk.milepael.delivery.SmtpServer;
import dk.milepael.ingest.workbook.AllowedColumns;
import dk.milepael.nightly.Municipality.Finished;
import dk.milepael.report.pdf.PdfText;
import dk.milepael.store.MailEvent;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.OutboxStore.Queued;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a digest that could not be sent in its night; Karla was told all on Friday. */
class UnsentDigestNightTest {
    private static final LocalDate FRIDAY = Municipality.FRIDAY;
    private static final String KARLA = "kb@example.invalid";
    private static final String NILS = "nt@example.invalid";

    @TempDir Path folder;
    private final ScriptedServer server = new ScriptedServer();
    private Municipality municipality;
    private LocalDate day = FRIDAY.minusDays(1);

    @BeforeEach
    void karla_was_told_everything() {
        municipality = new Municipality(folder);
        municipality.mails(
                new Settings.Mailing(
                        "oekonomi@example.invalid",
                        "Økonomi",
                        Map.of(),
                        new Sending(
                                new SmtpServer(
                                        "localhost",
                                        server.port(),
                                        SmtpServer.Security.NONE,
                                        SmtpServer.Login.NONE,
                                        null,
                                        Duration.ofSeconds(5)),
                                null,
                                null,
                                List.of(),
                                new Sending.Caps(1, 6_000, 1_000, 3))));
        municipality.daysGoBy(-1);
        drop("modtagere.csv", "Navn;Mail\nKarla Brink;%s\n".formatted(KARLA));
        plan("31-01-2027", "31-03-2027");
        night();
    }

    @AfterEach
    void the_server_is_closed() {
        server.close();
    }

    @Test
    void after_an_outage_the_newer_mail_tells_the_older_ones_news_too_and_alone()
            throws IOException {
        server.at("greeting", ScriptedServer.DROP);
        plan("15-02-2027", "31-03-2027");
        night();
        server.well("greeting");
        plan("15-02-2027", "30-04-2027");

        var saturday = night();

        assertThat(server.accepted()).containsExactly(KARLA, KARLA);
        assertThat(mail(2).state()).isEqualTo(CANCELLED);
        assertThat(why(2)).isEqualTo("erstattet af mail 3");
        assertThat(mail(3).state()).isEqualTo(SENT);
        assertThat(text(3)).contains("15-02-2027", "30-04-2027");
        assertThat(saturday.summary().hasFaults()).isFalse();
        assertThat(Files.readString(saturday.folder().resolve("udsendelser.html")))
                .contains("erstattet af mail 3");
    }

    @Test
    void a_reminder_of_a_mail_that_was_not_sent_is_said_by_the_newer_one() {
        plan("04-12-2026", "31-03-2027");
        server.at("greeting", ScriptedServer.DROP);
        night();
        assertThat(text(2)).contains("Påmindelse");
        server.well("greeting");
        plan("04-12-2026", "31-05-2027");

        night();

        assertThat(mail(2).state()).isEqualTo(CANCELLED);
        assertThat(text(3))
                .contains(
                        "lørdag den 21. november",
                        "Påmindelse: Fristen for »Procedure udarbejdet«");
        assertThat(mail(3).state()).isEqualTo(SENT);
    }

    @Test
    void news_and_a_reminder_that_may_have_gone_are_not_sent_again_by_themselves() {
        plan("04-12-2026", "31-03-2027");
        server.at("content", ScriptedServer.DROP);
        night();
        assertThat(text(2)).contains("Påmindelse");
        server.well("content");

        night();

        assertThat(all()).hasSize(2);
        assertThat(mail(2).state()).isEqualTo(HELD);
        assertThat(server.accepted()).containsExactly(KARLA, KARLA);
    }

    @Test
    void the_same_news_again_is_the_same_mail_with_the_new_nights_texts_and_attachments() {
        server.at("greeting", ScriptedServer.DROP);
        plan("15-02-2027", "30-04-2027");
        var friday = night();
        var before = mail(2).mail();

        night();
        server.well("greeting");
        var sunday = night();

        assertThat(before.attachments().getFirst().file()).startsWith(friday.folder());
        assertThat(all()).hasSize(2);
        assertThat(mail(2).state()).isEqualTo(SENT);
        assertThat(mail(2).mail().digest()).isEqualTo(before.digest());
        assertThat(mail(2).mail().attachments().getFirst().file()).startsWith(sunday.folder());
    }

    @Test
    void a_mail_whose_news_was_taken_back_is_not_sent() {
        server.at("greeting", ScriptedServer.DROP);
        plan("15-02-2027", "30-04-2027");
        night();
        server.well("greeting");
        plan("31-01-2027", "31-03-2027");

        night();

        assertThat(server.accepted()).containsExactly(KARLA);
        assertThat(mail(2).state()).isEqualTo(CANCELLED);
        assertThat(mail(2).standing().reason()).isEqualTo(MailReason.OUTDATED);
        assertThat(why(2)).isEqualTo("dens nyt gælder ikke længere");
    }

    @Test
    void a_mail_that_may_have_arrived_is_kept_for_a_person_to_decide() {
        server.at("content", ScriptedServer.DROP);
        plan("15-02-2027", "31-03-2027");
        night();
        server.well("content");
        plan("15-02-2027", "30-04-2027");

        night();

        assertThat(mail(2).state()).isEqualTo(MailState.HELD);
        assertThat(mail(2).standing().reason()).isEqualTo(MailReason.UNCERTAIN);
        assertThat(mail(3).state()).isEqualTo(SENT);
    }

    @Test
    void a_discarded_mail_does_not_come_back_with_the_same_news_but_with_more() {
        server.at("RCPT TO:<kb@", "550 no such user");
        plan("15-02-2027", "31-03-2027");
        night();
        decide(outbox -> outbox.discard(2, "Ida Lund"));

        var saturday = night();
        server.well("RCPT TO:<kb@");
        plan("15-02-2027", "30-04-2027");
        night();

        assertThat(saturday.summary().hasFaults()).isFalse();
        assertThat(why(2)).isEqualTo("kasseret af Ida Lund");
        assertThat(text(3)).contains("15-02-2027", "30-04-2027");
    }

    @Test
    void an_approved_mail_goes_before_the_next_night_writes_a_newer_draft() throws IOException {
        draftsGoTo();
        var friday = night();
        assertThat(last().state()).isEqualTo(MailState.HELD);
        var held = last().id();

        approve(friday);
        plan("15-02-2027", "31-03-2027");
        var saturday = night();

        assertThat(mail(held).state()).isEqualTo(SENT);
        assertThat(PdfText.of(mail(held).mail().attachments().getFirst().file()))
                .contains("Godkendt af Ida");
        assertThat(last().id()).isNotEqualTo(held);
        assertThat(last().runId()).isEqualTo(saturday.went().run().id());
        assertThat(last().state()).isEqualTo(MailState.HELD);
        assertThat(report(last()))
                .as("a report, too, tells what happened since what was approved")
                .contains("Siden rapporten den 20. november 2026");
    }

    @Test
    void an_approved_mail_that_was_never_tried_is_not_replaced_by_a_draft() {
        draftsGoTo();
        var friday = night();
        var waits = last().id();
        heldByNobody(waits);
        approve(friday);
        plan("15-02-2027", "31-03-2027");

        night();

        assertThat(mail(waits).state()).isEqualTo(SENT);
        assertThat(last().id()).isNotEqualTo(waits);
        assertThat(last().state()).isEqualTo(MailState.HELD);
    }

    @Test
    void a_weekly_part_that_waits_goes_into_the_nightly_mail_that_takes_its_place() {
        deputy("20-11-2026");
        both("15-02-2027", "01-06-2027");
        server.at("greeting", ScriptedServer.DROP);
        night();
        var friday = last().id();
        server.well("greeting");
        both("15-02-2027", "01-07-2027");

        night();

        assertThat(text(friday)).contains("til 15-02-2027", "Frist: 1. juni 2027");
        assertThat(why(friday)).isEqualTo("erstattet af mail " + last().id());
        assertThat(text(last().id())).contains("til 15-02-2027", "Frist: 1. juli 2027");
        assertThat(server.accepted()).containsExactly(KARLA, KARLA);
    }

    @Test
    void what_waits_for_somebody_who_is_away_now_gives_way_to_the_deputys_mail() {
        deputy("21-11-2026");
        both("31-01-2027", "01-06-2027");
        server.at("greeting", ScriptedServer.DROP);
        night();
        var own = last();
        server.well("greeting");

        night();

        assertThat(own.mail().address()).isEqualTo(NILS);
        assertThat(last().mail().address()).isEqualTo(KARLA);
        assertThat(text(last().id())).contains("For Nils Top,", "Frist: 1. juni 2027");
        assertThat(why(own.id())).isEqualTo("erstattet af mail " + last().id());
    }

    /** What is attached, on one line. */
    private static String report(Queued mail) throws IOException {
        return PdfText.of(mail.mail().attachments().getFirst().file())
                .replaceAll("[\\s\\u00a0]+", " ");
    }

    /** Karla, who is mailed on Fridays, stands in for Nils, who is mailed every night. */
    private void deputy(String awayFrom) {
        drop(
                "modtagere.csv",
                """
                Navn;Mail;Hvor tit;Stedfortræder;Fravær fra;Fravær til
                Karla Brink;%s;ugentligt fredag;;;
                Nils Top;%s;;Karla Brink;%s;31-12-2026
                """
                        .formatted(KARLA, NILS, awayFrom));
    }

    private void both(String karlas, String nils) {
        drop(
                "Handlingskatalog.csv",
                "Handling;Milepæle;Frist;Status;Ansvarlig\n"
                        + "Indkøb samles;Procedure udarbejdet;%s;I gang;Karla Brink\n"
                                .formatted(karlas)
                        + "Indkøb samles;Aftale forelagt;31-03-2027;I gang;Karla Brink\n"
                        + "Haller udlejes;Priser fastlagt;%s;I gang;Nils Top\n".formatted(nils));
    }

    /** As if the server had been gone before anybody looked at the mail. */
    private void heldByNobody(long id) {
        try (var application = municipality.start()) {
            var outbox = application.getBean(OutboxStore.class);
            var queued = outbox.byId(id).standing().queuedAt();
            outbox.move(id, MailEvent.of(queued, PENDING));
        }
    }

    @Test
    void an_approved_mail_that_the_server_did_not_take_is_not_replaced_by_a_draft() {
        draftsGoTo();
        var friday = night();
        var held = last().id();
        approve(friday);
        server.at("greeting", ScriptedServer.DROP);
        plan("15-02-2027", "31-03-2027");

        night();
        var waits = last();
        server.well("greeting");
        night();

        assertThat(waits.id()).isEqualTo(held);
        assertThat(waits.state()).isEqualTo(PENDING);
        assertThat(mail(held).state()).isEqualTo(SENT);
        assertThat(last().id()).isNotEqualTo(held);
        assertThat(text(last().id())).contains("1 frist er ændret, i alt 15 dage senere");
    }

    @Test
    void a_draft_that_nobody_approved_gives_way_to_the_next_nights() {
        draftsGoTo();
        var friday = night();
        var held = last().id();

        var saturday = night();
        approve(saturday);
        var freed = mail(held);
        night();

        assertThat(last().id()).as("the same news").isEqualTo(held);
        assertThat(freed.state()).isEqualTo(PENDING);
        assertThat(freed.mail().attachments().getFirst().file())
                .startsWith(saturday.folder())
                .satisfies(file -> assertThat(file.startsWith(friday.folder())).isFalse());
        assertThat(mail(held).state()).isEqualTo(SENT);
        assertThat(server.accepted()).contains(NILS);
    }

    /** Nils gets the overview, which is a draft until somebody approves it. */
    private void draftsGoTo() {
        municipality.safeguards(
                new Safeguards(
                        AllowedColumns.NONE,
                        Set.of("ledelsesoverblik"),
                        Safeguards.Keep.STANDARD,
                        Safeguards.Backup.STANDARD,
                        null));
        drop(
                "modtagere.csv",
                "Navn;Mail;Rolle;Rapporter\nNils Top;%s;ledelse;overblik\n".formatted(NILS));
    }

    private void approve(Finished night) {
        try (var application = municipality.start()) {
            var answer =
                    application
                            .getBean(Approving.class)
                            .approve(night.went().run().id(), "ledelsesoverblik", "Ida Lund");
            assertThat(answer.line()).contains("1 mail kan nu sendes; den næste kørsel sender den");
        }
    }

    private void plan(String first, String second) {
        drop(
                "Handlingskatalog.csv",
                "Handling;Milepæle;Frist;Status;Ansvarlig\n"
                        + "Indkøb samles;Procedure udarbejdet;%s;I gang;Karla Brink\n"
                                .formatted(first)
                        + "Indkøb samles;Aftale forelagt;%s;I gang;Karla Brink\n"
                                .formatted(second));
    }

    private void drop(String name, String text) {
        municipality.drop(text.getBytes(StandardCharsets.UTF_8), name);
    }

    /** The next night. */
    private Finished night() {
        var night = municipality.night(day);
        day = day.plusDays(1);
        municipality.daysGoBy(1);
        return night;
    }

    private void decide(Consumer<Outbox> wish) {
        try (var application = municipality.start()) {
            wish.accept(application.getBean(Outbox.class));
        }
    }

    private List<Queued> all() {
        try (var application = municipality.start()) {
            return application.getBean(OutboxStore.class).latest(100, null);
        }
    }

    private Queued last() {
        return all().getFirst();
    }

    private Queued mail(long id) {
        return all().stream().filter(mail -> mail.id() == id).findFirst().orElseThrow();
    }

    /** The plain text, on one line. */
    private String text(long id) {
        return mail(id).mail().text().replaceAll("\\s+", " ");
    }

    private String why(long id) {
        try (var application = municipality.start()) {
            var outbox = application.getBean(Outbox.class);
            return outbox.why(mail(outbox, id));
        }
    }

    private static Queued mail(Outbox outbox, long id) {
        return outbox.latest(100, null).stream()
                .filter(mail -> mail.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
