package dk.milepael.ingest.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.receipt.Marking.Entry;
import dk.milepael.ingest.receipt.Marking.Line;
import dk.milepael.ingest.receipt.Marking.Look;
import dk.milepael.ingest.receipt.Marking.Note;
import dk.milepael.ingest.receipt.Outcome.Marked;
import dk.milepael.ingest.receipt.Outcome.Why;
import dk.milepael.ingest.receipt.Outcome.Withheld;
import dk.milepael.plan.SourceCell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedCopyTest {
    private static final SourceCell COMMENTED = new SourceCell(FullWorkbook.PLAN, "C3");
    private static final SourceCell PLAIN = new SourceCell(FullWorkbook.PLAN, "C4");
    private static final SourceCell OTHER_SHEET = new SourceCell("Tal", "B3");

    private static final Marking MARKING =
            new Marking(
                    "Milepæl",
                    LocalDate.of(2026, 11, 20),
                    "Kvittering",
                    List.of(
                            Line.of(Look.TITLE, "Kvittering for plan.xlsx"),
                            new Line(
                                    Look.ROW,
                                    List.of(
                                            Entry.of("Fristen kan ikke læses."),
                                            new Entry("C3", COMMENTED)))),
                    List.of(
                            new Note(COMMENTED, "Fristen »når vi kan« kan ikke læses."),
                            new Note(PLAIN, "Der er ingen frist."),
                            new Note(PLAIN, "Skriv <en> & kun en."),
                            new Note(OTHER_SHEET, "Beløbet er ikke fastsat.")));

    @TempDir Path folder;
    private Path original;
    private Path copy;

    @BeforeEach
    void a_workbook_with_everything_in_it() {
        original = FullWorkbook.in(folder);
        copy = folder.resolve("plan.kvittering.xlsx");
    }

    @Test
    void the_receipt_is_the_first_sheet_and_the_one_it_opens_on() {
        assertThat(MarkedCopy.write(original, MARKING, copy)).isEqualTo(new Marked(false));

        try (var workbook = open(copy)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Kvittering");
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(workbook.getSheetAt(1).isSelected()).isFalse();
            assertThat(workbook.getSheetAt(2).isSelected()).isFalse();
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Kvittering for plan.xlsx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_remark_leads_to_its_cell_also_on_a_sheet_with_a_quote_in_its_name() throws IOException {
        MarkedCopy.write(original, MARKING, copy);

        try (var workbook = open(copy)) {
            assertThat(workbook.getSheetAt(0).getHyperlink(new CellAddress("B2")).getAddress())
                    .isEqualTo("'Plan & Bo''s mål'!C3");
        }
    }

    @Test
    void an_old_comment_is_extended_and_a_new_one_stands_on_its_cell() throws IOException {
        MarkedCopy.write(original, MARKING, copy);

        try (var workbook = open(copy)) {
            var comments = workbook.getSheet(FullWorkbook.PLAN).getCellComments();
            assertThat(comments).hasSize(2);
            assertThat(comments.get(new CellAddress("C3")).getString().getString())
                    .isEqualTo(
                            "Spørg Bo, hvornår\n\nMilepæl:\nFristen »når vi kan« kan ikke læses.");
            assertThat(comments.get(new CellAddress("C3")).getAuthor()).isEqualTo("Ida");
            assertThat(comments.get(new CellAddress("C4")).getString().getString())
                    .isEqualTo("Milepæl:\nDer er ingen frist.\nSkriv <en> & kun en.");
            assertThat(workbook.getSheet("Tal").getCellComments()).hasSize(1);
        }
    }

    @Test
    void every_sheet_formula_style_chart_and_name_is_still_there() throws IOException {
        MarkedCopy.write(original, MARKING, copy);

        assertThat(WorkbookPrint.of(original).difference(WorkbookPrint.of(copy))).isEmpty();
        try (var workbook = open(copy)) {
            var figures = workbook.getSheet("Tal");
            assertThat(figures.getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(figures.getRow(4).getCell(1).getCellFormula()).isEqualTo("SUM(B2:B4)");
            assertThat(figures.getTables()).hasSize(1);
            assertThat(figures.getHyperlink(3, 0).getAddress())
                    .isEqualTo("https://example.invalid/3");
            assertThat(workbook.getSheet("Pivot").getPivotTables()).hasSize(1);
            assertThat(workbook.getSheetVisibility(3)).isEqualTo(SheetVisibility.HIDDEN);
            assertThat(workbook.getName("lokal").getSheetIndex()).isEqualTo(2);
            assertThat(workbook.getName("budget").getSheetIndex()).isEqualTo(-1);
            var plan = workbook.getSheet(FullWorkbook.PLAN);
            assertThat(plan.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:E4");
            assertThat(plan.getDataValidations()).hasSize(1);
            assertThat(plan.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(1);
            assertThat(plan.getRow(0).getCell(0).getCellStyle().getFont().getBold()).isTrue();
        }
    }

    @Test
    void all_parts_but_those_written_in_are_the_same_bytes() throws IOException {
        MarkedCopy.write(original, MARKING, copy);

        var before = bytes(original);
        var after = bytes(copy);
        assertThat(before)
                .allSatisfy((name, content) -> assertThat(after).containsKey(name))
                .anySatisfy((name, _) -> assertThat(name).startsWith("xl/charts/"));
        assertThat(
                        before.keySet().stream()
                                .filter(name -> !Arrays.equals(before.get(name), after.get(name))))
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/styles.xml",
                        "xl/worksheets/sheet2.xml",
                        "xl/worksheets/_rels/sheet2.xml.rels",
                        "xl/comments1.xml",
                        "xl/drawings/vmlDrawing0.vml");
    }

    @Test
    void a_second_copy_has_the_same_bytes() throws IOException {
        MarkedCopy.write(original, MARKING, copy);
        var again = folder.resolve("igen.xlsx");
        MarkedCopy.write(original, MARKING, again);

        assertThat(again).hasSameBinaryContentAs(copy);
    }

    @Test
    void a_copy_that_is_dropped_and_marked_again_gets_a_receipt_of_another_name()
            throws IOException {
        MarkedCopy.write(original, MARKING, copy);
        var again = folder.resolve("igen.xlsx");

        assertThat(MarkedCopy.write(copy, MARKING, again)).isEqualTo(new Marked(false));

        try (var workbook = open(again)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Kvittering 2");
            assertThat(workbook.getSheetName(1)).isEqualTo("Kvittering");
        }
    }

    @Test
    void a_conversation_on_a_cell_gets_a_reply() throws IOException {
        var people =
                "<personList xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/"
                        + "threadedcomments\"><person displayName=\"Ida\" id=\"{A}\" userId=\"Ida\""
                        + " providerId=\"None\"/></personList>";
        var thread =
                "<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/"
                        + "threadedcomments\"><threadedComment ref=\"C3\""
                        + " dT=\"2026-10-01T08:00:00.00\" personId=\"{A}\" id=\"{T}\">"
                        + "<text>Bo?</text></threadedComment></ThreadedComments>";
        var link =
                "<Relationship Id=\"rIdX\" Type=\"http://schemas.microsoft.com/office/2017/10/"
                        + "relationships/%s\" Target=\"%s\"/></Relationships>";
        var talked =
                FullWorkbook.with(
                        original,
                        Map.of(
                                "xl/persons/person.xml", _ -> people,
                                "xl/threadedComments/threadedComment1.xml", _ -> thread,
                                "xl/_rels/workbook.xml.rels",
                                        links ->
                                                links.replace(
                                                        "</Relationships>",
                                                        link.formatted(
                                                                "person", "persons/person.xml")),
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                        links ->
                                                links.replace(
                                                        "</Relationships>",
                                                        link.formatted(
                                                                "threadedComment",
                                                                "../threadedComments/threadedComment1.xml")),
                                "[Content_Types].xml",
                                        types ->
                                                types.replace(
                                                        "</Types>",
                                                        "<Override PartName=\"/xl/persons/person.xml\" ContentType=\"application/vnd.ms-excel.person+xml\"/>"
                                                                + "<Override PartName=\"/xl/threadedComments/threadedComment1.xml\" ContentType=\"application/vnd.ms-excel.threadedcomments+xml\"/></Types>")));

        assertThat(MarkedCopy.write(talked, MARKING, copy)).isEqualTo(new Marked(false));

        var parts = bytes(copy);
        assertThat(new String(parts.get("xl/threadedComments/threadedComment1.xml"), UTF_8))
                .contains("<text>Bo?</text>")
                .contains("parentId=\"{T}\"")
                .contains("<text>Fristen »når vi kan« kan ikke læses.</text>");
        assertThat(new String(parts.get("xl/persons/person.xml"), UTF_8))
                .contains("Ida", "Milepæl");
    }

    @Test
    void the_macros_of_a_workbook_stay_behind() throws IOException {
        var withMacros =
                FullWorkbook.with(
                        original,
                        Map.of(
                                "xl/vbaProject.bin", _ -> "macro",
                                "xl/_rels/workbook.xml.rels",
                                        links ->
                                                links.replace(
                                                        "</Relationships>",
                                                        "<Relationship Id=\"rIdM\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>"),
                                "[Content_Types].xml",
                                        types ->
                                                types.replace(
                                                                ContentTypes.WORKBOOK,
                                                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                                                        .replace(
                                                                "</Types>",
                                                                "<Override PartName=\"/xl/vbaProject.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>")));

        assertThat(MarkedCopy.write(withMacros, MARKING, copy)).isEqualTo(new Marked(true));

        var parts = bytes(copy);
        assertThat(parts).doesNotContainKey("xl/vbaProject.bin");
        assertThat(new String(parts.get("[Content_Types].xml"), UTF_8))
                .doesNotContain("vbaProject", "macroEnabled");
        try (var workbook = open(copy)) {
            assertThat(workbook.isMacroEnabled()).isFalse();
        }
    }

    @Test
    void a_workbook_with_a_personal_number_anywhere_is_not_copied() {
        var inComment = changing("xl/comments1.xml", text -> text.replace("Bo", "010170-1234"));
        var inHiddenSheet =
                changing(
                        "xl/worksheets/sheet3.xml",
                        text ->
                                text.replace(
                                        "</sheetData>",
                                        "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>Se 311299 1234</t></is></c></row></sheetData>"));
        var inSheetName = changing("xl/workbook.xml", text -> text.replace("Skjult", "0101701234"));

        assertThat(List.of(inComment, inHiddenSheet, inSheetName))
                .allSatisfy(file ->
                        assertThat(MarkedCopy.write(file, MARKING, copy))
                                .isEqualTo(new Withheld(Why.PERSONAL_NUMBER)));
        assertThat(copy).doesNotExist();
    }

    @Test
    void personal_numbers_that_lost_their_zero_are_found_by_the_others_of_their_column() {
        var numbers =
                """
                <row r="8"><c r="B8"><v>101701234</v></c></row>
                <row r="9"><c r="B9"><v>203751111</v></c></row>
                <row r="10"><c r="B10"><v>912801234</v></c></row>
                <row r="11"><c r="B11"><v>%s</v></c></row></sheetData>\
                """;
        var accounts =
                changing(
                        "xl/worksheets/sheet3.xml",
                        text -> text.replace("</sheetData>", numbers.formatted("245118302")));
        assertThat(MarkedCopy.write(accounts, MARKING, copy)).isInstanceOf(Marked.class);
        remove(accounts);
        var persons =
                changing(
                        "xl/worksheets/sheet3.xml",
                        text -> text.replace("</sheetData>", numbers.formatted("401055678")));

        assertThat(MarkedCopy.write(persons, MARKING, copy))
                .isEqualTo(new Withheld(Why.PERSONAL_NUMBER));
    }

    @Test
    void a_personal_number_that_lost_its_zero_is_found_where_a_header_tells_of_one() {
        var shortened = "<row r=\"9\"><c r=\"A9\"><v>101701234</v></c></row></sheetData>";
        var header = "<row r=\"8\"><c r=\"A8\" t=\"inlineStr\"><is><t>CPR-nr.</t></is></c></row>";
        var account =
                changing(
                        "xl/worksheets/sheet3.xml",
                        text -> text.replace("</sheetData>", shortened));
        assertThat(MarkedCopy.write(account, MARKING, copy)).isInstanceOf(Marked.class);
        remove(account);
        var personal =
                changing(
                        "xl/worksheets/sheet3.xml",
                        text -> text.replace("</sheetData>", header + shortened));

        assertThat(MarkedCopy.write(personal, MARKING, copy))
                .isEqualTo(new Withheld(Why.PERSONAL_NUMBER));
    }

    @Test
    void what_is_no_workbook_of_excels_is_not_copied() throws IOException {
        var text = Files.writeString(folder.resolve("plan.csv"), "Handling;Frist");
        var zip =
                FullWorkbook.with(
                        original,
                        Map.of("_rels/.rels", links -> links.replace("officeDocument\"", "x\"")));

        assertThat(MarkedCopy.write(text, MARKING, copy)).isEqualTo(new Withheld(Why.OTHER_KIND));
        assertThat(MarkedCopy.write(zip, MARKING, copy)).isEqualTo(new Withheld(Why.OTHER_KIND));
    }

    @Test
    void a_copy_that_lost_or_changed_anything_is_found_out() throws IOException {
        MarkedCopy.write(original, MARKING, copy);

        assertThat(
                        Map.<String, UnaryOperator<String>>of(
                                "xl/worksheets/sheet2.xml", text -> text.replace("25.0", "26.0"),
                                "xl/worksheets/sheet1.xml",
                                        text ->
                                                text.replaceAll(
                                                        "<dataValidations.*</dataValidations>", ""),
                                "xl/worksheets/sheet3.xml", text -> text.replace("B4)", "B3)"),
                                "xl/charts/chart1.xml",
                                        text -> text.replace("lineChart", "barChart"),
                                "xl/comments1.xml", text -> text.replace("Spørg Bo", "Spørg"),
                                "xl/styles.xml",
                                        text -> text.replaceFirst("<b/>|<b val=\"true\"/>", ""),
                                "xl/workbook.xml",
                                        text ->
                                                text.replaceFirst(
                                                        "<definedName .*?</definedName>", ""),
                                "xl/sharedStrings.xml", text -> text.replace("Teknik", "Vej")))
                .allSatisfy((part, change) -> {
                    var spoilt = FullWorkbook.with(copy, Map.of(part, change));
                    assertThat(bytes(spoilt).get(part))
                            .as(part)
                            .isNotEqualTo(bytes(copy).get(part));
                    assertThat(differenceTo(spoilt)).as(part).isPresent();
                });
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path changing(String part, UnaryOperator<String> change) {
        var changed = FullWorkbook.with(original, Map.of(part, change));
        try {
            return Files.move(changed, folder.resolve(part.replace('/', '-') + ".xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static Map<String, byte[]> bytes(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var parts = new HashMap<String, byte[]>();
            for (var entry : java.util.Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> differenceTo(Path changed) {
        try {
            return new Comparison(original, changed).difference();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
