package dk.milepael.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.ThreeOutputs;
import dk.milepael.report.VocabularyPage;
import dk.milepael.report.Words;
import dk.milepael.report.pdf.VeraPdf;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class LogoTest {
    private static final Words DANISH = new Words(Words.DANISH);

    @TempDir Path folder;

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({
        "1400, 420, 177, 53",
        "3000, 100, 227, 8",
        "100, 3000, 2, 53",
        "16, 16, 16, 16",
        "1, 1, 1, 1"
    })
    void a_logo_is_shown_in_a_sane_size(int width, int height, int across, int down)
            throws IOException {
        given("logo.png", width, height, BufferedImage.TYPE_INT_ARGB);

        var logo = Logo.of(folder).logo();

        assertThat(logo.width()).isEqualTo(across);
        assertThat(logo.height()).isEqualTo(down);
    }

    @ParameterizedTest
    @CsvSource({"logo.png, 2", "logo.jpg, 1", "logo.png, 10", "logo.png, 13"})
    void a_logo_stands_in_every_output_and_archives_keep_it(String file, int kind)
            throws Exception {
        given(file, 300, 90, kind);

        var page =
                new Templates(DANISH, folder)
                        .render("vocabulary.ftlx", VocabularyPage.view("portrait", 1));

        var outputs = ThreeOutputs.of(page);
        assertThat(VeraPdf.faults(outputs.pdf(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.faults(outputs.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(new String(outputs.html(), java.nio.charset.StandardCharsets.UTF_8))
                .contains(" src=\"data:image/png;base64,")
                .contains("alt=\"Nørreå Kommune · Børn og Kultur\"");
    }

    @Test
    void a_picture_of_another_kind_is_no_logo() throws IOException {
        Files.writeString(folder.resolve("logo.png"), "<svg onload='alert(1)'/>");

        assertThat(flaw())
                .isEqualTo("logo.png: Logoet er ikke et billede af en slags, der kan bruges.");
    }

    @Test
    void a_logo_that_would_fill_the_memory_is_not_read() throws IOException {
        given("logo.png", 6000, 5000, BufferedImage.TYPE_BYTE_BINARY);

        assertThat(flaw()).isEqualTo("logo.png: Logoet har mere end 25 millioner billedpunkter.");
    }

    @Test
    void a_logo_of_many_bytes_is_not_read() throws IOException {
        Files.write(folder.resolve("logo.jpg"), new byte[2_000_001]);

        assertThat(flaw()).isEqualTo("logo.jpg: Logoet fylder mere end 2 MB.");
    }

    @Test
    void a_cut_off_logo_is_no_logo() throws IOException {
        given("logo.png", 300, 90, BufferedImage.TYPE_INT_RGB);
        var whole = Files.readAllBytes(folder.resolve("logo.png"));
        Files.write(folder.resolve("logo.png"), java.util.Arrays.copyOf(whole, 60));

        assertThat(flaw()).contains("Logoet er ikke et billede");
    }

    private String flaw() {
        var found = Logo.of(folder);
        assertThat(found.logo()).isNull();
        return found.flaws().getFirst().told(DANISH);
    }

    private void given(String file, int width, int height, int kind) throws IOException {
        var picture = new BufferedImage(width, height, kind);
        var pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        var format = file.endsWith("png") ? "png" : "jpg";
        assertThat(ImageIO.write(picture, format, folder.resolve(file).toFile())).isTrue();
    }
}
