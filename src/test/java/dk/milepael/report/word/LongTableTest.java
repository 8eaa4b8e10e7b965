package dk.milepael.report.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What a table that goes on over a page says again, and what keeps a short one together. */
class LongTableTest {
    private static final String GOAL = "<p class='goal'>Mål: Alle ruter kendes.</p>";

    @Test
    void each_page_of_a_long_table_repeats_its_title_goal_and_heads() throws Exception {
        var document = written("<h3 id='a'>A. Ruter</h3>" + GOAL + table("rows", 40));

        var rows = rows(document);
        assertThat(rows.subList(0, 3))
                .extracting(LongTableTest::isRepeated)
                .containsExactly(true, true, false);
        assertThat(Docx.text(rows.getFirst())).isEqualTo("A. RuterMål: Alle ruter kendes.Rækker");
        assertThat(Docx.text(rows.get(1))).isEqualTo("MilepælFrist");
        assertThat(document.faults()).isEmpty();
    }

    @Test
    void the_title_is_a_heading_that_the_contents_lead_to_and_is_there_once() {
        var document =
                written(
                        "<nav class='toc' aria-label=''></nav><h3 id='a'>A. Ruter</h3>"
                                + table("rows", 40));

        assertThat(document.lines())
                .startsWith("TOC2: A. Ruter\n| Heading2: A. Ruter\n| Caption: Rækker\n| CellHead");
        assertThat(document.elements("bookmarkStart")).hasSize(1);
    }

    @Test
    void a_short_table_stays_below_its_title_in_one_piece() {
        var document = written("<h3 id='a'>A. Ruter</h3>" + table("rows", 3));

        assertThat(document.lines()).startsWith("Heading2: A. Ruter\nCaption: Rækker\n| CellHead");
        assertThat(rows(document))
                .extracting(LongTableTest::isKept)
                .containsExactly(true, true, true, false);
    }

    @Test
    void a_card_has_its_title_above_it_because_its_heads_say_it_again() {
        var document = written("<h3 id='a'>A. Ruter</h3>" + table("rows card", 40));

        assertThat(document.lines()).startsWith("Heading2: A. Ruter\nCaption: Rækker\n");
    }

    @Test
    void a_title_too_long_to_be_said_on_each_page_is_said_once() {
        var document = written("<h3 id='a'>" + "Lang ".repeat(110) + "</h3>" + table("rows", 40));

        assertThat(document.lines()).startsWith("Heading2: Lang");
    }

    @Test
    void two_tables_in_a_row_do_not_become_one() throws Exception {
        var document = written(table("rows", 40) + table("rows", 40));

        var between = document.elements("tbl").getFirst().getNextSibling();
        assertThat(between.getLocalName()).isEqualTo("p");
        assertThat(document.faults()).isEmpty();
    }

    @Test
    void the_heads_below_a_title_look_as_the_design_wants_a_first_row() {
        var document = written("<h3 id='a'>A. Ruter</h3>" + table("rows", 40));

        var heads = rows(document).get(1);
        assertThat(heads.getElementsByTagName("w:shd").getLength()).isEqualTo(2);
        var line = (Element) heads.getElementsByTagName("w:bottom").item(0);
        assertThat(line.getAttribute("w:color")).isEqualTo("1F3864");
    }

    @Test
    void a_design_whose_first_row_has_letters_of_its_own_keeps_its_heads_first() {
        var style =
                """
                <w:style xmlns:w="%s"><w:tblPr/><w:tblStylePr w:type="firstRow">%s
                <w:tcPr><w:shd w:val="clear" w:fill="14365D"/></w:tcPr></w:tblStylePr></w:style>
                """;
        var white = "<w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>";

        assertThat(headRow(style.formatted(Frame.W, white)).standsAnywhere()).isFalse();
        assertThat(headRow(style.formatted(Frame.W, "")))
                .isEqualTo(new HeadRow("<w:shd w:fill=\"14365D\" w:val=\"clear\"/>", true));
    }

    private static HeadRow headRow(String style) {
        return HeadRow.of(
                Frame.parent(new Frame(style.getBytes(UTF_8)).elements("tblStylePr").getFirst()));
    }

    private static boolean isRepeated(Element row) {
        return row.getElementsByTagName("w:tblHeader").getLength() == 1;
    }

    private static boolean isKept(Element row) {
        return row.getElementsByTagName("w:keepNext").getLength() > 0;
    }

    private static List<Element> rows(Docx document) {
        return document.elements("tr");
    }

    private static Docx written(String content) {
        return Docx.written(
                """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="da-DK"><head><title>Plan</title></head>
                <body class="portrait">%s</body></html>
                """
                        .formatted(content));
    }

    private static String table(String kind, int rows) {
        var body =
                IntStream.rangeClosed(1, rows)
                        .mapToObj(
                                "<tr><th scope='row'>Milepæl %d</th><td>31-12-2026</td></tr>"
                                        ::formatted)
                        .reduce("", String::concat);
        return """
        <table class="%s"><caption>Rækker</caption><colgroup><col width="70%%"/><col width="30%%"/></colgroup>
        <thead><tr><th scope="col">Milepæl</th><th scope="col">Frist</th></tr></thead>
        <tbody>%s</tbody></table>
        """
                .formatted(kind, body);
    }
}
