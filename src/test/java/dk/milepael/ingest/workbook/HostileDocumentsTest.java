package dk.milepael.ingest.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.workbook.Contents.Grids;
import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Word documents and OpenDocument sheets made to do harm, or broken so that a part is missed. */
class HostileDocumentsTest {
    private static final int ROWS = 60;
    private static final String DOCUMENT = "word/document.xml";
    private static final String LINKS = "word/_rels/document.xml.rels";
    private static final String CONTENT = "content.xml";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @TempDir Path folder;

    /** The two kinds, each as a small plan of rows with two cells. */
    enum Kind {
        DOCX,
        ODS;

        Map<String, String> parts() {
            return this == DOCX
                    ? docx(rows(HostileDocumentsTest::wordRow))
                    : ods(rows(HostileDocumentsTest::openRow));
        }
    }

    private static String rows(IntFunction<String> row) {
        return IntStream.rangeClosed(1, ROWS).mapToObj(row).collect(Collectors.joining());
    }

    private static String wordRow(int number) {
        return "<w:tr>%s%s</w:tr>".formatted(tc("", "Opgave " + number), tc("", "" + number));
    }

    private static String openRow(int number) {
        return "<t:table-row>%s%s</t:table-row>"
                .formatted(td("", "Opgave " + number), td("", "" + number));
    }

    private static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>%s</w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>"
                .formatted(properties, text);
    }

    private static String td(String attributes, String text) {
        return "<t:table-cell %s><x:p>%s</x:p></t:table-cell>".formatted(attributes, text);
    }

    private static Map<String, String> docx(String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
        parts.put("_rels/.rels", links(link("officeDocument", "/" + DOCUMENT)));
        parts.put(LINKS, links(link("styles", "styles.xml") + link("numbering", "numbering.xml")));
        parts.put("word/styles.xml", "<w:styles xmlns:w='w'/>");
        parts.put("word/numbering.xml", "<w:numbering xmlns:w='w'/>");
        parts.put(
                DOCUMENT,
                "<w:document xmlns:w='w'><w:body><w:tbl>%s</w:tbl></w:body></w:document>"
                        .formatted(rows));
        return parts;
    }

    private static String links(String links) {
        return "<Relationships>%s</Relationships>".formatted(links);
    }

    private static String link(String type, String target) {
        return "<Relationship Type='%s%s' Target='%s'/>".formatted(OFFICE, type, target);
    }

    private static Map<String, String> ods(String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("styles.xml", "<o:document-styles xmlns:o='o'/>");
        parts.put(
                CONTENT,
                "<o:document-content xmlns:o='o' xmlns:t='t' xmlns:x='x'><o:body><o:spreadsheet><t:table t:name='Plan'>%s</t:table></o:spreadsheet></o:body></o:document-content>"
                        .formatted(rows));
        return parts;
    }

    private Path file(Map<String, String> parts) throws IOException {
        var bytes = new LinkedHashMap<String, byte[]>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return new Made(folder).zip("plan", bytes);
    }

    private Contents read(Map<String, String> parts) throws IOException {
        return read(file(parts), parts.containsKey(DOCUMENT) ? Kind.DOCX : Kind.ODS);
    }

    private static Contents read(Path file, Kind kind) {
        return new WorkbookFiles().read(file, kind == Kind.DOCX ? "plan.docx" : "plan.ods");
    }

    private Contents changed(Kind kind, String part, UnaryOperator<String> change)
            throws IOException {
        var parts = kind.parts();
        parts.compute(part, (_, text) -> change.apply(text));
        return read(parts);
    }

    private static List<Grid.Row> rowsOf(Contents contents) {
        return ((Grids) contents).grids().getFirst().rows();
    }

    @ParameterizedTest
    @EnumSource
    void the_plan_itself_is_read_whole(Kind kind) throws IOException {
        assertThat(rowsOf(read(kind.parts()))).hasSize(ROWS);
    }

    @ParameterizedTest
    @EnumSource
    void a_cut_off_file_is_refused_and_never_read_as_a_smaller_one(Kind kind) throws IOException {
        var whole = Files.readAllBytes(file(kind.parts()));

        for (var part = 1; part < 64; part++) {
            var cut =
                    Files.write(
                            folder.resolve("cut"), Arrays.copyOf(whole, whole.length * part / 64));

            assertThat(read(cut, kind)).as("%d/64 of it", part).isInstanceOf(Refused.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_bit_flipped_anywhere_is_noticed_or_changes_nothing(Kind kind) throws IOException {
        var whole = Files.readAllBytes(file(kind.parts()));
        var expected = rowsOf(read(kind.parts()));
        var places = new Random(20261120);

        for (var flip = 0; flip < 300; flip++) {
            var broken = whole.clone();
            var place = places.nextInt(whole.length);
            broken[place] ^= (byte) (1 << places.nextInt(8));
            var contents = read(Files.write(folder.resolve("broken"), broken), kind);

            if (contents instanceof Grids) {
                assertThat(rowsOf(contents)).as("byte %d", place).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DOCX, word/document.xml",
        "DOCX, word/styles.xml",
        "DOCX, word/numbering.xml",
        "DOCX, word/_rels/document.xml.rels",
        "DOCX, _rels/.rels",
        "ODS, content.xml",
        "ODS, styles.xml"
    })
    void entities_that_expand_are_unsafe_in_any_part(Kind kind, String part) throws IOException {
        var laughs =
                """
                <!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
                """;

        assertThat(changed(kind, part, xml -> laughs + xml))
                .isEqualTo(Refused.because(Refusal.UNSAFE, "document-type"));
    }

    @Test
    void entities_are_refused_also_in_a_part_that_is_not_called_xml() throws IOException {
        var parts = Kind.DOCX.parts();
        parts.put(
                "word/styles.bin", "<!DOCTYPE a [<!ENTITY b 'c'>]>" + parts.get("word/styles.xml"));
        parts.put(LINKS, links(link("styles", "styles.bin")));

        assertThat(read(parts)).isEqualTo(Refused.because(Refusal.DAMAGED));
    }

    @ParameterizedTest
    @CsvSource({"DOCX, word/document.xml, </w:body>", "ODS, content.xml, </o:body>"})
    void xml_of_a_hundred_thousand_levels_is_unsafe(Kind kind, String part, String end)
            throws IOException {
        var deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);

        assertThat(changed(kind, part, xml -> xml.replace(end, deep + end)))
                .isEqualTo(Refused.because(Refusal.UNSAFE, "compressed"));
    }

    @ParameterizedTest
    @CsvSource({"DOCX, word/media/nuller.bin", "ODS, Pictures/nuller.bin"})
    void a_zip_bomb_is_unsafe(Kind kind, String part) throws IOException {
        assertThat(changed(kind, part, _ -> "0".repeat(20 << 20)))
                .isEqualTo(Refused.because(Refusal.UNSAFE, "compressed"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a missing document  | _rels/.rels | /word/document.xml | /word/væk.xml",
                "one outside         | _rels/.rels | /word/document.xml | ../../../etc/passwd",
                "one in the network  | _rels/.rels | /word/document.xml | http://example.invalid/a.xml",
                "no address at all   | _rels/.rels | /word/document.xml | ::%%",
                "none at all         | _rels/.rels | officeDocument'    | andet'",
                "missing styles      | word/_rels/document.xml.rels | styles.xml    | væk.xml",
                "missing numbering   | word/_rels/document.xml.rels | numbering.xml | ../væk.xml",
                "styles that are none | word/_rels/document.xml.rels | styles.xml   | %",
            })
    void a_relation_to_nothing_is_damage(String reason, String part, String whole, String broken)
            throws IOException {
        assertThat(changed(Kind.DOCX, part, xml -> xml.replace(whole, broken)))
                .as(reason)
                .isEqualTo(Refused.because(Refusal.DAMAGED));
    }

    @Test
    void a_picture_with_an_odd_address_harms_nothing() throws IOException {
        var odd =
                link("image", "media/billede 1.png")
                        + link("image", "NULL")
                        + link("styles", "styles.xml");

        assertThat(rowsOf(changed(Kind.DOCX, LINKS, _ -> links(odd)))).hasSize(ROWS);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "all rows         | TOO_LARGE | t:number-rows-repeated='1048576'    |",
                "all columns      | TOO_LARGE | t:number-rows-repeated='200'        | t:number-columns-repeated='16383'",
                "too many columns | DAMAGED   |                                     | t:number-columns-repeated='16384'",
                "no number        | DAMAGED   | t:number-rows-repeated='mange'      |",
                "a huge number    | DAMAGED   | t:number-rows-repeated='9999999999' |",
                "none             | DAMAGED   |                                     | t:number-columns-repeated='0'",
                "less than none   | DAMAGED   |                                     | t:number-columns-repeated='-1'",
            })
    void repetitions_without_measure_are_refused(
            String reason, Refusal code, String row, String cell) throws IOException {
        var repeated =
                "<t:table-row %s>%s%s</t:table-row>"
                        .formatted(attribute(row), td(attribute(cell), "igen"), td("", "sidst"));

        assertThat(read(ods(rows(HostileDocumentsTest::openRow) + repeated)))
                .as(reason)
                .isEqualTo(Refused.because(code));
    }

    private static String attribute(String given) {
        return given == null ? "" : given;
    }

    @Test
    void a_row_of_many_long_repetitions_is_too_large() throws IOException {
        var row =
                "<t:table-row>%s</t:table-row>"
                        .formatted(td("t:number-columns-repeated='16384'", "igen"));

        assertThat(read(ods(row.repeat(500)))).isEqualTo(Refused.because(Refusal.TOO_LARGE));
    }

    @Test
    void a_row_behind_the_last_one_takes_no_other_place() throws IOException {
        var empty = "<t:table-row t:number-rows-repeated='1048576'/>";

        assertThat(read(ods(empty.repeat(2_100) + openRow(1))))
                .isEqualTo(Refused.because(Refusal.DAMAGED));
        assertThat(rowsOf(read(ods(openRow(1) + empty.repeat(2_100))))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999", "9999999999", "-7", "mange"})
    void a_merged_area_beyond_the_sheet_hides_no_row(String span) throws IOException {
        var spans =
                "t:number-columns-spanned='%s' t:number-rows-spanned='%s'".formatted(span, span);
        var merged = "<t:table-row>%s</t:table-row>".formatted(td(spans, "stor"));

        assertThat(rowsOf(read(ods(merged + rows(HostileDocumentsTest::openRow)))))
                .hasSize(ROWS + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999", "9999999999", "-7", "mange"})
    void a_cell_over_all_columns_of_a_document_hides_no_row(String span) throws IOException {
        var merged =
                "<w:tr>%s</w:tr>".formatted(tc("<w:gridSpan w:val='%s'/>".formatted(span), "stor"));

        assertThat(rowsOf(read(docx(merged + rows(HostileDocumentsTest::wordRow)))))
                .hasSize(ROWS + 1);
    }

    @Test
    void sixteen_thousand_columns_of_a_document_are_read_whole() throws IOException {
        var cells = IntStream.range(0, 16_384).mapToObj(column -> tc("", "celle " + column));

        assertThat(rowsOf(read(docx("<w:tr>" + cells.collect(Collectors.joining()) + "</w:tr>"))))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).hasSize(16_384));
    }

    @Test
    void fifty_thousand_cells_merged_down_are_one() throws IOException {
        var first = "<w:tr>%s</w:tr>".formatted(tc("<w:vMerge w:val='restart'/>", "øverst"));
        var random = new Random(20261120);
        var below =
                IntStream.range(0, 50_000)
                        .mapToObj(_ ->
                                "<w:tr>%s</w:tr>"
                                        .formatted(
                                                tc(
                                                        "<w:vMerge/>",
                                                        Long.toHexString(random.nextLong()))))
                        .collect(Collectors.joining());

        assertThat(rowsOf(read(docx(first + below))))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.cells().getFirst().looks().merge())
                                .isEqualTo(new Cell.Area(50_001, 1)));
    }

    @ParameterizedTest
    @CsvSource({"DOCX, 32768, et ord", "ODS, 32768, et ord", "DOCX, 2502, A7", "ODS, 2502, A7"})
    void a_text_that_no_person_typed_is_too_large(Kind kind, int length, String text)
            throws IOException {
        var part = kind == Kind.DOCX ? DOCUMENT : CONTENT;
        var endless = text.repeat(length / text.length() + 1);

        assertThat(changed(kind, part, xml -> xml.replace("Opgave 7<", endless + "<")))
                .isEqualTo(Refused.because(Refusal.TOO_LARGE));
    }
}
