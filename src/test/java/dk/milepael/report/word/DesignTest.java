package dk.milepael.report.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.milepael.report.VocabularyPage;
import dk.milepael.report.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class DesignTest {
    @TempDir private Path templates;

    @Test
    void the_committed_design_holds_the_parts_it_is_made_of() throws IOException {
        var committed = Docx.of(Files.readAllBytes(DesignFile.FILE)).parts();
        var made = Docx.of(DesignFile.pack()).parts();

        assertThat(committed.keySet()).containsExactlyElementsOf(made.keySet());
        made.forEach((name, part) -> assertThat(committed.get(name)).as(name).isEqualTo(part));
    }

    @Test
    void a_folder_without_a_design_leaves_the_built_in_one() {
        assertThatCode(() -> Design.of(templates)).doesNotThrowAnyException();
    }

    @Test
    void a_folders_own_design_is_used() throws IOException {
        design("word/header1.xml", " · opgjort pr. ", " · Ellehaven ");

        try (var opened = written("<html lang='da-DK'><body/></html>").opened()) {
            assertThat(opened.getHeaderList().getFirst().getText()).contains("Ellehaven");
        }
    }

    @Test
    void what_a_design_lacks_is_named() throws IOException {
        design("word/styles.xml", "w:val=\"Vurdering rød\"", "w:val=\"Noget andet\"");

        assertThat(flaws()).containsExactly("design.docx: Typografien »Vurdering rød« mangler.");
    }

    @Test
    void styles_are_found_by_name_as_a_danish_word_gives_them_other_ids() throws IOException {
        design("word/styles.xml", "w:styleId=\"Heading1\"", "w:styleId=\"Overskrift1\"");

        assertThat(written("<html lang='da-DK'><body><h2 id='a'>Mål</h2></body></html>").lines())
                .startsWith("Overskrift1: Mål");
    }

    @Test
    void an_unknown_content_control_is_named() throws IOException {
        design("word/header1.xml", "w:val=\"dato\"", "w:val=\"datoo\"");

        assertThat(flaws())
                .containsExactly("design.docx: Indholdskontrolelementet »datoo« kendes ikke.");
    }

    @Test
    void a_design_without_a_place_for_the_report_is_refused() throws IOException {
        design("word/document.xml", "w:val=\"indhold\"", "w:val=\"titel\"");

        assertThat(flaws())
                .containsExactly(
                        "design.docx: Der er intet indholdskontrolelement med mærket »indhold«, så"
                                + " rapporten har intet sted at stå.");
    }

    @Test
    void a_missing_style_is_named_as_a_danish_word_shows_it() throws IOException {
        design("word/styles.xml", "w:val=\"List Bullet\"", "w:val=\"Min liste\"");

        assertThat(flaws())
                .containsExactly("design.docx: Typografien »Opstilling - punkttegn« mangler.");
    }

    @Test
    void a_style_by_its_danish_name_will_do() throws IOException {
        design("word/styles.xml", "w:val=\"heading 1\"", "w:val=\"Overskrift 1\"");

        assertThat(written("<html lang='da-DK'><body><h2 id='a'>Mål</h2></body></html>").lines())
                .startsWith("Heading1: Mål");
    }

    @Test
    void a_design_with_macros_is_refused() throws IOException {
        var parts = Docx.of(DesignFile.pack()).parts();
        parts.put("word/vbaProject.bin", new byte[] {1});
        Files.write(templates.resolve("design.docx"), zip(parts));

        assertThat(flaws()).containsExactly("design.docx: Filen indeholder makroer.");
    }

    @Test
    void a_design_that_fetches_a_picture_or_a_template_is_refused() throws IOException {
        design(
                "word/_rels/document.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
                        + " Target=\"http://sporing.example/a.png\" TargetMode=\"External\"/></Relationships>");

        assertThat(flaws())
                .containsExactly(
                        "design.docx: Filen henter noget udefra: http://sporing.example/a.png.");
    }

    @Test
    void a_design_with_a_field_that_fetches_is_refused() throws IOException {
        design("word/footer1.xml", " NUMPAGES ", " INCLUDETEXT c:/hemmeligt.docx ");

        assertThat(flaws())
                .containsExactly(
                        "design.docx: Filen henter noget udefra: INCLUDETEXT c:/hemmeligt.docx.");
    }

    @Test
    void a_cut_off_design_is_damaged() throws IOException {
        var whole = DesignFile.pack();
        Files.write(templates.resolve("design.docx"), Arrays.copyOf(whole, whole.length * 3 / 4));

        assertThat(flaws()).singleElement().asString().contains("beskadiget");
    }

    @Test
    void text_around_the_report_survives() throws IOException {
        design(
                "word/document.xml",
                "<w:sdt>",
                "<w:p><w:r><w:t>Fra økonomiafdelingen</w:t></w:r></w:p><w:sdt>");

        var document = written("<html lang='da-DK'><body><p>Midt</p></body></html>");

        assertThat(document.elements("t").stream().map(Element::getTextContent))
                .containsExactly("Fra økonomiafdelingen", "Midt");
    }

    @Test
    void an_empty_content_control_is_filled() throws IOException {
        design("word/header1.xml", "<w:r><w:t>Titel</w:t></w:r>", "");

        var document =
                written("<html lang='da-DK'><head><title>Planen</title></head><body/></html>");

        assertThat(Docx.text(document.part("word/header1.xml").elements("p").getFirst()))
                .startsWith("Planen");
    }

    @Test
    void a_design_saved_by_libreoffice_works() throws Exception {
        Files.copy(
                Path.of("src/test/resources/design-libreoffice/design.docx"),
                templates.resolve("design.docx"));

        var document = written(VocabularyPage.written("landscape", 1));

        // every word processor writes this attribute; the schema of the standard leaves it out
        assertThat(document.faults()).filteredOn(fault -> !fault.contains("Ignorable")).isEmpty();
        assertThat(document.lines())
                .contains("Heading1: Signaturforklaring")
                .doesNotContain("Her kommer rapporten");
        assertThat(Docx.text(document.part("word/header1.xml").elements("p").getFirst()))
                .isEqualTo("Handlingsplan for børn og unge · opgjort pr. 20. november 2026");
        assertThat(document.elements("pgSz").getFirst().getAttribute("w:orient"))
                .isEqualTo("landscape");
    }

    private List<String> flaws() {
        var fault = catchThrowableOfType(Design.Faulty.class, () -> Design.of(templates));
        return fault.flaws().stream().map(flaw -> flaw.told(new Words(Words.DANISH))).toList();
    }

    private Docx written(String xhtml) {
        var document = new ByteArrayOutputStream();
        new WordDocument(Design.of(templates)).write(xhtml, document);
        return Docx.of(document.toByteArray());
    }

    /** The built-in design with one thing changed. */
    private void design(String part, String from, String to) throws IOException {
        var parts = Docx.of(DesignFile.pack()).parts();
        var text = new String(Objects.requireNonNull(parts.get(part)), UTF_8);
        assertThat(text).contains(from);
        parts.put(part, text.replace(from, to).getBytes(UTF_8));
        Files.write(templates.resolve("design.docx"), zip(parts));
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
