package dk.milepael.report.sendings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.Noerreaa;
import dk.milepael.report.TextProjection;
import dk.milepael.report.ThreeOutputs;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendingsReportTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 20, 2, 15);
    private static final String SHA256 = "0123456789abcdef".repeat(4);

    private final Words words = new Words(Words.DANISH);
    private final SendingsReport report = new SendingsReport(Templates.builtIn(words), words);

    private static Sending to(String name, boolean sent, String state, String why) {
        var report = "Milepæle for %s pr. 20-11-2026.pdf".formatted(name);
        return new Sending(
                name,
                name + "@noerreaa.example",
                "Dine milepæle: 1 frist overskredet (pr. 20. november 2026)",
                sent,
                state,
                why,
                AT,
                sent ? List.of(new Sending.File(report, SHA256)) : List.of());
    }

    private static List<Sending> night() {
        return List.of(
                to("karla-brink", true, "sendt", ""),
                to(
                        "bo-krogh",
                        false,
                        "ikke sendt",
                        "mailserveren afviste den (»550 no such user«)"),
                to("jens-holm", false, "venter", ""),
                to("birthe-noehr", true, "sendt", ""));
    }

    private String page(List<Sending> mails) {
        return report.of(mails, Noerreaa.CONTEXT).xhtml();
    }

    @Test
    void the_page_reads_like_the_golden_one() {
        var page = TextProjection.of(page(night()));

        assertThat(page).isEqualTo(TextProjection.golden("udsendelser.txt", page));
    }

    @Test
    void a_night_without_mails_says_so_and_has_no_tables() {
        var page = TextProjection.of(page(List.of()));

        assertThat(page)
                .contains("Ingen mails er sendt. Ingen mails mangler at blive sendt.")
                .doesNotContain("Modtager");
    }

    @Test
    void every_output_says_the_same_and_the_pdf_can_be_kept_and_read_aloud() throws Exception {
        ThreeOutputs.of(page(night())).assertSound();
    }
}
