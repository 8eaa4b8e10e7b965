package dk.milepael.ingest.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.workbook.Contents.Grids;
import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the grid tells of a Word document. */
class WordFileTest {
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String TRANSITIONAL =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @TempDir Path folder;

    private final Map<String, String> parts = new LinkedHashMap<>();

    private Grids grids(String body) throws IOException {
        return (Grids) new WorkbookFiles().read(document(body), "plan.docx");
    }

    private List<Grid.Row> rows(String body) throws IOException {
        return grids(body).grids().getFirst().rows();
    }

    private Cell only(String body) throws IOException {
        return rows(body).getFirst().cells().getFirst();
    }

    private Path document(String body) throws IOException {
        return document(body, MAIN, TRANSITIONAL, RELATIONS);
    }

    private Path document(String body, String type, String words, String relations)
            throws IOException {
        var whole = new LinkedHashMap<String, String>();
        whole.put(
                "[Content_Types].xml",
                "<Types><Override PartName='/word/document.xml' ContentType='%s'/></Types>"
                        .formatted(type));
        whole.put(
                "_rels/.rels",
                "<Relationships>%s</Relationships>"
                        .formatted(relation(relations, "officeDocument", "/word/document.xml")));
        whole.put(
                "word/_rels/document.xml.rels",
                "<Relationships>%s%s</Relationships>"
                        .formatted(
                                announced(relations, "styles"), announced(relations, "numbering")));
        parts.forEach((name, xml) -> whole.put(name, inNamespace(xml, words)));
        whole.put(
                "word/document.xml",
                inNamespace("<w:document><w:body>" + body + "</w:body></w:document>", words));
        var bytes = new LinkedHashMap<String, byte[]>();
        whole.forEach((name, xml) -> bytes.put(name, xml.getBytes(UTF_8)));
        return new Made(folder).zip("plan.docx", bytes);
    }

    private String announced(String relations, String type) {
        return parts.containsKey("word/" + type + ".xml")
                ? relation(relations, type, type + ".xml")
                : "";
    }

    private static String inNamespace(String xml, String namespace) {
        return xml.replaceFirst("<w:\\w+", "$0 xmlns:w='" + namespace + "'");
    }

    private static String relation(String namespace, String type, String target) {
        return "<Relationship Type='%s/%s' Target='%s'/>".formatted(namespace, type, target);
    }

    private static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    private static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String tc(String content) {
        return "<w:tc>" + content + "</w:tc>";
    }

    private static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String tbl(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static String item(int level, String text) {
        return p(
                "<w:numPr><w:ilvl w:val='%d'/><w:numId w:val='1'/></w:numPr>".formatted(level),
                text);
    }

    private void lists(String... levels) {
        var xml = new StringBuilder("<w:numbering><w:abstractNum w:abstractNumId='7'>");
        for (var level = 0; level < levels.length; level++) {
            var word = levels[level].split(" ", 2);
            xml.append(
                    "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
                            .formatted(level, word[0], word[1]));
        }
        parts.put(
                "word/numbering.xml",
                xml
                        + "</w:abstractNum>"
                        + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
                        + "<w:num w:numId='2'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'>"
                        + "<w:startOverride w:val='5'/></w:lvlOverride></w:num></w:numbering>");
    }

    private void styles(String styles) {
        parts.put("word/styles.xml", "<w:styles>" + styles + "</w:styles>");
    }

    private List<String> texts(String body) throws IOException {
        return rows(body).stream().flatMap(row -> row.cells().stream()).map(Cell::text).toList();
    }

    @Test
    void paragraphs_and_table_rows_follow_each_other_as_in_the_document() throws IOException {
        var grid =
                grids(
                                p("Nørreå Kommune")
                                        + p("")
                                        + tbl(
                                                tr(tc(p("Handling")), tc(p("Frist"))),
                                                tr(tc(p("Cykelsti")), tc(p("maj 2027"))))
                                        + p("Efter tabellen"))
                        .grids()
                        .getFirst();

        assertThat(grid.sheet()).isEqualTo("Dokument");
        assertThat(grid.rows()).extracting(Grid.Row::number).containsExactly(0, 2, 3, 4);
        assertThat(grid.rows())
                .flatExtracting(Grid.Row::cells)
                .extracting(Cell::text)
                .containsExactly(
                        "Nørreå Kommune",
                        "Handling",
                        "Frist",
                        "Cykelsti",
                        "maj 2027",
                        "Efter tabellen");
    }

    @Test
    void a_place_names_the_table_and_its_row_or_the_paragraph() throws IOException {
        var grid =
                grids(
                                p("Først")
                                        + tbl(tr(tc(p("a"))))
                                        + p("")
                                        + tbl(tr(tc(p("b"))), tr(tc(p("c")), tc(p("d"))))
                                        + p("Sidst"))
                        .grids()
                        .getFirst();

        assertThat(grid.rows().stream().map(row -> grid.source(row.cells().getLast())))
                .extracting(at -> at.sheet() + " " + at.cell())
                .containsExactly("Tekst A1", "Tabel 1 A1", "Tabel 2 A1", "Tabel 2 B2", "Tekst A2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "by the style's name              | 2 | <w:pStyle w:val='H2'/>",
                "by what the style is based on    | 2 | <w:pStyle w:val='Egen'/>",
                "by the style's outline level     | 3 | <w:pStyle w:val='Kapitel'/>",
                "by a Danish name                 | 1 | <w:pStyle w:val='O1'/>",
                "by the paragraph's outline level | 4 | <w:outlineLvl w:val='3'/>",
                "by a style the file doesn't have | 1 | <w:pStyle w:val='Overskrift1'/>",
                "body text in a heading style     | 0 | <w:pStyle w:val='H2'/><w:outlineLvl w:val='9'/>",
                "body text                        | 0 | <w:jc w:val='left'/>",
            })
    void a_heading_is_known(String reason, int level, String properties) throws IOException {
        styles(
                "<w:style w:styleId='H2'><w:name w:val='heading 2'/></w:style>"
                        + "<w:style w:styleId='Egen'><w:name w:val='Egen'/><w:basedOn w:val='H2'/></w:style>"
                        + "<w:style w:styleId='O1'><w:name w:val='Overskrift 1'/></w:style>"
                        + "<w:style w:styleId='Kapitel'><w:pPr><w:outlineLvl w:val='2'/></w:pPr></w:style>");

        assertThat(only(p(properties, "Trafik")).looks().heading()).as(reason).isEqualTo(level);
    }

    @Test
    void styles_that_are_based_on_each_other_end_somewhere() throws IOException {
        styles(
                "<w:style w:styleId='A'><w:basedOn w:val='B'/></w:style>"
                        + "<w:style w:styleId='B'><w:basedOn w:val='A'/></w:style>");

        assertThat(only(p("<w:pStyle w:val='A'/>", "Trafik")).looks().heading()).isZero();
    }

    @Test
    void text_is_bold_where_all_of_it_is() throws IOException {
        styles(
                "<w:style w:type='paragraph' w:styleId='Fed'><w:rPr><w:b/></w:rPr></w:style>"
                        + "<w:style w:type='character' w:styleId='Tyk'><w:rPr><w:b/></w:rPr></w:style>");

        assertThat(
                        rows(
                                p("<w:pStyle w:val='Fed'/>", "efter typografi")
                                        + "<w:p>%s</w:p>"
                                                .formatted(r("<w:rStyle w:val='Tyk'/>", "tegn"))
                                        + "<w:p>%s</w:p>".formatted(r("<w:b/>", "fed") + r(" "))
                                        + "<w:p>%s</w:p>"
                                                .formatted(r("<w:b/>", "Mål:") + r(" noget"))
                                        + "<w:p>%s</w:p>"
                                                .formatted(r("<w:b w:val='0'/>", "slået fra"))))
                .extracting(row -> row.cells().getFirst().looks().bold())
                .containsExactly(true, true, true, false, false);
    }

    @Test
    void list_numbers_are_written_out() throws IOException {
        lists("decimal %1.", "decimal %1.%2", "lowerLetter %3)", "upperRoman %4");

        assertThat(
                        texts(
                                item(0, "Trafik")
                                        + item(1, "Cykelstier")
                                        + item(2, "nord")
                                        + item(2, "syd")
                                        + p("midt imellem")
                                        + item(1, "Fortove")
                                        + item(0, "Skole")
                                        + item(1, "Lærere")
                                        + item(3, "dybt")))
                .containsExactly(
                        "1. Trafik",
                        "1.1 Cykelstier",
                        "a) nord",
                        "b) syd",
                        "midt imellem",
                        "1.2 Fortove",
                        "2. Skole",
                        "2.1 Lærere",
                        "I dybt");
    }

    @Test
    void a_list_with_a_start_of_its_own_begins_there() throws IOException {
        lists("decimal %1)");

        assertThat(
                        texts(
                                item(0, "a")
                                        + item(0, "b")
                                        + item(0, "c")
                                                .replace("numId w:val='1'", "numId w:val='2'")))
                .containsExactly("1) a", "2) b", "5) c");
    }

    @Test
    void a_style_can_number_its_paragraphs_and_a_paragraph_can_say_no() throws IOException {
        lists("decimal %1.");
        styles(
                "<w:style w:styleId='Punkt'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>");

        assertThat(
                        texts(
                                p("<w:pStyle w:val='Punkt'/>", "a")
                                        + p(
                                                "<w:pStyle w:val='Punkt'/><w:numPr><w:numId w:val='0'/></w:numPr>",
                                                "b")
                                        + p("<w:pStyle w:val='Punkt'/>", "c")))
                .containsExactly("1. a", "b", "2. c");
    }

    @Test
    void bullets_in_a_cell_are_lines_and_those_of_an_inner_list_look_otherwise()
            throws IOException {
        lists("bullet \uf0b7", "bullet o");

        assertThat(
                        only(tbl(
                                        tr(
                                                tc(
                                                        p("Vi vil:")
                                                                + item(0, "bygge")
                                                                + item(1, "nord")
                                                                + item(0, "male")))))
                                .text())
                .isEqualTo("Vi vil:\n• bygge\n◦ nord\n• male");
    }

    @Test
    void a_list_that_only_has_inner_levels_is_an_outer_list() throws IOException {
        lists("bullet -", "bullet o");

        assertThat(only(tbl(tr(tc(item(1, "bygge") + item(1, "male"))))).text())
                .isEqualTo("• bygge\n• male");
    }

    @Test
    void a_deleted_list_item_takes_no_number() throws IOException {
        lists("decimal %1.");
        var deleted =
                "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
                        + "<w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:p>";

        assertThat(texts(item(0, "a") + deleted + item(0, "c")))
                .containsExactly("1. a", "", "2. c");
    }

    @Test
    void cells_merged_across_and_down_are_areas() throws IOException {
        var rows =
                rows(
                        tbl(
                                tr(tc("<w:gridSpan w:val='3'/>", p("Trafik"))),
                                tr(
                                        tc("<w:vMerge w:val='restart'/>", p("Sti")),
                                        tc(p("a")),
                                        tc(p("b"))),
                                tr(tc("<w:vMerge/>", p("")), tc(p("c")), tc(p("d"))),
                                tr(tc(p("Ny")), tc("<w:gridSpan w:val='2'/>", p("e")))));

        assertThat(rows.get(0).cells().getFirst().looks().merge()).isEqualTo(new Cell.Area(1, 3));
        assertThat(rows.get(1).cells().getFirst().looks().merge()).isEqualTo(new Cell.Area(2, 1));
        assertThat(rows.get(2).cells()).extracting(Cell::address).containsExactly("B3", "C3");
        assertThat(rows.get(3).cells().getLast().looks().merge()).isEqualTo(new Cell.Area(1, 2));
    }

    @Test
    void a_merged_cell_that_nothing_begins_above_keeps_its_text() throws IOException {
        assertThat(texts(tbl(tr(tc("<w:vMerge/>", p("alene")), tc(p("b"))))))
                .containsExactly("alene", "b");
    }

    @Test
    void a_row_that_is_indented_keeps_its_columns() throws IOException {
        var row =
                rows(tbl(
                                "<w:tr><w:trPr><w:gridBefore w:val='2'/></w:trPr>%s</w:tr>"
                                        .formatted(tc(p("c")))))
                        .getFirst();

        assertThat(row.cells().getFirst().address()).isEqualTo("C1");
    }

    @Test
    void a_table_within_a_cell_becomes_lines() throws IOException {
        var inner =
                tbl(tr(tc(p("Mål:")), tc(p("flere cykler"))), tr(tc(p("Frist:")), tc(p("maj"))));

        assertThat(only(tbl(tr(tc(p("Sti") + inner + p("slut"))))).text())
                .isEqualTo("Sti\nMål: flere cykler\nFrist: maj\nslut");
    }

    @Test
    void an_insertion_is_read_and_a_deletion_is_struck() throws IOException {
        var cell =
                only(
                        "<w:p><w:del><w:r><w:delText>1. maj 2027</w:delText></w:r></w:del>"
                                + "<w:ins>%s</w:ins></w:p>".formatted(r("1. juni 2027")));

        assertThat(cell.text()).isEqualTo("1. juni 2027");
        assertThat(cell.looks().struckThrough()).isEqualTo("1. maj 2027");
    }

    @Test
    void what_was_moved_is_read_where_it_is_now() throws IOException {
        var rows =
                rows(
                        "<w:p><w:moveFrom>%s</w:moveFrom></w:p>".formatted(r("Sti"))
                                + p("mellem")
                                + "<w:p><w:moveTo>%s</w:moveTo></w:p>".formatted(r("Sti")));

        assertThat(rows)
                .extracting(row -> row.cells().getFirst().text())
                .containsExactly("", "mellem", "Sti");
    }

    @Test
    void a_row_deleted_under_revision_holds_nothing_but_what_was_struck() throws IOException {
        var cell =
                only(tbl("<w:tr><w:trPr><w:del/></w:trPr>%s</w:tr>".formatted(tc(p("Cykelsti")))));

        assertThat(cell.text()).isEmpty();
        assertThat(cell.looks().struckThrough()).isEqualTo("Cykelsti");
    }

    @Test
    void only_the_struck_part_of_a_text_is_taken_out() throws IOException {
        var cell = only("<w:p>%s%s</w:p>".formatted(r("<w:strike/>", "maj"), r(" juni")));

        assertThat(cell.text()).isEqualTo("juni");
        assertThat(cell.looks().struckThrough()).isEqualTo("maj");
    }

    @Test
    void hidden_text_is_not_read_but_told() throws IOException {
        var grids =
                grids(
                        tbl(
                                tr(
                                        tc(p("a")),
                                        tc(
                                                "<w:p>%s%s</w:p>"
                                                        .formatted(
                                                                r("synlig"),
                                                                r("<w:vanish/>", " skjult"))))));

        assertThat(grids.grids().getFirst().rows().getFirst().cells().getLast().text())
                .isEqualTo("synlig");
        assertThat(grids.remarks())
                .extracting(
                        remark -> remark.rule() + " " + remark.at().sheet() + remark.at().cell())
                .containsExactly("hidden-text Tabel 1B1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a tab is a space       | a b   | <w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>",
                "a line break           | a/b   | <w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>",
                "a soft hyphen          | ab    | <w:r><w:t>a</w:t><w:softHyphen/><w:t>\u00adb</w:t></w:r>",
                "a hyphen that holds    | a-b   | <w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>",
                "a link                 | ab    | <w:hyperlink><w:r><w:t>ab</w:t></w:r></w:hyperlink>",
                "a field's result       | ab    | <w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>ab</w:t></w:r>",
                "a simple field         | ab    | <w:fldSimple w:instr='DATE'><w:r><w:t>ab</w:t></w:r></w:fldSimple>",
                "a content control      | ab    | <w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>ab</w:t></w:r></w:sdtContent></w:sdt>",
                "a prompt isn't content | a     | <w:r><w:t>a</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Klik</w:t></w:r></w:sdtContent></w:sdt>",
                "a footnote's mark      | a     | <w:r><w:t>a</w:t><w:footnoteReference w:id='2'/></w:r>",
                "a tick                 | ✓     | <w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>",
                "a ticked box of a form | ☒     | <w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>",
                "a box left empty       | ☐     | <w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/></w:checkBox></w:ffData></w:fldChar></w:r>",
                "an old-style choice    | nej   | <w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/><w:listEntry w:val='ja'/><w:listEntry w:val='nej'/></w:ddList></w:ffData></w:fldChar></w:r>",
            })
    void inside_a_paragraph(String reason, String text, String runs) throws IOException {
        assertThat(only("<w:p>%s</w:p>".formatted(runs)).text().replace("\n", "/"))
                .as(reason)
                .isEqualTo(text);
    }

    @Test
    void content_controls_around_rows_and_cells_are_looked_through() throws IOException {
        var cell = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";

        assertThat(
                        texts(
                                tbl(
                                        tr(cell.formatted(tc(p("a"))), tc(p("b"))),
                                        cell.formatted(tr(tc(p("c")))))))
                .containsExactly("a", "b", "c");
    }

    @Test
    void a_text_box_is_read_once_behind_its_paragraph() throws IOException {
        var box = "<w:txbxContent>" + p("i boksen") + "</w:txbxContent>";
        var alternatives =
                "<mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                        + "<mc:Choice><w:drawing>%s</w:drawing></mc:Choice>".formatted(box)
                        + "<mc:Fallback><w:pict>%s</w:pict></mc:Fallback>".formatted(box)
                        + "</mc:AlternateContent>";

        assertThat(texts("<w:p><w:r>%s</w:r>%s</w:p>".formatted(alternatives, r("brødtekst"))))
                .containsExactly("brødtekst", "i boksen");
    }

    @Test
    void the_table_of_contents_is_left_out() throws IOException {
        styles("<w:style w:styleId='Indhold1'><w:name w:val='toc 1'/></w:style>");

        assertThat(texts(p("<w:pStyle w:val='Indhold1'/>", "1. Trafik 3") + p("1. Trafik")))
                .containsExactly("1. Trafik");
    }

    @Test
    void a_fill_colour_and_a_hidden_row_are_told() throws IOException {
        var row =
                rows(tbl(
                                "<w:tr><w:trPr><w:hidden/></w:trPr>%s</w:tr>"
                                        .formatted(tc("<w:shd w:fill='ff0000'/>", p("rød")))))
                        .getFirst();

        assertThat(row.hidden()).isTrue();
        assertThat(row.cells().getFirst().looks().fill()).isEqualTo("FF0000");
    }

    @Test
    void a_personal_number_is_masked_also_where_runs_part_it() throws IOException {
        var grids = grids(tbl(tr(tc("<w:p>%s%s</w:p>".formatted(r("Borger 311290"), r("-1234"))))));

        assertThat(grids.grids().getFirst().rows().getFirst().cells().getFirst().text())
                .isEqualTo("Borger ******-****");
        assertThat(grids.remarks())
                .extracting(remark -> remark.at().sheet() + " " + remark.at().cell())
                .containsExactly("Tabel 1 A1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "with macros | application/vnd.ms-word.document.macroEnabled.main+xml | http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "a template  | application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml | http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "strict      | application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml | http://purl.oclc.org/ooxml/wordprocessingml/main",
            })
    void a_document_is_read(String reason, String type, String namespace) throws IOException {
        var file =
                document(
                        tbl(tr(tc(p("Handling")))),
                        type,
                        namespace,
                        "http://purl.oclc.org/ooxml/officeDocument/relationships");

        assertThat(((Grids) new WorkbookFiles().read(file, "plan.docm")).grids().getFirst().rows())
                .as(reason)
                .hasSize(1);
    }

    @Test
    void a_document_of_a_word_processor_library_is_read() throws IOException {
        var file = folder.resolve("plan.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("Overskrift");
            var table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Mål:");
            table.getRow(0).getCell(1).setText("flere cykler");
            document.write(out);
        }

        var rows = ((Grids) new WorkbookFiles().read(file, "plan.docx")).grids().getFirst().rows();

        assertThat(rows)
                .flatExtracting(Grid.Row::cells)
                .extracting(Cell::text)
                .containsExactly("Overskrift", "Mål:", "flere cykler");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"plan.docx, false", "plan.DOCM, false", "plan.xlsx, true", "plan.doc, true"})
    void a_document_under_a_wrong_ending_is_read_with_a_remark(String name, boolean remarked)
            throws IOException {
        var grids = (Grids) new WorkbookFiles().read(document(p("a")), name);

        assertThat(grids.remarks()).hasSize(remarked ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<!DOCTYPE a>", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>"})
    void a_document_type_is_unsafe(String type) throws IOException {
        document(p("a"));
        var bytes = new LinkedHashMap<String, byte[]>(Made.parts(folder.resolve("plan.docx")));
        bytes.computeIfPresent(
                "word/document.xml", (_, xml) -> (type + new String(xml, UTF_8)).getBytes(UTF_8));

        assertThat(new WorkbookFiles().read(new Made(folder).zip("b", bytes), "plan.docx"))
                .isEqualTo(Refused.because(Refusal.UNSAFE, "document-type"));
    }

    @Test
    void a_document_without_its_main_part_is_damaged() throws IOException {
        document(p("a"));
        var bytes = new LinkedHashMap<String, byte[]>(Made.parts(folder.resolve("plan.docx")));
        bytes.remove("word/document.xml");

        assertThat(new WorkbookFiles().read(new Made(folder).zip("b", bytes), "plan.docx"))
                .isEqualTo(Refused.because(Refusal.DAMAGED));
    }

    @Test
    void a_personal_number_that_lost_its_zero_is_masked_under_or_beside_its_header()
            throws IOException {
        var below = "<w:tbl>" + row("CPR", "Sag") + row("101901234", "101901234") + "</w:tbl>";
        var beside = "<w:tbl>" + row("Sag", "7") + row("CPR-nr.:", "101901234") + "</w:tbl>";
        var other = "<w:tbl>" + row("101901234", "a") + "</w:tbl>";
        var grids = grids(below + p("a") + beside + p("b") + other);

        assertThat(grids.grids().getFirst().rows())
                .extracting(row -> row.cells().stream().map(Cell::text).toList())
                .containsSequence(List.of("CPR", "Sag"), List.of("******-****", "101901234"))
                .contains(List.of("CPR-nr.:", "******-****"), List.of("101901234", "a"));
        assertThat(grids.remarks())
                .extracting(remark -> remark.at().sheet() + " " + remark.at().cell())
                .containsExactly("Tabel 1 A2", "Tabel 2 B2");
    }

    private static String row(String first, String second) {
        return "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>".formatted(p(first), p(second));
    }
}
