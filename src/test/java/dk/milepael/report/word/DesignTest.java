package dk.milepael.report.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Design.of(templates))
                .withMessageContaining("no style Vurdering rød");
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

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Design.of(templates))
                .withMessageContaining("unknown content control datoo");
    }

    @Test
    void a_design_without_a_place_for_the_report_is_refused() throws IOException {
        design("word/document.xml", "w:val=\"indhold\"", "w:val=\"titel\"");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Design.of(templates))
                .withMessageContaining("no content control indhold");
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
