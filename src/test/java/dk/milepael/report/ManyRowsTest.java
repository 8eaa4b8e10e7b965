package dk.milepael.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.html.HtmlPage;
import dk.milepael.report.word.Design;
import dk.milepael.report.word.WordDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyRowsTest {
    private static final int ROWS = 20_000;

    /** For the text of the page and what reads it; a page held as a tree needs more than 36. */
    private static final String MEMORY = "-Xmx32m";

    @TempDir Path folder;

    @Test
    void twenty_thousand_rows_are_written_for_a_browser_within_little_memory()
            throws IOException, InterruptedException {
        var file = folder.resolve("mange.html");

        assertThat(writtenInAProcessOfItsOwn(file)).isZero();

        assertThat(Files.readString(file).split("<tr[ >]", -1)).hasSize(1 + ROWS + 1);
    }

    @Test
    void twenty_thousand_rows_are_written_for_word_within_little_memory()
            throws IOException, InterruptedException {
        var file = folder.resolve("mange.docx");

        assertThat(writtenInAProcessOfItsOwn(file)).isZero();

        try (var zip = new ZipFile(file.toFile());
                var document = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            var text = new String(document.readAllBytes(), UTF_8);
            var titleAndHead = 2;
            assertThat(text.split("<w:tr>", -1)).hasSize(1 + ROWS + titleAndHead);
        }
    }

    private static int writtenInAProcessOfItsOwn(Path file)
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program =
                new ProcessBuilder(
                        java,
                        MEMORY,
                        "-XX:+UseSerialGC",
                        ManyRowsTest.class.getName(),
                        file.toString());
        program.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return program.inheritIO().start().waitFor();
    }

    /** Writes the page in a machine of its own. */
    public static void main(String[] file) throws IOException {
        var page = page();
        try (var out = Files.newOutputStream(Path.of(file[0]))) {
            if (file[0].endsWith("html")) {
                new HtmlPage("p { color: black }").write(page, out);
            } else {
                new WordDocument(Design.builtIn()).write(page, out);
            }
        }
    }

    private static String page() {
        var page = new StringBuilder();
        page.append("<html xmlns='http://www.w3.org/1999/xhtml' lang='da-DK'>")
                .append("<head><title>Mange</title></head><body class='landscape'>")
                .append("<table class='rows'><caption>Milepæle</caption><colgroup>")
                .append("<col width='20'/>".repeat(5))
                .append("</colgroup><thead><tr>")
                .append("<th scope='col'>Milepæl</th>".repeat(5))
                .append("</tr></thead><tbody>");
        for (var row = 0; row < ROWS; row++) {
            page.append("<tr>")
                    .append(
                            ("<td>Række " + row + " med en tekst af almindelig længde</td>")
                                    .repeat(5))
                    .append("</tr>");
        }
        return page.append("</tbody></table></body></html>").toString();
    }
}
