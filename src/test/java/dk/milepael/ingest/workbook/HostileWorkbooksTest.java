package dk.milepael.ingest.workbook;

import static dk.milepael.ingest.workbook.Made.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.workbook.Contents.Grids;
import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks made to do harm, or broken so that a part of them would be missed. */
class HostileWorkbooksTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String WORKBOOK = "xl/workbook.xml";

    @TempDir Path folder;
    private Made made;

    @BeforeEach
    void makeFolder() {
        made = new Made(folder);
    }

    private static void plan(Workbook workbook) {
        var sheet = workbook.createSheet("Plan");
        for (var row = 1; row <= 20; row++) {
            at(sheet, "A" + row).setCellValue("Opgave " + row);
            at(sheet, "B" + row).setCellValue(row);
        }
    }

    private Path changed(String part, UnaryOperator<String> change) throws IOException {
        var plain = made.xlsx(HostileWorkbooksTest::plan);
        var text = new String(Made.parts(plain).get(part), UTF_8);
        var changed = change.apply(text);
        assertThat(changed).isNotEqualTo(text);
        return made.withPart(plain, part, changed.getBytes(UTF_8));
    }

    private static Contents read(Path file) {
        return new WorkbookFiles().read(file, "plan.xlsx");
    }

    private static Contents readInOnePass(Path file) {
        try {
            return LargeWorkbook.read(file, new Cleaning());
        } catch (IOException | RuntimeException broken) {
            return Refused.because(Refusal.DAMAGED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, TEXTS, WORKBOOK, "xl/styles.xml", "[Content_Types].xml"})
    void entities_that_expand_are_unsafe_in_any_part(String part) throws IOException {
        var laughs =
                """
                <!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
                """;
        var file = changed(part, xml -> withType(xml, laughs));

        assertThat(read(file)).isEqualTo(Refused.because(Refusal.UNSAFE, "document-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, TEXTS, WORKBOOK, "xl/styles.xml"})
    void in_one_pass_too(String part) throws IOException {
        var outside = "<!DOCTYPE a SYSTEM \"http://example.invalid/a.dtd\">";
        var file = changed(part, xml -> withType(xml, outside));

        assertThat(readInOnePass(file)).isEqualTo(Refused.because(Refusal.UNSAFE, "document-type"));
    }

    private static String withType(String xml, String type) {
        var root = xml.indexOf('<', xml.indexOf("?>") + 1);
        return "<?xml version=\"1.0\"?>" + type + xml.substring(root);
    }

    @ParameterizedTest
    @CsvSource({"10000, deep", "100000, compressed"})
    void xml_of_thousands_of_levels_is_unsafe(int levels, String how) throws IOException {
        var deep = "<a>".repeat(levels) + "</a>".repeat(levels);
        var file = changed(SHEET, xml -> xml.replace("</worksheet>", deep + "</worksheet>"));

        assertThat(read(file)).isEqualTo(Refused.because(Refusal.UNSAFE, how));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a text that isn't there       | <v>7</v></c><c r=\"B8\"   | <v>70000</v></c><c r=\"B8\"",
                "a text before the first       | <v>7</v></c><c r=\"B8\"   | <v>-1</v></c><c r=\"B8\"",
                "a text that is no number      | <v>7</v></c><c r=\"B8\"   | <v>7.5</v></c><c r=\"B8\"",
                "a row beyond the last         | <row r=\"20\"             | <row r=\"1048577\"",
                "a row beyond all numbers      | <row r=\"20\"             | <row r=\"99999999999\"",
                "a row before the first        | <row r=\"20\"             | <row r=\"0\"",
                "a row that takes another's    | <row r=\"20\"             | <row r=\"3\"",
                "a cell in another row         | <c r=\"A20\"              | <c r=\"A3\"",
                "a cell that takes another's   | <c r=\"B20\"              | <c r=\"A20\"",
                "a column beyond the last      | <c r=\"B20\"              | <c r=\"XFE20\"",
                "a column beyond all names     | <c r=\"B20\"              | <c r=\"ZZZZZZZ20\"",
                "a number that is none         | <v>20.0</v>               | <v>tyve</v>",
            })
    void a_broken_place_or_value_is_damage_and_no_smaller_plan(
            String reason, String whole, String broken) throws IOException {
        var file = changed(SHEET, xml -> xml.replace(whole, broken));

        assertThat(read(file)).as(reason).isEqualTo(Refused.because(Refusal.DAMAGED));
        assertThat(readInOnePass(file)).as(reason).isEqualTo(Refused.because(Refusal.DAMAGED));
    }

    @Test
    void a_style_that_is_not_there_is_damage() throws IOException {
        var file = changed(SHEET, xml -> xml.replace("<c r=\"B20\"", "<c r=\"B20\" s=\"70000\""));

        assertThat(read(file)).isEqualTo(Refused.because(Refusal.DAMAGED));
        assertThat(readInOnePass(file)).isEqualTo(Refused.because(Refusal.DAMAGED));
    }

    @Test
    void absurd_counts_of_texts_reserve_no_memory() throws IOException {
        var plain = read(made.xlsx(HostileWorkbooksTest::plan));
        var file =
                changed(
                        TEXTS,
                        xml ->
                                xml.replaceAll("(uniqueCount|count)=\"\\d+\"", "")
                                        .replace(
                                                "<sst",
                                                "<sst count=\"2147483647\" uniqueCount=\"2147483647\""));

        assertThat(read(file)).isEqualTo(plain);
        assertThat(((Grids) readInOnePass(file)).grids()).isEqualTo(((Grids) plain).grids());
    }

    @Test
    void a_hundred_thousand_merged_areas_are_read() throws IOException {
        var merges = new StringBuilder("<mergeCells>");
        for (var row = 1; row <= 100_000; row++) {
            merges.append("<mergeCell ref=\"A%d:B%d\"/>".formatted(row, row));
        }
        var file =
                changed(
                        SHEET,
                        xml ->
                                xml.replace(
                                        "</sheetData>", "</sheetData>" + merges + "</mergeCells>"));

        assertThat(((Grids) read(file)).grids().getFirst().rows())
                .hasSize(20)
                .allSatisfy(row -> assertThat(row.cells()).hasSize(1));
    }

    @Test
    void a_hundred_thousand_merged_areas_over_each_other_are_damage() throws IOException {
        var merges = "<mergeCell ref=\"A1:B1000\"/>".repeat(50_000) + noise(50_000);
        var file =
                changed(
                        SHEET,
                        xml ->
                                xml.replace(
                                        "</sheetData>",
                                        "</sheetData><mergeCells>" + merges + "</mergeCells>"));

        assertThat(read(file)).isEqualTo(Refused.because(Refusal.DAMAGED));
    }

    /** Merged areas that don't compress, or the file would be refused for that. */
    private static String noise(int count) {
        var places = new Random(20261120);
        var noise = new StringBuilder();
        for (var area = 0; area < count; area++) {
            noise.append("<mergeCell ref=\"A1:B%d\"/>".formatted(2 + places.nextInt(1_000_000)));
        }
        return noise.toString();
    }

    @Test
    void a_zip_within_a_zip_is_never_opened() throws IOException {
        var plain = made.xlsx(HostileWorkbooksTest::plan);
        var expected = read(plain);
        var bomb = Files.readAllBytes(made.zip("bombe", Map.of("nuller", new byte[20 << 20])));
        var parts = Made.parts(plain);
        parts.put("xl/embeddings/bombe.zip", bomb);
        parts.computeIfPresent(
                "[Content_Types].xml",
                (_, types) ->
                        new String(types, UTF_8)
                                .replaceFirst(
                                        "<Default",
                                        "<Default Extension=\"zip\" ContentType=\"application/zip\"/><Default")
                                .getBytes(UTF_8));

        assertThat(read(made.zip("plan.xlsx", parts))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/passwd", "a/../b\\c", "<script>", "con", "«%s»{0}${x}"})
    void a_sheets_name_is_words_and_nothing_else(String name) throws IOException {
        var escaped = name.replace("<", "&lt;");
        var file = changed(WORKBOOK, xml -> xml.replace("\"Plan\"", '"' + escaped + '"'));

        assertThat(((Grids) read(file)).grids().getFirst().sheet()).isEqualTo(name);
        assertThat(((Grids) readInOnePass(file)).grids().getFirst().sheet()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, TEXTS})
    void a_part_that_is_announced_and_missing_is_damage(String part) throws IOException {
        var plain = made.xlsx(HostileWorkbooksTest::plan);
        var parts = Made.parts(plain);
        parts.remove(part);
        var file = made.zip("plan.xlsx", parts);

        assertThat(read(file)).isEqualTo(Refused.because(Refusal.DAMAGED));
        assertThat(readInOnePass(file)).isEqualTo(Refused.because(Refusal.DAMAGED));
    }

    @Test
    void a_workbook_without_sheets_is_damage() throws IOException {
        var file = changed(WORKBOOK, xml -> xml.replaceAll("<sheet .*?/>", ""));

        assertThat(readInOnePass(file)).isEqualTo(Refused.because(Refusal.DAMAGED));
        assertThat(read(file)).isInstanceOf(Refused.class);
    }
}
