package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static dk.milepael.nightly.Municipality.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.delivery.ScriptedServer;
import dk.milepael.delivery.SmtpServer;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.OutboxStore.Queued;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Receipts by mail, on a day on watch; Else manages the plan, Karla owns lines of it. */
class ReceptionMailTest {
    private static final String PLAN = "Handlingskatalog.csv";
    private static final String RECIPIENTS =
            """
            Navn;Mail;Rolle;Planer;Også skrevet som
            Karla Brink;kb@example.invalid;;;KBR
            Else Møl;em@example.invalid;planansvarlig;Handlingskatalog;
            """;

    @TempDir Path folder;
    private final ScriptedServer server = new ScriptedServer();
    private final List<String> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-20T10:00:00Z");
    private Municipality municipality;

    @BeforeEach
    void a_list_lies_in_the_folder() {
        municipality = new Municipality(folder);
        drop("modtagere.csv", RECIPIENTS);
    }

    @AfterEach
    void the_server_is_closed() {
        server.close();
    }

    @Test
    void the_receipt_goes_by_day_alone_and_only_once() {
        var watch = watch();
        watch.look();
        plan("nårdetpasser");

        watch.look();
        var byDay = subjects();
        watch.look();
        municipality.night(FRIDAY.plusDays(1));

        assertThat(byDay).containsExactly("em@example.invalid Filen Handlingskatalog.csv er læst");
        assertThat(municipality.output().resolve("modtaget/mail/else-moel.eml")).exists();
        assertThat(subjects())
                .filteredOn(subject -> subject.contains("Filen Handlingskatalog.csv"))
                .hasSize(1);
        assertThat(subjects()).anyMatch(subject -> subject.startsWith("kb@example.invalid Dine"));
    }

    @Test
    void a_refused_file_is_mailed_by_day_and_not_again_by_night() {
        var watch = watch();
        plan("31-12-2026");
        watch.look();
        drop(PLAN, "");

        watch.look();
        municipality.night(FRIDAY.plusDays(1));

        assertThat(subjects())
                .filteredOn(subject -> subject.contains("er ikke læst"))
                .containsExactly("em@example.invalid Filen Handlingskatalog.csv er ikke læst");
    }

    @Test
    void on_quiet_days_no_receipt_is_mailed() {
        sends(new Sending(null, null, null, List.of(new Sending.Span(FRIDAY, FRIDAY)), caps()));
        plan("31-12-2026");

        watch().look();

        assertThat(told).contains("Læst: Handlingskatalog.csv");
        assertThat(mails()).isEmpty();
    }

    @Test
    void while_it_is_tried_a_receipt_goes_to_the_one_address() {
        sends(new Sending(null, null, "proeve@example.invalid", List.of(), caps()));
        plan("31-12-2026");

        watch().look();

        assertThat(mails().getFirst().standing().sentTo()).isEqualTo("proeve@example.invalid");
    }

    @Test
    void a_receipt_that_the_server_could_not_take_is_tried_again_within_the_quarter() {
        sends(new Sending(smtp(), null, null, List.of(), caps()));
        server.at("RCPT TO:<em@", "450 come back later");
        var watch = watch();
        watch.look();
        now = now.plusSeconds(16 * 60);
        watch.look();
        plan("31-12-2026");
        watch.look();
        server.well("RCPT TO:<em@");

        now = now.plusSeconds(16 * 60);
        watch.look();

        assertThat(server.accepted()).containsExactly("em@example.invalid");
        assertThat(told).contains("Sendt, efter at have ventet: 1 mail");
    }

    @Test
    void by_day_nothing_is_sent_that_a_night_has_queued() {
        plan("31-12-2026");
        sends(new Sending(smtp(), null, null, List.of(), caps()));
        server.at("greeting", ScriptedServer.DROP);
        municipality.night(FRIDAY);
        server.well("greeting");
        plan("15-01-2027");

        watch().look();

        assertThat(server.accepted()).containsExactly("em@example.invalid");
        assertThat(mails().getFirst().mail().subject()).contains("er læst");
    }

    @Test
    void a_failure_by_day_is_told_by_the_next_night() {
        municipality.night(FRIDAY);
        sends(new Sending(smtp(), null, null, List.of(), caps()));
        server.at("RCPT TO:<em@", "550 no such user");
        plan("31-12-2026");
        watch().look();
        server.well("RCPT TO:<em@");
        municipality.daysGoBy(1);

        var night = municipality.night(FRIDAY.plusDays(1));
        municipality.daysGoBy(1);
        var next = municipality.night(FRIDAY.plusDays(2));

        assertThat(night.summary().text())
                .contains("em@example.invalid er ikke sendt: mailserveren afviste den");
        assertThat(next.summary().text()).doesNotContain("er ikke sendt:");
    }

    @Test
    void whoever_saved_the_file_last_gets_the_receipt_too() throws IOException {
        municipality.drop(savedBy("kbr."), "Handlingskatalog.xlsx");

        watch().look();

        assertThat(subjects()).contains("kb@example.invalid Filen Handlingskatalog.xlsx er læst");
        assertThat(
                        mails().stream()
                                .filter(mail -> mail.mail().recipient().equals("karla-brink"))
                                .findFirst()
                                .orElseThrow()
                                .mail()
                                .text()
                                .replaceAll("\\s+", " "))
                .contains("Kære Karla", "fordi filen siger, at du har gemt den senest");
    }

    @Test
    void a_file_saved_by_nobody_on_the_list_or_under_a_number_is_mailed_to_no_one_more()
            throws IOException {
        municipality.drop(savedBy("Karla"), "Et.xlsx");
        municipality.drop(savedBy("Karla Brink 010180-1234"), "To.xlsx");

        watch().look();

        assertThat(subjects()).noneMatch(subject -> subject.startsWith("kb@"));
    }

    private static byte[] savedBy(String editor) throws IOException {
        try (var in =
                        Files.newInputStream(
                                SAMPLE.resolve("Handlingskatalog økonomistyring 2026.xlsx"));
                var workbook = new XSSFWorkbook(in);
                var out = new ByteArrayOutputStream()) {
            workbook.getSheetAt(0).createRow(500);
            workbook.getProperties()
                    .getCoreProperties()
                    .getUnderlyingProperties()
                    .setLastModifiedByProperty(editor);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private void plan(String due) {
        drop(
                PLAN,
                "Handling;Milepæle;Frist;Status;Ansvarlig\n"
                        + "Indkøb samles;Procedure udarbejdet;%s;I gang;Karla Brink\n"
                                .formatted(due));
    }

    private void drop(String name, String text) {
        municipality.drop(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private void sends(Sending sending) {
        municipality.mails(
                new Settings.Mailing("oekonomi@example.invalid", "Økonomi", Map.of(), sending));
    }

    private SmtpServer smtp() {
        return new SmtpServer(
                "localhost",
                server.port(),
                SmtpServer.Security.NONE,
                SmtpServer.Login.NONE,
                null,
                Duration.ofSeconds(5));
    }

    private static Sending.Caps caps() {
        return new Sending.Caps(1, 6_000, 1_000, 3);
    }

    private Watch watch() {
        return new Watch(municipality.settings(), clock(), told::add, () -> true);
    }

    private List<Queued> mails() {
        try (var application = municipality.start()) {
            return application.getBean(OutboxStore.class).latest(100, null);
        }
    }

    /** Address and subject of each mail that was sent. */
    private List<String> subjects() {
        return mails().stream()
                .filter(mail -> mail.standing().sentTo() != null)
                .map(mail -> mail.mail().address() + " " + mail.mail().subject())
                .toList();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
