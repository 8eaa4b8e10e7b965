package dk.milepael.ingest.workbook;

import static dk.milepael.ingest.workbook.Made.at;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.workbook.Contents.Grids;
import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that are refused, each for its own reason, and those that only look as if they should be.
 */
class RefusalsTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir Path folder;
    private Made made;

    @BeforeEach
    void makeFolder() {
        made = new Made(folder);
    }

    private static Contents read(Path file) {
        return new WorkbookFiles().read(file, "plan.xlsx");
    }

    private static void someRows(Workbook workbook) {
        var sheet = workbook.createSheet("Plan");
        for (var row = 1; row <= 200; row++) {
            at(sheet, "A" + row).setCellValue("Opgave nummer " + row);
            at(sheet, "B" + row).setCellValue(row * 37.5);
        }
        at(workbook.createSheet("Noter"), "A1").setCellValue("sidst");
    }

    private static Refused wrongKind(String kind) {
        return Refused.because(Refusal.WRONG_KIND, kind);
    }

    @Test
    void a_file_of_no_bytes_is_empty() throws IOException {
        assertThat(read(made.bytes("a", new byte[0]))).isEqualTo(Refused.because(Refusal.EMPTY));
    }

    @Test
    void a_file_that_is_gone_is_no_exception() {
        assertThat(read(folder.resolve("væk.xlsx"))).isEqualTo(Refused.because(Refusal.IO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void a_cut_off_workbook_is_refused_and_never_read_as_a_smaller_one(String ending)
            throws IOException {
        var whole =
                Files.readAllBytes(
                        ending.equals("xlsx")
                                ? made.xlsx(RefusalsTest::someRows)
                                : made.xls(RefusalsTest::someRows));

        for (var part = 1; part < 64; part++) {
            var cut = made.bytes("cut", Arrays.copyOf(whole, whole.length * part / 64));

            assertThat(read(cut)).as("%d/64 of it", part).isInstanceOf(Refused.class);
        }
    }

    @Test
    void an_xlsx_without_its_last_byte_is_cut_off() throws IOException {
        var whole = Files.readAllBytes(made.xlsx(RefusalsTest::someRows));

        assertThat(read(made.bytes("cut", Arrays.copyOf(whole, whole.length - 1))))
                .isEqualTo(Refused.because(Refusal.TRUNCATED));
    }

    @Test
    void a_workbook_cut_off_behind_a_smaller_one_inside_it_is_not_read_as_that_one()
            throws IOException {
        var small = Files.readAllBytes(made.xlsx(RefusalsTest::someRows));
        var start = new byte[1000];
        start[0] = 'P';
        start[1] = 'K';
        start[2] = 3;
        start[3] = 4;
        var cut = Arrays.copyOf(start, start.length + small.length);
        System.arraycopy(small, 0, cut, start.length, small.length);

        assertThat(read(made.bytes("cut", cut))).isEqualTo(Refused.because(Refusal.TRUNCATED));
    }

    @Test
    void a_bit_flipped_anywhere_in_an_xlsx_is_noticed_or_changes_nothing() throws IOException {
        var file = made.xlsx(RefusalsTest::someRows);
        var whole = Files.readAllBytes(file);
        var expected = read(file);
        var places = new Random(20261120);

        for (var flip = 0; flip < 300; flip++) {
            var place = places.nextInt(whole.length);
            var broken = whole.clone();
            broken[place] ^= (byte) (1 << places.nextInt(8));
            var contents = read(made.bytes("broken", broken));

            if (contents instanceof Grids) {
                assertThat(contents).as("byte %d", place).isEqualTo(expected);
            }
        }
    }

    @Test
    void a_password_is_told_apart_from_damage() throws Exception {
        var plain = made.xlsx(RefusalsTest::someRows);
        var locked = folder.resolve("locked.xlsx");
        try (var compound = new POIFSFileSystem();
                var out = Files.newOutputStream(locked)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmeligt");
            try (var inside = encryptor.getDataStream(compound)) {
                Files.copy(plain, inside);
            }
            compound.writeFilesystem(out);
        }

        assertThat(read(locked)).isEqualTo(Refused.because(Refusal.ENCRYPTED));
    }

    @Test
    void an_xls_with_a_password_is_told_apart_too() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("hemmeligt");
        try {
            var locked = made.xls(RefusalsTest::someRows);
            Biff8EncryptionKey.setCurrentUserPassword(null);

            assertThat(read(locked)).isEqualTo(Refused.because(Refusal.ENCRYPTED));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a printed page         | pdf     | %PDF-1.7 ...",
                "a web page             | html    | <!DOCTYPE html><html><table>",
                "a bare table           | html    |  <table><tr><td>a",
                "Excel's XML of 2003    | html    | <?xml version='1.0'?><Workbook>",
                "a saved web page       | html    | MIME-Version: 1.0",
                "rich text              | rtf     | {\\rtf1\\ansi",
                "a photo                | picture | \u00ff\u00d8\u00ff\u00e0",
                "a screenshot           | picture | \u0089PNG",
            })
    void other_kinds_are_told_by_their_first_bytes(String reason, String kind, String bytes)
            throws IOException {
        assertThat(read(made.bytes("a", bytes.getBytes(ISO_8859_1))))
                .as(reason)
                .isEqualTo(wrongKind(kind));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "binary workbook | xlsb       | application/vnd.ms-excel.sheet.binary.macroEnabled.main",
                "slides          | powerpoint | application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
                "a text document | text-document | application/vnd.oasis.opendocument.text",
                "any zip         | other      | application/json",
            })
    void other_packages_are_told_by_their_content_types(String reason, String kind, String type)
            throws IOException {
        var types = "<Types><Override ContentType=\"%s\"/></Types>".formatted(type);
        var file = made.zip("a", Map.of("[Content_Types].xml", types.getBytes(UTF_8)));

        assertThat(read(file)).as(reason).isEqualTo(wrongKind(kind));
    }

    @ParameterizedTest
    @CsvSource({"Index/Document.iwa", "index.xml", "Index.zip"})
    void a_package_of_apples_is_told_by_its_parts(String part) throws IOException {
        assertThat(read(made.zip("a", Map.of(part, new byte[1])))).isEqualTo(wrongKind("apple"));
    }

    @Test
    void strict_open_xml_has_a_message_of_its_own() throws IOException {
        var plain = made.xlsx(RefusalsTest::someRows);
        var relations =
                new String(Made.parts(plain).get("_rels/.rels"), UTF_8)
                        .replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006",
                                "http://purl.oclc.org/ooxml/officeDocument");

        assertThat(read(made.withPart(plain, "_rels/.rels", relations.getBytes(UTF_8))))
                .isEqualTo(wrongKind("strict"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "Book, old-excel",
        "WordDocument, word",
        "PowerPoint Document, powerpoint",
        "A, other"
    })
    void other_compound_files_are_told_by_their_streams(String stream, String kind)
            throws IOException {
        var file = folder.resolve("a");
        try (var compound = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            compound.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            compound.writeFilesystem(out);
        }

        assertThat(read(file)).isEqualTo(wrongKind(kind));
    }

    @Test
    void an_excel_of_before_compound_files_is_told_as_old() throws IOException {
        assertThat(read(made.bytes("a", new byte[] {9, 4, 6, 0, 0, 0, 0x10, 0})))
                .isEqualTo(wrongKind("old-excel"));
    }

    @Test
    void a_zip_bomb_is_unsafe() throws IOException {
        var plain = made.xlsx(RefusalsTest::someRows);

        assertThat(read(made.withPart(plain, "xl/media/bomb.bin", new byte[20 << 20])))
                .isEqualTo(Refused.because(Refusal.UNSAFE, "compressed"));
    }

    @Test
    void a_package_of_fifty_thousand_entries_is_too_large() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        for (var part = 0; part < 50_000; part++) {
            parts.put("xl/media/" + part, new byte[0]);
        }

        assertThat(read(made.zip("a", parts))).isEqualTo(Refused.because(Refusal.TOO_LARGE));
    }

    @Test
    void a_document_type_in_a_sheet_is_unsafe() throws IOException {
        var plain = made.xlsx(RefusalsTest::someRows);
        var sheet = new String(Made.parts(plain).get(SHEET), UTF_8);
        var start = sheet.indexOf("<worksheet");
        var typed =
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
                        + sheet.substring(start);

        assertThat(read(made.withPart(plain, SHEET, typed.getBytes(UTF_8))))
                .isEqualTo(Refused.because(Refusal.UNSAFE, "document-type"));
    }

    @Test
    void a_sheet_that_is_no_xml_is_damaged() throws IOException {
        var plain = made.xlsx(RefusalsTest::someRows);

        assertThat(read(made.withPart(plain, SHEET, "<worksheet><row".getBytes(UTF_8))))
                .isEqualTo(Refused.because(Refusal.DAMAGED));
    }

    @Test
    void five_thousand_milestones_of_ten_columns_are_read() throws IOException {
        var file =
                made.xlsx(workbook -> {
                    var sheet = workbook.createSheet();
                    for (var row = 0; row < 5_000; row++) {
                        var cells = sheet.createRow(row);
                        for (var column = 0; column < 10; column++) {
                            cells.createCell(column).setCellValue(row + " og " + column);
                        }
                    }
                });

        assertThat(((Grids) read(file)).grids().getFirst().rows()).hasSize(5_000);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"plan.xls, true", "plan.csv, true", "plan.xlsx, false", "PLAN.XLSM, false"})
    void a_workbook_under_a_wrong_ending_is_read_with_a_remark(String name, boolean remarked)
            throws IOException {
        var grids = (Grids) new WorkbookFiles().read(made.xlsx(RefusalsTest::someRows), name);

        assertThat(grids.grids()).hasSize(2);
        assertThat(grids.remarks()).hasSize(remarked ? 1 : 0);
    }

    @Test
    void an_xls_and_a_csv_that_are_called_xlsx_are_read_with_a_remark() throws IOException {
        var files =
                new Path[] {
                    made.xls(RefusalsTest::someRows),
                    made.bytes("a", "Handling;Frist\na;b".getBytes(UTF_8))
                };

        assertThat(files)
                .extracting(file -> ((Grids) read(file)).remarks().getFirst().rule())
                .containsOnly("wrong-ending");
    }
}
