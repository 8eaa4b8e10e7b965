package dk.milepael.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.workbook.AllowedColumns;
import dk.milepael.nightly.Municipality.Counted;
import dk.milepael.nightly.Municipality.Finished;
import dk.milepael.report.pdf.PdfText;
import dk.milepael.store.KeptStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the readers of one report are told in it, each since the reader's own last one. */
class SinceNightTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final String PLAN = "rapporter/handlingskatalog/opfoelgning.pdf";
    private static final String OVERVIEW = "rapporter/samlet/ledelsesoverblik.pdf";
    private static final List<String> TITLES =
            List.of("Indkøb", "Aftaler", "Priser", "Skilte", "Portal", "Brochure", "Kontrakt");

    private static final String RECIPIENTS =
            """
            Navn;Mail;Rolle;Planer;Rapporter;Hvor tit
            Nanna Nat;nn@example.invalid;planansvarlig;Handlingskatalog;planer, overblik;hver nat
            Ulla Uge;uu@example.invalid;planansvarlig;Handlingskatalog;planer, overblik;ugentligt mandag
            Mads Måned;mm@example.invalid;planansvarlig;Handlingskatalog;planer, overblik, Word;månedligt den 2.
            """;

    @TempDir private Path folder;
    private Municipality municipality;
    private int done;

    @BeforeEach
    void a_plan_has_a_nightly_a_weekly_and_a_monthly_reader() {
        municipality = new Municipality(folder);
        drop("modtagere.csv", RECIPIENTS);
    }

    private void drop(String name, String text) {
        municipality.drop(text.getBytes(StandardCharsets.UTF_8), name);
    }

    /** A night by which the first milestones are done. */
    private Finished night(LocalDate day, int milestones) {
        done = milestones;
        var plan = new StringBuilder("Handling;Milepæle;Frist;Status;Ansvarlig\n");
        for (var title : TITLES) {
            plan.append(
                    "Daglig drift;%s er på plads;01-06-2027;%s;Nanna Nat\n"
                            .formatted(
                                    title, TITLES.indexOf(title) < done ? "Gennemført" : "I gang"));
        }
        drop("Handlingskatalog.csv", plan.toString());
        return municipality.night(day);
    }

    private Finished night(LocalDate day) {
        return night(day, done);
    }

    /** In the words of a plan's report. */
    private static String news(String day, String... titles) {
        var named =
                Stream.of(titles)
                        .map("»%s er på plads«"::formatted)
                        .collect(Collectors.joining(", "));
        return "Siden rapporten den %s: %d er meldt gennemført: %s."
                .formatted(day, titles.length, named);
    }

    /** In the words of the overview. */
    private static String total(String day, int done) {
        return "Siden rapporten den %s: %s meldt gennemført."
                .formatted(day, done == 1 ? "1 milepæl er" : done + " milepæle er");
    }

    @Test
    void each_reader_is_told_just_what_is_new_to_that_reader() throws Exception {
        var first = new MailedReports(night(MONDAY, 0));
        var tuesday = new MailedReports(night(MONDAY.plusDays(1), 1));
        var wednesday = new MailedReports(night(MONDAY.plusDays(2), 2));
        var second = new MailedReports(night(MONDAY.plusDays(7), 3));
        var third = new MailedReports(night(MONDAY.plusDays(14), 4));

        for (var reader : List.of("nanna-nat", "ulla-uge", "mads-maaned")) {
            assertThat(first.ofPlan(reader)).isEmpty();
            assertThat(first.ofOverview(reader)).isEmpty();
        }
        assertThat(tuesday.ofPlan("nanna-nat")).isEqualTo(news("2. november 2026", "Indkøb"));
        assertThat(wednesday.ofPlan("nanna-nat")).isEqualTo(news("3. november 2026", "Aftaler"));
        assertThat(wednesday.ofOverview("nanna-nat")).isEqualTo(total("3. november 2026", 1));
        assertThat(second.ofPlan("nanna-nat")).isEqualTo(news("4. november 2026", "Priser"));
        assertThat(second.ofPlan("ulla-uge"))
                .contains("2. november 2026", "3 er meldt", "Indkøb", "Aftaler", "Priser");
        assertThat(third.ofPlan("ulla-uge")).isEqualTo(news("9. november 2026", "Skilte"));
        assertThat(third.ofPlan("nanna-nat")).isEqualTo(news("9. november 2026", "Skilte"));
        assertThat(third.copies())
                .as("one for both")
                .containsExactly(
                        "handlingskatalog/opfoelgning-siden-2026-11-09.pdf",
                        "samlet/ledelsesoverblik-siden-2026-11-09.pdf");
    }

    @Test
    void a_mail_that_was_held_or_failed_told_its_reader_nothing() throws Exception {
        night(MONDAY, 0);
        night(MONDAY.plusDays(7), 1);
        held("ulla-uge", "HELD");
        held("nanna-nat", "FAILED");

        var third = new MailedReports(night(MONDAY.plusDays(14), 2));
        var monthly = new MailedReports(night(MONDAY.plusDays(30), 3));

        assertThat(third.ofPlan("nanna-nat"))
                .isEqualTo(news("2. november 2026", "Indkøb", "Aftaler"));
        assertThat(third.ofPlan("ulla-uge")).isEqualTo(third.ofPlan("nanna-nat"));
        assertThat(third.copies()).as("all were told the same last").isEmpty();
        assertThat(monthly.ofPlan("nanna-nat")).isEqualTo(news("16. november 2026", "Priser"));
        assertThat(monthly.ofOverview("ulla-uge")).isEqualTo(total("16. november 2026", 1));
        assertThat(monthly.ofPlan("mads-maaned"))
                .contains("2. november 2026", "3 er meldt", "Indkøb", "Aftaler", "Priser");
    }

    @Test
    void the_file_leaves_out_nothing_that_is_new_to_any_of_its_readers_and_says_since_when()
            throws Exception {
        night(MONDAY, 0);
        var tuesday = new MailedReports(night(MONDAY.plusDays(1), 1));
        var wednesday = new MailedReports(night(MONDAY.plusDays(2), 2));

        assertThat(tuesday.ofFile(PLAN)).isEqualTo(news("2. november 2026", "Indkøb"));
        assertThat(wednesday.ofFile(PLAN))
                .startsWith(
                        "Siden rapporten den 2. november 2026, som er den sidste, nogle af"
                                + " modtagerne har fået: 2 er meldt gennemført: »Indkøb");
        assertThat(wednesday.ofFile(OVERVIEW)).contains("nogle af modtagerne", "2 milepæle");

        var afterAMonth = new MailedReports(night(MONDAY.plusDays(40), 3));

        assertThat(afterAMonth.ofFile(PLAN)).startsWith("Siden rapporten den 4. november 2026,");
        assertThat(afterAMonth.ofPlan("ulla-uge")).contains("2. november 2026", "3 er meldt");
    }

    @Test
    void whoever_left_the_list_keeps_no_report_in_the_past() throws Exception {
        night(MONDAY, 0);
        night(MONDAY.plusDays(1), 1);
        drop("modtagere.csv", RECIPIENTS.replaceAll("Ulla.*\n|Mads.*\n", ""));

        var wednesday = new MailedReports(night(MONDAY.plusDays(2), 2));

        assertThat(wednesday.ofFile(PLAN)).isEqualTo(news("3. november 2026", "Aftaler"));
        assertThat(wednesday.copies()).isEmpty();
    }

    @Test
    void a_reader_who_is_new_gets_the_report_without_news() throws Exception {
        night(MONDAY, 0);
        night(MONDAY.plusDays(1), 1);
        var newcomer = "Lis Ny;ln@example.invalid;planansvarlig;;planer, Word;hver nat\n";
        drop("modtagere.csv", RECIPIENTS + newcomer);

        var wednesday = night(MONDAY.plusDays(2), 2);

        var mailed = new MailedReports(wednesday);
        assertThat(mailed.ofPlan("lis-ny")).isEmpty();
        assertThat(mailed.ofPlan("nanna-nat")).isEqualTo(news("3. november 2026", "Aftaler"));
        assertThat(mailed.copies())
                .containsExactly(
                        "handlingskatalog/opfoelgning-foerste-gang.docx",
                        "handlingskatalog/opfoelgning-foerste-gang.pdf",
                        "handlingskatalog/opfoelgning-siden-2026-11-03.pdf",
                        "samlet/ledelsesoverblik-siden-2026-11-03.pdf");
        assertThat(wednesday.steps()).containsEntry("render-copies", new Counted(4, 4, 0));
        var copy = "udsendt/handlingskatalog/opfoelgning-siden-2026-11-03.pdf";
        var sha256 = WholeFile.sha256(wednesday.folder().resolve(copy));
        assertThat(Files.readString(wednesday.folder().resolve("manifest.json")))
                .contains(copy)
                .containsSubsequence("\"mails\"", sha256);
        assertThat(Files.readString(wednesday.folder().resolve("udsendelser.html")))
                .contains(sha256.substring(0, 16));
    }

    @Test
    void again_on_the_same_day_everybody_is_told_since_the_same_day() throws Exception {
        night(MONDAY, 0);
        night(MONDAY.plusDays(1), 1);
        var wednesday = new MailedReports(night(MONDAY.plusDays(2), 2));

        var again = new MailedReports(night(MONDAY.plusDays(2)));
        var mended = new MailedReports(night(MONDAY.plusDays(2), 3));

        assertThat(again.copies()).as("nobody is mailed").isEmpty();
        assertThat(again.ofFile(PLAN)).isEqualTo(wednesday.ofFile(PLAN));
        assertThat(again.ofFile(OVERVIEW)).isEqualTo(wednesday.ofFile(OVERVIEW));
        assertThat(mended.ofPlan("nanna-nat"))
                .isEqualTo(news("3. november 2026", "Aftaler", "Priser"));
    }

    @Test
    void what_earlier_versions_noted_of_mails_is_understood() throws Exception {
        night(MONDAY, 0);
        night(MONDAY.plusDays(1), 1);
        sql(
                """
                update told set reader = substr(reader, instr(reader, '/') + 1)
                where reader like '%/rapporter/%'\
                """);

        var wednesday = new MailedReports(night(MONDAY.plusDays(2), 2));

        assertThat(wednesday.ofPlan("nanna-nat")).isEqualTo(news("3. november 2026", "Aftaler"));
        assertThat(wednesday.ofFile(PLAN)).contains("2. november 2026", "2 er meldt");
    }

    @Test
    void a_draft_is_held_in_every_copy_and_approved_in_every_copy() throws Exception {
        municipality.safeguards(
                new Safeguards(
                        AllowedColumns.NONE,
                        Set.of("handlingskatalog"),
                        Safeguards.Keep.STANDARD,
                        Safeguards.Backup.STANDARD,
                        null));
        night(MONDAY, 0);
        approve(1);
        night(MONDAY.plusDays(1), 1);
        approve(2);
        night(MONDAY.plusDays(2), 2);
        var third = night(MONDAY.plusDays(3), 3);
        var copy =
                third.folder().resolve("udsendt/handlingskatalog/opfoelgning-siden-2026-11-03.pdf");
        var draft = PdfText.of(copy);

        approve(4);
        var sent = new MailedReports(night(MONDAY.plusDays(4)));

        assertThat(draft).contains("Kladde, ikke godkendt");
        assertThat(PdfText.of(copy)).contains("Godkendt af Ida Lund").doesNotContain("Kladde");
        assertThat(Files.readString(third.folder().resolve("manifest.json")))
                .contains(WholeFile.sha256(copy));
        assertThat(sent.ofPlan("nanna-nat"))
                .isEqualTo(news("3. november 2026", "Aftaler", "Priser"));
        try (var drafts = Files.walk(folder.resolve("data/kladder/4"))) {
            assertThat(drafts.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void where_a_copy_was_not_made_its_readers_get_the_file() throws Exception {
        night(MONDAY, 0);
        night(MONDAY.plusDays(1), 1);
        var wednesday = night(MONDAY.plusDays(2), 2).went().run();
        var plan = PLAN.replace(".pdf", "");

        try (var application = municipality.start()) {
            var copies = application.getBean(MailedCopies.class);
            assertThat(copies.of(wednesday, "nanna-nat", plan))
                    .isEqualTo("udsendt/handlingskatalog/opfoelgning-siden-2026-11-03");
            sql("delete from report where path like 'udsendt/%'");
            assertThat(copies.of(wednesday, "nanna-nat", plan)).isEqualTo(plan);
        }
    }

    @Test
    void copies_keep_no_folder_from_being_removed_and_are_forgotten_with_their_plan()
            throws Exception {
        night(MONDAY, 0);
        night(MONDAY.plusDays(1), 1);
        var wednesday = night(MONDAY.plusDays(2), 2);
        var thursday = night(MONDAY.plusDays(3), 3);
        municipality.remove("Handlingskatalog.csv");

        try (var application = municipality.start()) {
            assertThat(application.getBean(KeptStore.class).foldersNeeded())
                    .containsExactly(thursday.folder());
            var forgotten =
                    application.getBean(Forgetting.class).plan("handlingskatalog", "Ida Lund");
            assertThat(forgotten.done()).isTrue();
        }

        assertThat(new MailedReports(wednesday).copies()).isEmpty();
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + municipality.database());
                var open = connection.createStatement();
                var told =
                        open.executeQuery(
                                "select count(*) from told where reader like '%/opfoelgning'")) {
            assertThat(told.getInt(1)).as("who got its report").isZero();
        }
    }

    private void approve(long run) {
        try (var application = municipality.start()) {
            assertThat(
                            application
                                    .getBean(Approving.class)
                                    .approve(run, "handlingskatalog", "Ida Lund")
                                    .done())
                    .isTrue();
        }
    }

    /** What a recipient's last mail came to, as if the server had refused it. */
    private void held(String recipient, String state) throws SQLException {
        sql(
                """
                update outbox set state = '%s', sent_at = null
                where recipient = '%s' and id in
                  (select outbox_id from told where reader like '%%/opfoelgning') and run_id =
                  (select max(id) from run)\
                """
                        .formatted(state, recipient));
    }

    private void sql(String statement) throws SQLException {
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + municipality.database());
                var open = connection.createStatement()) {
            assertThat(open.executeUpdate(statement)).isPositive();
        }
    }
}
