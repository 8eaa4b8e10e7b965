package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static dk.milepael.nightly.Municipality.SAMPLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.pdf.PlacedText;
import dk.milepael.report.pdf.ReadingOrder;
import dk.milepael.report.pdf.TagTree;
import dk.milepael.report.pdf.VeraPdf;
import dk.milepael.report.word.Docx;
import dk.milepael.report.word.OfficeProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The reports on the sample's plans, as the night leaves them. */
class SampleReportsTest {
    private static final List<String> OWNERS =
            List.of(
                    "anton-skyttebjerg.pdf",
                    "bodil-havrekaer.pdf",
                    "frida-holmslykke.pdf",
                    "karla-noehr.pdf",
                    "mille-rugmark.pdf",
                    "sigrid-l-engvang.pdf",
                    "tage-risager.pdf",
                    "villads-tornhoej.pdf");

    private static final Pattern WORD_TEXT = Pattern.compile("<w:t[ >][^<]*");

    @TempDir static Path folder;
    @TempDir private Path office;
    private static List<Path> reports = List.of();

    @BeforeAll
    static void a_night_writes_the_reports() throws IOException {
        var municipality = new Municipality(folder);
        try (var plans = Files.list(SAMPLE)) {
            plans.forEach(plan -> municipality.drop(plan, plan.getFileName().toString()));
        }
        var night = municipality.night(FRIDAY);
        try (var files = Files.walk(night.folder().resolve("rapporter"))) {
            reports = files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
        assertThat(reports)
                .as("one for each plan and owner, and two on all")
                .hasSize(plans(night) + OWNERS.size() + 2)
                .extracting(report -> report.getFileName().toString())
                .containsAll(OWNERS);
        assertThat(reports)
                .allSatisfy(report -> assertThat(sibling(report, ".docx")).exists())
                .allSatisfy(report -> assertThat(sibling(report, ".html")).exists());
    }

    private static int plans(Municipality.Finished night) {
        return NightTest.data(night).at("/plans").size();
    }

    static List<Path> reports() {
        return reports;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void each_pdf_is_archivable_and_accessible(Path report) throws Exception {
        var pdf = Files.readAllBytes(report);

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void paper_browser_and_word_say_the_same_in_the_same_order(Path report) throws IOException {
        var browser = bare(html(sibling(report, ".html")));

        assertThat(bare(paper(report))).isEqualTo(browser);
        assertThat(bare(word(sibling(report, ".docx")))).isEqualTo(browser);
    }

    @Test
    void libreoffice_reads_every_word_document_without_loss() throws IOException {
        var pages = new TreeMap<String, Path>();
        for (var report : reports) {
            var name = report.getParent().getFileName() + "_" + report.getFileName();
            pages.put(name.replace(".pdf", ""), sibling(report, ".html"));
            Files.copy(sibling(report, ".docx"), office.resolve(name.replace(".pdf", ".docx")));
        }
        var documents =
                pages.keySet().stream().map(name -> office.resolve(name + ".docx")).toList();

        var texts = OfficeProgram.texts(documents, office);

        for (var page : pages.entrySet()) {
            var read = texts.getOrDefault(page.getKey(), "").replaceAll("[\\uFEFF•]", "");
            assertThat(bare(read)).as(page.getKey()).isEqualTo(bare(plain(page.getValue())));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void each_word_document_keeps_to_the_schema(Path report) throws Exception {
        var document = Docx.of(Files.readAllBytes(sibling(report, ".docx")));

        assertThat(document.faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void the_tags_of_each_pdf_are_read_in_the_order_of_its_page(Path report) throws IOException {
        var pdf = Files.readAllBytes(report);

        assertThat(ReadingOrder.faults(pdf)).isEmpty();
        assertThat(bare(TagTree.said(pdf))).isEqualTo(bare(html(sibling(report, ".html"))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void each_pdf_passes_over_its_feet_and_repeated_heads_alone(Path report) throws IOException {
        assertThat(TagTree.skipped(Files.readAllBytes(report))).isEmpty();
    }

    /** Without the dots and numbers of the table of contents, which paper alone has. */
    private static String paper(Path file) throws IOException {
        return PlacedText.said(Files.readAllBytes(file))
                .replaceAll("\\.{3,}\\s*\\d+(?=\\s|$)", " ");
    }

    private static Path sibling(Path report, String ending) {
        return report.resolveSibling(report.getFileName().toString().replace(".pdf", ending));
    }

    /** The page without its head, its pictures, and the link that only a keyboard finds. */
    private static String html(Path file) throws IOException {
        return Files.readString(file)
                .replaceFirst("(?s)^.*</head>", "")
                .replaceFirst("<a class=\"skip\".*?</a>", "")
                .replaceAll("(?s)<figure.*?</figure>|<[^>]*>", " ");
    }

    /** Likewise, as a reader sees it. */
    private static String plain(Path file) throws IOException {
        return html(file)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String word(Path file) throws IOException {
        try (var parts = new ZipFile(file.toFile());
                var body = parts.getInputStream(parts.getEntry("word/document.xml"))) {
            return WORD_TEXT
                    .matcher(new String(body.readAllBytes(), UTF_8))
                    .results()
                    .map(text -> text.group().replaceFirst("^[^>]*>", ""))
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * Without white space, which breaks elsewhere on paper, and the signs, which are drawn there.
     */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0\\u00AD✔●▲■○–]+", "");
    }
}
