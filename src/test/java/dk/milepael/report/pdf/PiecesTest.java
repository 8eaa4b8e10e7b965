package dk.milepael.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.VocabularyPage;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Holds a document that is laid out in pieces against the same laid out at once. */
class PiecesTest {
    private static final String THEME = Templates.builtIn(new Words(Words.DANISH)).theme();
    private static final int WHOLE = Integer.MAX_VALUE;
    private static final int PIECE_WEIGHT = 150;
    private static byte[] whole = {};
    private static byte[] pieces = {};

    @BeforeAll
    static void set_a_long_page_in_both_ways() {
        whole = written(LongPage.XHTML, WHOLE);
        pieces = written(LongPage.XHTML, PIECE_WEIGHT);
    }

    @ParameterizedTest(name = "pieces of {0} rows and the like")
    @ValueSource(ints = {60, 97, PIECE_WEIGHT, 400})
    void every_text_stands_where_it_stands_in_one_piece(int weight) throws IOException {
        var texts = texts(written(LongPage.XHTML, weight));

        assertThat(texts).isEqualTo(texts(whole));
    }

    @Test
    void every_page_says_which_of_how_many_it_is() throws IOException {
        int pages = new PdfReader(pieces).getNumberOfPages();

        assertThat(pages).isGreaterThan(10);
        for (int page = 1; page <= pages; page++) {
            assertThat(LongPage.foot(PlacedText.in(pieces), page))
                    .isEqualTo("Den lange plan Side %d af %d".formatted(page, pages));
        }
    }

    @Test
    void links_and_bookmarks_lead_to_the_same_places() throws IOException {
        var links = Tags.links(pieces);

        assertThat(links).hasSizeGreaterThan(20).isEqualTo(Tags.links(whole));
        assertThat(SimpleBookmark.getBookmarkList(new PdfReader(pieces)))
                .isNotEmpty()
                .isEqualTo(SimpleBookmark.getBookmarkList(new PdfReader(whole)));
    }

    @Test
    void the_tree_of_tags_is_the_same_and_a_divided_table_is_one() throws IOException {
        var tree = Tags.tree(pieces);

        assertThat(tree).isEqualTo(Tags.tree(whole));
        assertThat(tree.lines().filter(line -> line.strip().startsWith("Table")))
                .hasSize(LongPage.TABLES);
        assertThat(tree.lines().filter(line -> line.strip().startsWith("THead")))
                .hasSize(LongPage.TABLES);
    }

    @Test
    void what_is_said_is_said_once_and_in_order() throws IOException {
        var said = PlacedText.said(pieces).replaceAll("[. ]+", " ");

        assertThat(said).isEqualTo(PlacedText.said(whole).replaceAll("[. ]+", " "));
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void a_document_in_pieces_is_archivable_and_accessible(PDFAFlavour flavour) throws Exception {
        var vocabulary = written(VocabularyPage.written("landscape", 6), PIECE_WEIGHT);

        assertThat(VeraPdf.faults(pieces, flavour)).isEmpty();
        assertThat(VeraPdf.faults(vocabulary, flavour)).isEmpty();
    }

    @Test
    void a_paragraph_longer_than_a_piece_is_no_hindrance() throws IOException {
        var page =
                LongPage.of(
                        "<p>%s</p>%s"
                                .formatted(
                                        "Et langt afsnit. ".repeat(3_000),
                                        "<p>Slut</p>".repeat(80)));

        var texts = texts(written(page, 40));

        assertThat(texts).hasSizeGreaterThan(300).isEqualTo(texts(written(page, WHOLE)));
    }

    @Test
    void a_link_to_what_is_not_on_the_page_is_no_link() throws IOException {
        var page = LongPage.of("<p><a href=\"#intet\">Ingen steder</a></p>");

        assertThat(Tags.links(written(page, WHOLE))).isEmpty();
    }

    /** Without dots, which fill what is left of a line. */
    private static List<String> texts(byte[] pdf) throws IOException {
        return PlacedText.in(pdf).stream()
                .filter(text -> !text.text().contains("..."))
                .map(text ->
                        "%d %s %.0f %.0f"
                                .formatted(text.page(), text.text(), text.left(), text.y()))
                .toList();
    }

    private static byte[] written(String page, int weight) {
        var pdf = new ByteArrayOutputStream();
        new PdfDocument(THEME, weight).write(page, pdf);
        return pdf.toByteArray();
    }
}
