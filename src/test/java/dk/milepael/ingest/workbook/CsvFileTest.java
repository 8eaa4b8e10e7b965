package dk.milepael.ingest.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.workbook.Contents.Grids;
import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    private static final String DANISH =
            "Handling;Frist\nÆldreråd på Øen;dec-07\nSåning;ultimo året\n";

    @TempDir Path folder;

    private Contents read(byte[] bytes) throws IOException {
        return new WorkbookFiles().read(new Made(folder).bytes("a", bytes), "under/Plan 1.csv");
    }

    private Grid grid(String text) throws IOException {
        return ((Grids) read(text.getBytes(UTF_8))).grids().getFirst();
    }

    private static List<List<String>> texts(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1", "IBM850"})
    void danish_letters_are_read_in_every_character_set_that_danes_use(String charset)
            throws IOException {
        var grids = (Grids) read(DANISH.getBytes(Charset.forName(charset)));

        assertThat(texts(grids.grids().getFirst()))
                .containsExactly(
                        List.of("Handling", "Frist"),
                        List.of("Ældreråd på Øen", "dec-07"),
                        List.of("Såning", "ultimo året"));
        assertThat(grids.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_decides_and_is_no_part_of_the_first_cell(String charset)
            throws IOException {
        var grids = (Grids) read(("\ufeff" + DANISH).getBytes(Charset.forName(charset)));

        assertThat(texts(grids.grids().getFirst())).startsWith(List.of("Handling", "Frist"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "semicolons, with a decimal comma in every row | a;1,5~b;2,5",
                "semicolons, with commas in the words          | a, b og c;1,5~d;2,5",
                "commas                                        | a,*1,5*~b,*2,5*",
                "tabs                                          | a\t1,5~b\t2,5",
                "semicolons around quoted words                | *a*;*1,5*~*b*;*2,5*",
            })
    void the_separator_is_the_one_that_rows_agree_on(String reason, String text)
            throws IOException {
        var grid = grid(text.replace('~', '\n').replace('*', '"'));

        assertThat(grid.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(2));
        assertThat(grid.rows().getLast().cells().getLast().text()).isEqualTo("2,5");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            value = {
                "the words would say comma # sep=;~a,b;c~d,e;f",
                "in quotes                 # *sep=;*~a,b;c~d,e;f",
                "Excel's own line end      # sep=;\r~a,b;c~d,e;f",
                "capitals                  # SEP=;~a,b;c~d,e;f",
            })
    void a_first_line_that_declares_the_separator_is_obeyed_and_not_shown(
            String reason, String text) throws IOException {
        var grid = grid(text.replace('~', '\n').replace('*', '"'));

        assertThat(texts(grid))
                .as(reason)
                .containsExactly(List.of("a,b", "c"), List.of("d,e", "f"));
        assertThat(grid.rows().getFirst().cells().getFirst().address()).isEqualTo("A1");
    }

    @Test
    void a_bar_can_part_the_fields() throws IOException {
        assertThat(texts(grid("a|1,5\nb|2,5\n"))).contains(List.of("b", "2,5"));
    }

    @Test
    void every_value_stays_text_at_the_address_where_excel_would_show_it() throws IOException {
        var grid = grid("Handling;Frist\n\n;31-12-2026\n\"to\nlinjer\";7\n");

        assertThat(grid.sheet()).isEqualTo("Plan 1");
        assertThat(grid.rows())
                .flatExtracting(Grid.Row::cells)
                .extracting(Cell::address)
                .containsExactly("A1", "B1", "B3", "A4", "B4");
        assertThat(grid.rows())
                .flatExtracting(Grid.Row::cells)
                .extracting(Cell::value)
                .containsOnly(new Cell.Value.Text());
        assertThat(grid.rows().getLast().cells().getFirst().text()).isEqualTo("to\nlinjer");
    }

    @Test
    void a_copy_that_broke_off_inside_a_quoted_cell_is_refused() throws IOException {
        assertThat(read("Handling;Frist\n\"Cykelsti langs\n".getBytes(UTF_8)))
                .isEqualTo(Refused.because(Refusal.DAMAGED));
    }

    @Test
    void a_copy_that_broke_off_into_zeros_is_refused() throws IOException {
        assertThat(read("Handling;Frist\nCykelsti;dec\0\0\0\0".getBytes(UTF_8)))
                .isEqualTo(Refused.because(Refusal.TRUNCATED));
    }

    @Test
    void a_personal_number_in_a_csv_is_masked_and_told() throws IOException {
        var grids = (Grids) read("Sag;Note\nHegn;\"ring 0101901234\"\n".getBytes(UTF_8));

        assertThat(texts(grids.grids().getFirst())).contains(List.of("Hegn", "ring ******-****"));
        assertThat(grids.remarks()).hasSize(1);
        assertThat(grids.remarks().getFirst().at().cell()).isEqualTo("B2");
    }

    @Test
    void a_personal_number_that_lost_its_zero_is_masked_under_its_header() throws IOException {
        var text = "Sag;CPR-nummer;Konto\nHegn;101901234;101901234\nSti;101.901.234;\n";
        var grids = (Grids) read(text.getBytes(UTF_8));

        assertThat(texts(grids.grids().getFirst()))
                .contains(List.of("Hegn", "******-****", "101901234"))
                .contains(List.of("Sti", "******-****"));
        assertThat(grids.remarks())
                .extracting(remark -> remark.at().cell())
                .containsExactly("B2", "B3");
    }
}
