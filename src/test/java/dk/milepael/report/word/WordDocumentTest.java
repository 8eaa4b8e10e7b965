package dk.milepael.report.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class WordDocumentTest {
    private static final Pattern FILL =
            Pattern.compile(
                    "</a:prstGeom><a:(?:solidFill>|pattFill.{0,99}<a:bgClr>)<a:srgbClr val=\"(\\w+)\"");

    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC";

    @Test
    void the_logo_is_a_picture_with_words() throws Exception {
        var head =
                "<header><p class='logo'><img src='data:image/png;base64,%s' alt='Nørreå Kommune' width='40' height='20'/></p><h1>A</h1></header>"
                        .formatted(DOT);

        var document = Docx.written("<html lang='da-DK'><body>" + head + "</body></html>");

        assertThat(document.faults()).isEmpty();
        try (var opened = document.opened()) {
            var picture =
                    opened.getParagraphs().getFirst().getRuns().getFirst().getEmbeddedPictures();
            assertThat(picture).hasSize(1);
            assertThat(picture.getFirst().getDescription()).isEqualTo("Nørreå Kommune");
            assertThat(picture.getFirst().getPictureData().getData())
                    .isEqualTo(java.util.Base64.getDecoder().decode(DOT));
        }
    }

    @Test
    void the_page_reads_in_word_as_it_was_written() throws IOException {
        var document = Docx.written(resource("page.xhtml"));

        assertThat(document.lines()).isEqualTo(resource("page.txt"));
    }

    @Test
    void the_body_is_valid_for_the_schema() throws IOException, XmlException {
        var document = Docx.written(resource("page.xhtml"));

        assertThat(document.faults()).isEmpty();
    }

    @Test
    void the_document_tells_its_title_author_and_language() throws IOException {
        var document = Docx.written(resource("page.xhtml"));

        try (var opened = document.opened()) {
            var properties = opened.getProperties().getCoreProperties();
            assertThat(properties.getTitle())
                    .isEqualTo("Handlingskatalog for styrket økonomistyring 2026");
            assertThat(properties.getCreator()).isEqualTo("Nørreå Kommune");
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains("da-DK");
            assertThat(document.part("word/styles.xml").elements("lang"))
                    .extracting(lang -> lang.getAttribute("w:val"))
                    .containsOnly("da-DK");
        }
    }

    @Test
    void every_page_is_headed_by_title_and_report_day() throws IOException {
        var document = Docx.written(resource("page.xhtml"));

        try (var opened = document.opened()) {
            assertThat(opened.getHeaderList().getFirst().getText())
                    .contains("Handlingskatalog for styrket økonomistyring 2026")
                    .contains("20. november 2026");
        }
    }

    @Test
    void every_table_repeats_its_header_row_and_is_described() throws IOException {
        var document = Docx.written(resource("page.xhtml"));

        assertThat(document.elements("tbl")).hasSize(2).allSatisfy(this::isAccessible);
        assertThat(document.elements("tblCaption"))
                .extracting(caption -> caption.getAttribute("w:val"))
                .containsExactly("Vurdering i tal", "Milepæle under handling A");
        assertThat(document.elements("tblDescription").getFirst().getAttribute("w:val"))
                .isEqualTo("Vurdering, Antal, Andel");
    }

    @Test
    void a_landscape_page_lies_across_and_its_tables_fill_it() throws IOException {
        var document = Docx.written(resource("page.xhtml"));

        var size = document.elements("pgSz").getFirst();
        assertThat(size.getAttribute("w:orient")).isEqualTo("landscape");
        assertThat(size.getAttribute("w:w")).isEqualTo("16838");
        assertThat(document.elements("tblW").getLast().getAttribute("w:w")).isEqualTo("14570");
    }

    @Test
    void a_small_group_of_rows_stays_on_one_page() {
        var document =
                Docx.written(page(table("<tr><td>første</td></tr><tr><td>sidste</td></tr>")));

        assertThat(document.elements("tr").get(1).getElementsByTagName("w:keepNext").getLength())
                .isOne();
        assertThat(document.elements("tr").get(2).getElementsByTagName("w:keepNext").getLength())
                .isZero();
    }

    @Test
    void each_numbered_list_counts_from_one() throws IOException {
        var document = Docx.written(resource("page.xhtml"));

        assertThat(document.elements("numId"))
                .extracting(numbering -> numbering.getAttribute("w:val"))
                .containsExactly("1000", "1000", "1001", "1002", "1002");
        assertThat(document.part(Design.NUMBERING).elements("startOverride")).hasSize(3);
    }

    @Test
    void the_contents_lead_to_the_headings() throws IOException {
        var document = Docx.written(resource("page.xhtml"));

        var bookmarks =
                document.elements("bookmarkStart").stream()
                        .map(bookmark -> bookmark.getAttribute("w:name"))
                        .toList();
        assertThat(document.elements("hyperlink"))
                .hasSize(bookmarks.size() + 1)
                .allSatisfy(link -> assertThat(bookmarks).contains(link.getAttribute("w:anchor")));
    }

    @Test
    void a_bar_is_told_in_words_to_those_who_cannot_see_it() throws IOException {
        var document = Docx.written(resource("page.xhtml"));

        assertThat(new String(part(document), UTF_8))
                .contains("descr=\"30 milepæle: Gennemført 10, Efter planen 7,");
    }

    @Test
    void a_bar_has_the_colours_of_the_theme() throws IOException {
        var theme = Templates.builtIn(new Words(Words.DANISH)).theme();

        var body = new String(part(Docx.written(resource("page.xhtml"))), UTF_8);

        assertThat(FILL.matcher(body).results().map(fill -> fill.group(1).toLowerCase(Locale.ROOT)))
                .filteredOn(fill -> !fill.equals("ffffff"))
                .hasSizeGreaterThan(3)
                .allSatisfy(fill -> assertThat(theme).contains("{ color: #" + fill));
    }

    @Test
    void hostile_text_comes_through_as_text() throws IOException, XmlException {
        var hostile =
                "\u0001&amp;&lt;w:p&gt;\" \uD83D\uDE80 "
                        + "x".repeat(3000)
                        + " Specialundervisningsudvalgsformandskabskonferenceforberedelse";

        var document =
                Docx.written(
                        page(
                                "<p>"
                                        + hostile
                                        + "</p>"
                                        + table("<tr><td>" + hostile + "</td></tr>")));

        assertThat(document.faults()).isEmpty();
        assertThat(document.lines())
                .containsSubsequence(
                        "Normal: &<w:p>\" \uD83D\uDE80 xxx", "| Cell: &<w:p>\" \uD83D\uDE80 xxx");
    }

    @Test
    void white_space_of_the_template_does_not_show() {
        var document =
                Docx.written(page("<p>\n  Frist\n  <strong> 1. maj</strong> <br/>\n  2027 </p>"));

        assertThat(document.lines()).isEqualTo("Normal: Frist 1. maj / 2027\n");
    }

    @Test
    void a_link_that_could_run_something_is_only_text() {
        var document = Docx.written(page("<p><a href=\"javascript:alert(1)\">tryk</a></p>"));

        assertThat(document.elements("fldSimple")).isEmpty();
        assertThat(document.lines()).isEqualTo("Normal: tryk\n");
    }

    @Test
    void an_element_outside_the_vocabulary_is_refused_by_name() {
        var word = new WordDocument(Design.builtIn());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> word.write(page("<div>x</div>"), new ByteArrayOutputStream()))
                .withMessageContaining("<div>");
    }

    @Test
    void the_same_page_makes_the_same_bytes() throws IOException {
        var page = resource("page.xhtml");

        assertThat(Docx.written(page).bytes()).isEqualTo(Docx.written(page).bytes());
    }

    /** Every row down to the heads is repeated, and none below. */
    private void isAccessible(Element table) {
        var rows = table.getElementsByTagName("w:tr");
        var heads = 0;
        while (!styles(rows.item(heads)).contains("CellHead")) {
            heads++;
        }
        assertThat(heads).isLessThan(2);
        for (var row = 0; row < rows.getLength(); row++) {
            assertThat(((Element) rows.item(row)).getElementsByTagName("w:tblHeader").getLength())
                    .isEqualTo(row <= heads ? 1 : 0);
        }
        assertThat(table.getElementsByTagName("w:cantSplit").getLength())
                .isEqualTo(table.getElementsByTagName("w:tr").getLength());
        assertThat(table.getElementsByTagName("w:gridCol").getLength()).isPositive();
    }

    private static List<String> styles(Node row) {
        var styles = ((Element) row).getElementsByTagName("w:pStyle");
        return IntStream.range(0, styles.getLength())
                .mapToObj(index -> ((Element) styles.item(index)).getAttribute("w:val"))
                .toList();
    }

    private static byte[] part(Docx document) {
        return Objects.requireNonNull(document.parts().get(Design.DOCUMENT));
    }

    private static String table(String rows) {
        return """
        <table class="rows"><caption>Milepæle</caption><colgroup><col width="100"/></colgroup>
        <thead><tr><th scope="col">Milepæl</th></tr></thead><tbody>%s</tbody></table>
        """
                .formatted(rows);
    }

    private static String page(String content) {
        return """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="da-DK"><head><title>Prøve</title></head>
        <body class="portrait">%s</body></html>
        """
                .formatted(content);
    }

    private static String resource(String name) throws IOException {
        try (var in = WordDocumentTest.class.getResourceAsStream("/word/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }
}
