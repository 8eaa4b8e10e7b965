package dk.milepael.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ManyRowsTest {
    private static final int ROWS = 5_000;

    @Test
    void five_thousand_rows_are_written_within_little_memory()
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");

        var process =
                new ProcessBuilder(java, "-Xmx28m", "-cp", classPath, ManyRowsTest.class.getName())
                        .inheritIO()
                        .start();

        assertThat(process.waitFor()).isZero();
    }

    /** Runs in a machine of its own, whose memory a document held whole would exceed. */
    public static void main(String[] args) {
        var page = new StringBuilder();
        page.append("<html lang='da-DK'><head><title>Mange</title></head><body class='landscape'>")
                .append("<table class='rows'><caption>Milepæle</caption><colgroup>")
                .append("<col width='20'/>".repeat(5))
                .append("</colgroup><thead><tr><th>Milepæl</th></tr></thead><tbody>");
        for (var row = 0; row < ROWS; row++) {
            page.append("<tr>")
                    .append(
                            ("<td>Række " + row + " med en tekst af almindelig længde</td>")
                                    .repeat(5))
                    .append("</tr>");
        }
        page.append("</tbody></table></body></html>");

        new WordDocument(Design.builtIn()).write(page.toString(), OutputStream.nullOutputStream());
    }
}
