package dk.milepael.ingest.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.ingest.workbook.Cell.Area;
import dk.milepael.ingest.workbook.Cell.Value;
import dk.milepael.ingest.workbook.Contents.Grids;
import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the grids tell of an OpenDocument spreadsheet. */
class OpenFileTest {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String NAMESPACES =
            " xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                    + " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                    + " xmlns:x='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                    + " xmlns:s='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                    + " xmlns:n='urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'"
                    + " xmlns:f='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'";

    @TempDir Path folder;

    private String common = "";
    private String automatic = "";
    private String manifest = "<manifest/>";
    private String prologue = "";

    private Path file(String tables) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", TYPE.getBytes(UTF_8));
        parts.put(
                "styles.xml",
                "<o:document-styles%s><o:styles>%s</o:styles></o:document-styles>"
                        .formatted(NAMESPACES, common)
                        .getBytes(UTF_8));
        parts.put(
                "content.xml",
                (prologue
                                + "<o:document-content%s><o:automatic-styles>%s</o:automatic-styles><o:body><o:spreadsheet>%s</o:spreadsheet></o:body></o:document-content>"
                                        .formatted(NAMESPACES, automatic, tables))
                        .getBytes(UTF_8));
        parts.put("META-INF/manifest.xml", manifest.getBytes(UTF_8));
        return new Made(folder).zip("plan.ods", parts);
    }

    private Contents contents(String tables) throws IOException {
        return new WorkbookFiles().read(file(tables), "plan.ods");
    }

    private Grids sheet(String rows) throws IOException {
        return (Grids) contents("<t:table t:name='Plan'>%s</t:table>".formatted(rows));
    }

    private List<Cell> cells(String rows) throws IOException {
        return sheet(rows).grids().getFirst().rows().stream()
                .flatMap(row -> row.cells().stream())
                .toList();
    }

    private static String tr(String... cells) {
        return "<t:table-row>%s</t:table-row>".formatted(String.join("", cells));
    }

    private static String tc(String attributes, String... paragraphs) {
        return "<t:table-cell %s>%s</t:table-cell>"
                .formatted(attributes, "<x:p>" + String.join("</x:p><x:p>", paragraphs) + "</x:p>");
    }

    private static String text(String text) {
        return tc("o:value-type='string'", text);
    }

    private static String blank(int times) {
        return "<t:table-cell t:number-columns-repeated='%d'/>".formatted(times);
    }

    private static String dateStyle(String name, String parts) {
        return "<n:date-style s:name='N%s'>%s</n:date-style>".formatted(name, parts)
                + "<s:style s:family='table-cell' s:name='%s' s:data-style-name='N%s'/>"
                        .formatted(name, name);
    }

    @Test
    void a_text_keeps_its_place_and_its_lines() throws IOException {
        var grids =
                sheet(
                        "<t:table-row t:number-rows-repeated='8'>%s</t:table-row>"
                                        .formatted(blank(1024))
                                + tr(
                                        blank(2),
                                        tc(
                                                "o:value-type='string'",
                                                "Ida<x:s x:c='2'/>Lund<x:tab/>og",
                                                "Park<x:line-break/>Vej")));

        var cell = grids.grids().getFirst().rows().getFirst().cells().getFirst();
        assertThat(cell.address()).isEqualTo("C9");
        assertThat(cell.text()).isEqualTo("Ida  Lund og\nPark\nVej");
        assertThat(cell.value()).isEqualTo(new Value.Text());
        assertThat(grids.grids().getFirst().sheet()).isEqualTo("Plan");
        assertThat(grids.remarks()).isEmpty();
    }

    @Test
    void repeated_rows_and_cells_are_written_out() throws IOException {
        var cells =
                cells(
                        "<t:table-row t:number-rows-repeated='2'>%s</t:table-row>"
                                        .formatted(
                                                tc(
                                                        "t:number-columns-repeated='2' o:value-type='string'",
                                                        "x"))
                                + tr(text("sidst")));

        assertThat(cells)
                .extracting(cell -> cell.address() + " " + cell.text() + " " + cell.row())
                .containsExactly("A1 x 0", "B1 x 0", "A2 x 1", "B2 x 1", "A3 sidst 2");
    }

    @Test
    void the_empty_room_below_a_table_is_not_written_out() throws IOException {
        automatic =
                "<s:style s:family='table-cell' s:name='gul'><s:table-cell-properties f:background-color='#ffff00'/></s:style>";

        var cells =
                cells(
                        tr(text("a"))
                                + "<t:table-row t:number-rows-repeated='1048575'>%s</t:table-row>"
                                        .formatted(
                                                "<t:table-cell t:style-name='gul' t:number-columns-repeated='16384'/>"));

        assertThat(cells).hasSize(1);
    }

    @Test
    void a_text_repeated_all_over_the_sheet_is_too_large() throws IOException {
        assertThat(
                        contents(
                                "<t:table><t:table-row t:number-rows-repeated='1048576'>%s</t:table-row></t:table>"
                                        .formatted(tc("t:number-columns-repeated='16384'", "x"))))
                .isEqualTo(Refused.because(Refusal.TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a month in letters | mmm-yy      | <n:month n:textual='true'/><n:text>-</n:text><n:year/>",
                "a whole month      | mmmm yyyy   | <n:month n:textual='true' n:style='long'/><n:text> </n:text><n:year n:style='long'/>",
                "a day              | dd-mm-yyyy  | <n:day n:style='long'/><n:text>-</n:text><n:month n:style='long'/><n:text>-</n:text><n:year n:style='long'/>",
                "a short day        | d/m yy      | <n:day/><n:text>/</n:text><n:month/><n:text> </n:text><n:year/>",
                "words between      | 'd. \"dag i\" mmmm' | <n:day/><n:text>. </n:text><n:text>dag i</n:text><n:text> </n:text><n:month n:textual='true' n:style='long'/>",
            })
    void a_date_has_the_format_that_excel_would_have(String reason, String format, String parts)
            throws IOException {
        automatic = dateStyle("d", parts);

        var cell =
                cells(
                                tr(
                                        tc(
                                                "t:style-name='d' o:value-type='date' o:date-value='2007-12-01T00:00:00'",
                                                "dec-07")))
                        .getFirst();

        assertThat(cell.value()).isEqualTo(new Value.Date(LocalDate.of(2007, 12, 1)));
        assertThat(cell.text()).as(reason).isEqualTo("dec-07");
        assertThat(cell.format()).as(reason).isEqualTo(format);
    }

    @Test
    void a_style_is_taken_from_the_column_or_the_row_or_what_it_is_based_on() throws IOException {
        common = dateStyle("d", "<n:month/>");
        automatic = "<s:style s:family='table-cell' s:name='e' s:parent-style-name='d'/>";
        var date = tc("o:value-type='date' o:date-value='2027-03-01'", "3");

        var cells =
                cells(
                        "<t:table-column t:number-columns-repeated='2'/>"
                                + "<t:table-column t:default-cell-style-name='e'/>"
                                + tr(date, blank(1), date)
                                + "<t:table-row t:default-cell-style-name='d'>%s</t:table-row>"
                                        .formatted(date));

        assertThat(cells).extracting(Cell::format).containsExactly("General", "m", "m");
    }

    @Test
    void values_are_those_of_the_file_and_texts_those_that_staff_see() throws IOException {
        var cells =
                cells(
                        tr(
                                tc("o:value-type='float' o:value='1234567.5'", "1.234.567,50"),
                                tc("o:value-type='percentage' o:value='0.5'", "50%"),
                                tc(
                                        "o:value-type='currency' o:value='3' t:formula='of:=1+2'",
                                        "3 kr."),
                                tc("o:value-type='boolean' o:boolean-value='true'", "TRUE"),
                                tc("o:value-type='time' o:time-value='PT12H00M00S'", "12:00"),
                                tc("o:value-type='string' t:formula='of:=1/0'", "#DIV/0!"),
                                "<t:table-cell o:value-type='date' o:date-value='2027-05-01'/>",
                                "<t:table-cell o:value-type='float' o:value='0.25'/>",
                                "<t:table-cell o:value-type='float' o:value='1E-900000000'/>"));

        assertThat(cells)
                .extracting(Cell::value)
                .containsExactly(
                        new Value.Numeric(new BigDecimal("1234567.5")),
                        new Value.Numeric(new BigDecimal("0.5")),
                        new Value.Numeric(new BigDecimal("3")),
                        new Value.Bool(true),
                        new Value.Numeric(new BigDecimal("0.5")),
                        new Value.Fault("#DIV/0!"),
                        new Value.Date(LocalDate.of(2027, 5, 1)),
                        new Value.Numeric(new BigDecimal("0.25")),
                        new Value.Numeric(new BigDecimal("0.0")));
        assertThat(cells)
                .extracting(Cell::text)
                .containsExactly(
                        "1.234.567,50",
                        "50%",
                        "3 kr.",
                        "SAND",
                        "12:00",
                        "#DIV/0!",
                        "01-05-2027",
                        "0,25",
                        "0,0");
    }

    @Test
    void merged_cells_are_areas_and_what_they_cover_is_missing() throws IOException {
        var cells =
                cells(
                        tr(
                                        tc(
                                                "t:number-columns-spanned='2' t:number-rows-spanned='3'",
                                                "Trafik"),
                                        "<t:covered-table-cell><x:p>gemt</x:p></t:covered-table-cell>",
                                        text("c"))
                                + tr(
                                        "<t:covered-table-cell t:number-columns-repeated='2'/>",
                                        text("d")));

        assertThat(cells).extracting(Cell::address).containsExactly("A1", "C1", "C2");
        assertThat(cells.getFirst().looks().merge()).isEqualTo(new Area(3, 2));
    }

    @Test
    void hidden_sheets_are_named_and_hidden_rows_are_marked() throws IOException {
        automatic =
                "<s:style s:family='table' s:name='gemt'><s:table-properties t:display='false'/></s:style>";

        var grids =
                (Grids)
                        contents(
                                "<t:table t:name='Lister' t:style-name='gemt'>%s</t:table>"
                                                .formatted(tr(text("a")))
                                        + "<t:table t:name='Plan'><t:table-row-group>%s%s%s</t:table-row-group></t:table>"
                                                .formatted(
                                                        tr(text("b")),
                                                        "<t:table-row t:visibility='filter'>%s</t:table-row>"
                                                                .formatted(text("c")),
                                                        "<t:table-row t:visibility='collapse'>%s</t:table-row>"
                                                                .formatted(text("d"))));

        assertThat(grids.hiddenSheets()).containsExactly("Lister");
        assertThat(grids.grids()).extracting(Grid::sheet).containsExactly("Plan");
        assertThat(grids.grids().getFirst().rows())
                .extracting(Grid.Row::hidden)
                .containsExactly(false, true, true);
    }

    @Test
    void only_the_struck_part_of_a_text_is_taken_out() throws IOException {
        automatic =
                "<s:style s:family='text' s:name='T'><s:text-properties s:text-line-through-type='single'/></s:style>"
                        + "<s:style s:family='table-cell' s:name='C'><s:text-properties s:text-line-through-style='solid'/></s:style>";

        var cells =
                cells(
                        tr(
                                text("<x:span x:style-name='T'>maj</x:span> juni"),
                                tc("t:style-name='C' o:value-type='float' o:value='7'", "7")));

        assertThat(cells).extracting(Cell::text).containsExactly("juni", "");
        assertThat(cells)
                .extracting(cell -> cell.looks().struckThrough())
                .containsExactly("maj", "7");
        assertThat(cells.getLast().value()).isEqualTo(new Value.Blank());
    }

    @Test
    void fill_bold_and_comment_are_told() throws IOException {
        automatic =
                "<s:style s:family='table-cell' s:name='C'><s:text-properties f:font-weight='bold'/><s:table-cell-properties f:background-color='#ff0000'/></s:style>";
        var comment =
                "<o:annotation><dc:creator xmlns:dc='d'>Ida</dc:creator><x:p>spørg</x:p><x:p>Bo</x:p></o:annotation>";

        var looks =
                cells(
                                tr(
                                        "<t:table-cell t:style-name='C' o:value-type='string'>%s<x:p>rød</x:p></t:table-cell>"
                                                .formatted(comment)))
                        .getFirst()
                        .looks();

        assertThat(looks).isEqualTo(new Cell.Looks(null, "FF0000", "spørg\nBo", null, true, 0));
    }

    @Test
    void a_personal_number_never_becomes_a_value() throws IOException {
        var grids =
                sheet(
                        tr(
                                text("Borger 311290-1234"),
                                tc("o:value-type='float' o:value='3112901234'", "3112901234")));

        assertThat(grids.grids().getFirst().rows().getFirst().cells())
                .extracting(Cell::value, Cell::text)
                .containsExactly(
                        tuple(new Value.Text(), "Borger ******-****"),
                        tuple(new Value.Text(), "******-****"));
        assertThat(grids.remarks())
                .extracting(remark -> remark.at().cell())
                .containsExactly("A1", "B1");
    }

    @Test
    void a_password_is_told_apart_from_damage() throws IOException {
        manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>";
        prologue = "gibberish";

        assertThat(contents("")).isEqualTo(Refused.because(Refusal.ENCRYPTED));
    }

    @Test
    void entities_are_never_expanded() throws IOException {
        prologue = "<!DOCTYPE a [<!ENTITY b 'c'>]>";

        assertThat(contents("")).isEqualTo(Refused.because(Refusal.UNSAFE, "document-type"));
    }

    @Test
    void a_spreadsheet_that_breaks_off_is_damaged() throws IOException {
        assertThat(contents("<t:table><t:table-row>")).isEqualTo(Refused.because(Refusal.DAMAGED));
    }

    @Test
    void sheets_copied_from_other_files_are_passed_over() throws IOException {
        var grids =
                (Grids)
                        contents(
                                "<t:table t:name='fil' t:style-name='ta_extref'/><t:table t:name='Plan'/>");

        assertThat(grids.grids()).extracting(Grid::sheet).containsExactly("Plan");
        assertThat(grids.hiddenSheets()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"plan.ods, false", "plan.xlsx, true", "plan.csv, true"})
    void a_spreadsheet_under_a_wrong_ending_is_read_with_a_remark(String name, boolean remarked)
            throws IOException {
        var file = file("<t:table t:name='Plan'>%s</t:table>".formatted(tr(text("a"))));

        assertThat(((Grids) new WorkbookFiles().read(file, name)).remarks())
                .hasSize(remarked ? 1 : 0);
    }

    @Test
    void a_personal_number_that_lost_its_zero_is_masked_under_its_header() throws IOException {
        var number = tc("o:value-type='float' o:value='101901234'", "101901234");
        var shortened = tc("o:value-type='float' o:value='101901234'", "1,02E+08");
        var grids =
                sheet(
                        tr(text("Personnr."), text("Konto"))
                                + tr(number, number)
                                + tr(shortened, shortened));

        assertThat(grids.grids().getFirst().rows())
                .flatExtracting(Grid.Row::cells)
                .filteredOn(cell -> cell.column() == 0 && cell.row() > 0)
                .allSatisfy(cell -> assertThat(cell.text()).isEqualTo("******-****"))
                .allSatisfy(cell -> assertThat(cell.value()).isEqualTo(new Value.Text()))
                .hasSize(2);
        assertThat(grids.remarks())
                .extracting(remark -> remark.at().cell())
                .containsExactly("A2", "A3");
    }
}
