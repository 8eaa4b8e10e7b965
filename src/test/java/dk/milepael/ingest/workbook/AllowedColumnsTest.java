package dk.milepael.ingest.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.milepael.ingest.workbook.Contents.Grids;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllowedColumnsTest {
    private static final AllowedColumns ALLOWED = AllowedColumns.of(List.of("Kontonummer"));

    @TempDir Path folder;

    @Test
    void a_number_stays_below_an_allowed_header_and_nowhere_else() throws IOException {
        var sheet = "Titel;kontonummer ;Kontakt\nHegn;0101901234;0101901234\nSti;020290-1234;x\n";

        assertThat(texts(read(new Made(folder).bytes("a", sheet.getBytes(UTF_8)), "plan.csv")))
                .contains("0101901234", "020290-1234")
                .containsOnlyOnce("0101901234")
                .contains("******-****");
    }

    @Test
    void words_beside_a_number_may_tell_of_a_person() throws IOException {
        var sheet = "Titel;Kontonummer\nHegn;til borger 0101901234\n";

        assertThat(texts(read(new Made(folder).bytes("a", sheet.getBytes(UTF_8)), "plan.csv")))
                .contains("til borger ******-****");
    }

    @Test
    void a_header_of_personal_numbers_ends_an_allowed_column() throws IOException {
        var sheet = "A;Kontonummer\nx;0101901234\ny;CPR-nr.\nz;0202901234\nz;202901234\n";

        assertThat(texts(read(new Made(folder).bytes("a", sheet.getBytes(UTF_8)), "plan.csv")))
                .contains("0101901234")
                .doesNotContain("0202901234", "202901234");
    }

    @Test
    void the_same_text_and_number_are_masked_in_the_next_column_of_a_large_workbook()
            throws IOException {
        var file = new Made(folder).xlsx(AllowedColumnsTest::twice);

        var large = (Grids) LargeWorkbook.read(file, new Cleaning(ALLOWED));
        var small = SpreadsheetFile.read(file, new Cleaning(ALLOWED));

        assertThat(texts(large)).isEqualTo(texts(small));
        assertThat(texts(large))
                .containsExactly(
                        "Kontonummer",
                        "Andet",
                        "010190-1234",
                        "******-****",
                        "3112901234",
                        "******-****",
                        "Kontonummer",
                        "010190-1234");
        assertThat(large.remarks())
                .filteredOn(remark -> remark.rule().equals("personal-number"))
                .hasSize(2);
    }

    @Test
    void a_column_of_personal_numbers_can_not_be_allowed() {
        assertThatThrownBy(() -> AllowedColumns.of(List.of("Konto", "CPR-nr.")))
                .hasMessageContaining("CPR-nr.");
    }

    private static void twice(Workbook workbook) {
        for (var name : List.of("Plan", "Mere")) {
            var sheet = workbook.createSheet(name);
            Made.at(sheet, "A1").setCellValue("Kontonummer");
            Made.at(sheet, "A2").setCellValue("010190-1234");
            if (name.equals("Plan")) {
                Made.at(sheet, "B1").setCellValue("Andet");
                Made.at(sheet, "B2").setCellValue("010190-1234");
                Made.at(sheet, "A3").setCellValue(3_112_901_234d);
                Made.at(sheet, "B3").setCellValue(3_112_901_234d);
            }
        }
    }

    private static Grids read(Path file, String name) {
        return (Grids) new WorkbookFiles(ALLOWED).read(file, name);
    }

    private static List<String> texts(Grids grids) {
        return grids.grids().stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .flatMap(Stream::of)
                .toList();
    }
}
