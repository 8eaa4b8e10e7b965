package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static dk.milepael.nightly.Municipality.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.delivery.Mail;
import dk.milepael.delivery.MailReason;
import dk.milepael.delivery.MailState;
import dk.milepael.ingest.workbook.AllowedColumns;
import dk.milepael.nightly.Municipality.Finished;
import dk.milepael.report.pdf.PdfText;
import dk.milepael.report.word.WordText;
import dk.milepael.store.OutboxStore;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalNightTest {
    private static final String OVERVIEW = "rapporter/samlet/ledelsesoverblik";
    private static final Instant LATER = Instant.parse("2026-11-20T08:00:00Z");

    @TempDir Path folder;
    private Municipality municipality;
    private Finished night;

    @BeforeEach
    void a_night_has_written_a_report_that_is_to_be_approved() {
        municipality = new Municipality(folder);
        municipality.safeguards(
                new Safeguards(
                        AllowedColumns.NONE,
                        Set.of("ledelsesoverblik"),
                        Safeguards.Keep.STANDARD,
                        Safeguards.Backup.STANDARD,
                        null));
        municipality.drop(
                SAMPLE.resolve("Handlingskatalog økonomistyring 2026.xlsx"), "Handlinger.xlsx");
        night = municipality.night(FRIDAY);
    }

    @Test
    void it_is_a_draft_in_every_format_until_it_is_approved() throws IOException {
        assertThat(PdfText.of(overview(".pdf"))).contains("Kladde, ikke godkendt");
        assertThat(WordText.of(overview(".docx"))).contains("Kladde, ikke godkendt");
        assertThat(Files.readString(overview(".html"))).contains("Kladde, ikke godkendt");
        assertThat(PdfText.of(file("rapporter/samlet/fristkalender.pdf"))).doesNotContain("Kladde");
    }

    @Test
    void once_approved_it_says_by_whom_and_when_and_nothing_else_is_new() throws IOException {
        var before = Files.readString(overview(".html"));

        var answer = approve(1, "ledelsesoverblik", "Ida Lund & Co");

        assertThat(answer.done()).isTrue();
        assertThat(spaced(Files.readString(overview(".html"))))
                .isEqualTo(
                        spaced(before)
                                .replace(
                                        "Kladde, ikke godkendt",
                                        "Godkendt af Ida Lund &amp; Co den 20. november 2026"));
        assertThat(PdfText.of(overview(".pdf")))
                .contains("Godkendt af Ida")
                .doesNotContain("Kladde");
        assertThat(Files.readString(file("manifest.json")))
                .contains("\"approvals\"", WholeFile.sha256(overview(".pdf")));
    }

    @Test
    void a_mail_with_the_draft_is_held_and_goes_out_with_what_was_approved() {
        var queued = queue();
        var next = municipality.night(FRIDAY.plusDays(1));
        var held = mail(queued);

        approve(1, "ledelsesoverblik", "Ida Lund");
        var released = mail(queued);
        municipality.night(FRIDAY.plusDays(2));

        assertThat(next.summary().hasFaults()).isTrue();
        assertThat(held.state()).isEqualTo(MailState.HELD);
        assertThat(held.standing().reason()).isEqualTo(MailReason.OBJECTION);
        assertThat(held.answer()).contains("ledelsesoverblik", "kladde");
        assertThat(released.state()).isEqualTo(MailState.PENDING);
        assertThat(released.mail().attachments().getFirst().sha256())
                .isEqualTo(sha256(overview(".pdf")))
                .isNotEqualTo(held.mail().attachments().getFirst().sha256());
        assertThat(mail(queued).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void a_file_in_the_folder_approves_the_newest_night_and_no_later_one() throws IOException {
        var file = municipality.input().resolve("godkend/ledelsesoverblik.godkendt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "\n Ida Lund \n");
        Files.setLastModifiedTime(file, FileTime.from(LATER));
        municipality.daysGoBy(1);

        var next = municipality.night(FRIDAY.plusDays(1));
        municipality.daysGoBy(1);
        municipality.night(FRIDAY.plusDays(2));

        assertThat(PdfText.of(overview(".pdf"))).contains("Godkendt af Ida Lund");
        assertThat(next.summary().text()).contains("er godkendt af Ida Lund");
        assertThat(next.summary().text()).doesNotContain("ledelsesoverblik.godkendt");
        assertThat(PdfText.of(next.folder().resolve(OVERVIEW + ".pdf"))).contains("Kladde");
    }

    @Test
    void a_name_is_read_however_the_file_was_saved() throws IOException {
        var older = "Søren Ærø \r\n".getBytes(Charset.forName("windows-1252"));

        assertThat(lay("Ledelsesoverblik.godkendt.TXT", older))
                .contains("er godkendt af Søren Ærø.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "another report,   ledelsesoverblk.godkendt,   Ida Lund,           `ikke en rapport, der skal godkendes. Her kan stå: ledelsesoverblik.`",
                "another day,      ledelsesoverblik.godkendt,  Ida Lund 19-11-2026, `Der står en anden dag end den nyeste kladdes. Den er fra kørsel 1 pr. 20. november 2026.`",
                "nobody,           ledelsesoverblik.godkendt,  ` `,                `Der står ikke et navn`",
            })
    void a_file_that_approves_nothing_is_answered_with_why(
            String why, String name, String content, String answer) throws IOException {
        assertThat(lay(name, content.getBytes(StandardCharsets.UTF_8)))
                .contains("godkend/" + name + " godkender ikke noget: ")
                .contains(answer);
        assertThat(Files.readString(overview(".html"))).contains("Kladde, ikke godkendt");
    }

    @Test
    void an_answer_repeats_no_personal_number_of_the_files_name() throws IOException {
        assertThat(lay("Sag 311290-1234.godkendt", "Ida Lund".getBytes(StandardCharsets.UTF_8)))
                .contains("»sag ******-****« er ikke en rapport")
                .doesNotContain("1234");
    }

    @Test
    void a_file_from_before_the_draft_approves_nothing_and_says_so() throws IOException {
        var file = file(municipality.input(), "ledelsesoverblik.godkendt");
        Files.writeString(file, "Ida Lund");
        Files.setLastModifiedTime(file, FileTime.from(LATER.minusSeconds(24 * 3600)));
        municipality.daysGoBy(1);

        assertThat(municipality.night(FRIDAY.plusDays(1)).summary().text())
                .contains("Filen er gemt, før kørsel 1 pr. 20. november 2026 var færdig.");
    }

    @Test
    void a_second_approval_is_answered_with_who_was_first() throws IOException {
        approve(1, "ledelsesoverblik", "Ida Lund");

        assertThat(lay("ledelsesoverblik.godkendt", "Bo Lund".getBytes(StandardCharsets.UTF_8)))
                .contains("er allerede godkendt af Ida Lund.");
    }

    /** The next night's summary in a line, when a file was laid in the folder after the first. */
    private String lay(String name, byte[] content) throws IOException {
        var file = file(municipality.input(), name);
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.from(LATER));
        municipality.daysGoBy(1);
        return spaced(municipality.night(FRIDAY.plusDays(1)).summary().text());
    }

    private static Path file(Path input, String name) throws IOException {
        return Files.createDirectories(input.resolve("godkend")).resolve(name);
    }

    @Test
    void what_can_not_be_approved_is_told_in_words() {
        assertThat(approve(7, "ledelsesoverblik", "Ida Lund"))
                .isEqualTo(
                        new Approving.Answer(
                                false,
                                "Der er ingen afsluttet kørsel 7. Se numrene med »milepael runs«."));
        assertThat(approve(1, "fristkalender", "Ida Lund").line())
                .contains("fristkalender", "Her kan stå: ledelsesoverblik");
        assertThat(approve(1, "ledelsesoverblik", " ").done()).isFalse();
        assertThat(approve(1, "ledelsesoverblik", "Ida Lund").done()).isTrue();
        assertThat(approve(1, "ledelsesoverblik", "Bo Lund").line()).contains("allerede", "Ida");
    }

    /** A day is kept together by spaces that don't break. */
    private static String spaced(String page) {
        return page.replace('\u00a0', ' ');
    }

    private long queue() {
        try (var application = municipality.start()) {
            var outbox = application.getBean(OutboxStore.class);
            var attached =
                    new Mail.Attachment(
                            overview(".pdf"), "Ledelsesoverblik.pdf", sha256(overview(".pdf")));
            outbox.queue(
                    night.went().run(),
                    new Mail(
                            "bo-lund",
                            "bo@example.invalid",
                            "ab",
                            "Ledelsesoverblik",
                            "Her er det.",
                            "<p>Her er det.</p>",
                            List.of(attached)),
                    LATER);
            return outbox.waiting().getFirst().id();
        }
    }

    private OutboxStore.Queued mail(long id) {
        try (var application = municipality.start()) {
            return application.getBean(OutboxStore.class).byId(id);
        }
    }

    private Approving.Answer approve(long run, String report, String by) {
        try (var application = municipality.start()) {
            return application.getBean(Approving.class).approve(run, report, by);
        }
    }

    private Path overview(String ending) {
        return file(OVERVIEW + ending);
    }

    private Path file(String path) {
        return night.folder().resolve(path);
    }

    private static String sha256(Path file) {
        try {
            return WholeFile.sha256(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
