package dk.milepael.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.VocabularyPage;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfReader;

/** What the tags tell a screen reader beyond what the standard demands. */
class TagsTest {
    private static final PdfName ID = new PdfName("ID");

    private static byte[] pdf = {};
    private static TagTree tags;

    @BeforeAll
    static void set_a_page_with_the_whole_vocabulary() throws IOException {
        pdf = set(VocabularyPage.written("landscape", 2));
        tags = TagTree.in(pdf);
    }

    @Test
    void the_tags_are_read_in_the_order_of_the_page() throws IOException {
        assertThat(ReadingOrder.faults(pdf)).isEmpty();
        assertThat(TagTree.skipped(pdf)).isEmpty();
    }

    @Test
    void an_order_that_is_not_the_pages_is_found() throws IOException {
        var crossed =
                set(
                        """
                        <html xmlns="http://www.w3.org/1999/xhtml" lang="da-DK">
                        <head><title>T</title><meta name="date" content="2026-11-20"/></head>
                        <body class="portrait"><header><h1>T</h1></header>
                        <p style="margin-top: 30mm">Nederst</p><p style="margin-top: -20mm">Øverst</p>
                        </body></html>
                        """);

        assertThat(ReadingOrder.faults(crossed))
                .containsExactly("»Øverst« stands above what is read before");
    }

    @Test
    void an_item_of_a_list_has_its_mark_as_a_label() {
        var lists = tags.all("L");

        assertThat(lists)
                .extracting(list -> list.attribute("ListNumbering"))
                .containsExactly(new PdfName("Disc"), new PdfName("Decimal"));
        assertThat(lists.getFirst().kids())
                .allSatisfy(item -> {
                    assertThat(item.kids())
                            .extracting(TagTree.Tag::role)
                            .containsExactly("Lbl", "LBody");
                    assertThat(item.kids().getFirst().kids()).hasSize(1);
                    assertThat(
                                    item.kids()
                                            .getFirst()
                                            .entries()
                                            .getAsString(PdfName.ACTUALTEXT)
                                            .toUnicodeString())
                            .isEqualTo("•");
                });
        assertThat(lists.getLast().kids())
                .extracting(item -> item.kids().getFirst().text())
                .containsExactly("1.", "2.");
    }

    @Test
    void a_cell_names_the_heads_of_its_column_group_and_row() {
        var plans = tags.all("Table").get(1);
        var figures = tags.all("Table").getFirst();

        assertThat(heads(cells(plans, "TD").get(7)))
                .containsExactly(
                        "Frist",
                        "1. Fælles overlevering mellem dagtilbud og skole (Afdelingschef)");
        assertThat(heads(cells(plans, "TD").getLast()))
                .containsExactly(
                        "Ansvarlig",
                        "3. Fælles overlevering mellem dagtilbud og skole (Afdelingschef)");
        assertThat(heads(cells(figures, "TD").getFirst())).containsExactly("Antal", "Gennemført");
        assertThat(heads(cells(figures, "TH").getLast())).containsExactly("Vurdering");
    }

    @Test
    void a_group_that_goes_on_after_its_first_row_keeps_its_heading_and_the_next_does_not()
            throws IOException {
        var page =
                TagTree.in(
                        set(
                                """
                                <html xmlns="http://www.w3.org/1999/xhtml" lang="da-DK">
                                <head><title>T</title><meta name="date" content="2026-11-20"/></head>
                                <body class="portrait"><header><h1>T</h1></header>
                                <table class="rows"><caption>C</caption><colgroup><col width="50%"/><col width="50%"/></colgroup>
                                <thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>
                                <tbody><tr class="group"><th scope="rowgroup" colspan="2">G</th></tr>
                                <tr><td>a1</td><td>b1</td></tr><tr><td colspan="2">a2</td></tr></tbody>
                                <tbody><tr><td>a3</td><td>b3</td></tr></tbody></table>
                                </body></html>
                                """));

        assertThat(page.all("TD"))
                .extracting(cell -> cell.text() + heads(page, cell))
                .containsExactly("a1[A, G]", "b1[B, G]", "a2[A, B, G]", "a3[A]", "b3[B]");
    }

    @Test
    void every_name_of_a_head_is_unique_and_in_the_index() {
        var names =
                tags.all("TH").stream()
                        .map(head -> head.entries().getAsString(ID).toString())
                        .toList();
        var index = PdfNameTree.readTree(tags.structure().getAsDict(new PdfName("IDTree")));

        assertThat(names).doesNotHaveDuplicates();
        assertThat(index.keySet()).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void a_figure_has_its_words_and_its_place() {
        assertThat(tags.all("Figure"))
                .isNotEmpty()
                .allSatisfy(figure -> {
                    assertThat(figure.entries().getAsString(PdfName.ALT).toUnicodeString())
                            .contains("Frist overskredet 3");
                    assertThat(((PdfArray) Objects.requireNonNull(figure.attribute("BBox"))).size())
                            .isEqualTo(4);
                });
    }

    @Test
    void a_link_says_where_it_leads_and_keys_follow_the_tags() throws IOException {
        var reader = new PdfReader(pdf);

        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            assertThat(reader.getPageN(page).getAsName(new PdfName("Tabs")))
                    .isEqualTo(new PdfName("S"));
        }
        assertThat(annotations(reader.getPageN(1)))
                .extracting(link -> link.getAsString(PdfName.CONTENTS).toUnicodeString())
                .contains("kommunens side", "afsnit 2", "Signaturforklaring");
    }

    private static List<PdfDictionary> annotations(PdfDictionary page) {
        var annotations = page.getAsArray(PdfName.ANNOTS);
        return IntStream.range(0, annotations.size()).mapToObj(annotations::getAsDict).toList();
    }

    private static List<TagTree.Tag> cells(TagTree.Tag table, String role) {
        return table.all().filter(tag -> tag.is(role)).toList();
    }

    private static List<String> heads(TagTree.Tag cell) {
        return heads(tags, cell);
    }

    private static List<String> heads(TagTree tree, TagTree.Tag cell) {
        var names = (PdfArray) Objects.requireNonNull(cell.attribute("Headers"));
        return IntStream.range(0, names.size())
                .mapToObj(i -> names.getAsString(i).toString())
                .map(name -> headText(tree, name))
                .toList();
    }

    private static String headText(TagTree tree, String name) {
        return tree.all("TH").stream()
                .filter(head -> head.entries().getAsString(ID).toString().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static byte[] set(String xhtml) {
        var theme = Templates.builtIn(new Words(Words.DANISH)).theme();
        var out = new ByteArrayOutputStream();
        new PdfDocument(theme).write(xhtml, out);
        return out.toByteArray();
    }
}
