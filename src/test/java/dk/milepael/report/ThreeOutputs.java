package dk.milepael.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.html.HtmlPage;
import dk.milepael.report.pdf.PdfDocument;
import dk.milepael.report.pdf.PlacedText;
import dk.milepael.report.pdf.ReadingOrder;
import dk.milepael.report.pdf.TagTree;
import dk.milepael.report.pdf.VeraPdf;
import dk.milepael.report.template.Templates;
import dk.milepael.report.word.Design;
import dk.milepael.report.word.WordDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A page on paper, in Word and in a browser. */
public final class ThreeOutputs {
    private static final Pattern WORD_TEXT = Pattern.compile("<w:t[ >][^<]*");

    private final byte[] pdf;
    private final byte[] word;
    private final byte[] html;

    private ThreeOutputs(byte[] pdf, byte[] word, byte[] html) {
        this.pdf = pdf;
        this.word = word;
        this.html = html;
    }

    public static ThreeOutputs of(String xhtml) {
        var theme = Templates.builtIn(new Words(Words.DANISH)).theme();
        var pdf = new ByteArrayOutputStream();
        new PdfDocument(theme).write(xhtml, pdf);
        var word = new ByteArrayOutputStream();
        new WordDocument(Design.builtIn()).write(xhtml, word);
        var html = new ByteArrayOutputStream();
        new HtmlPage(theme).write(xhtml, html);
        return new ThreeOutputs(pdf.toByteArray(), word.toByteArray(), html.toByteArray());
    }

    public byte[] pdf() {
        return pdf;
    }

    public byte[] word() {
        return word;
    }

    public byte[] html() {
        return html;
    }

    /** The same words in the same order. */
    void assertSame() throws IOException {
        var browser = bare(said(new String(html, UTF_8)));
        assertThat(bare(paper())).isEqualTo(browser);
        assertThat(bare(written())).isEqualTo(browser);
    }

    /** The same words in the same order, and a PDF that archives keep and screen readers read. */
    public void assertSound() throws Exception {
        assertSame();
        assertThat(bare(TagTree.said(pdf))).isEqualTo(bare(said(new String(html, UTF_8))));
        assertThat(ReadingOrder.faults(pdf)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static String said(String html) {
        return html.replaceFirst("(?s)^.*</head>", "")
                .replaceFirst("<a class=\"skip\".*?</a>", "")
                .replaceAll("(?s)<figure.*?</figure>|<[^>]*>", " ");
    }

    /** The text of the Word file, as its XML has it. */
    public String written() {
        try (var parts = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return WORD_TEXT
                            .matcher(new String(parts.readAllBytes(), UTF_8))
                            .results()
                            .map(text -> text.group().replaceFirst("^[^>]*>", ""))
                            .collect(Collectors.joining(" "));
                }
            }
            throw new AssertionError("no document in the Word file");
        } catch (IOException e) {
            throw new UncheckedIOException("reading a Word file from memory", e);
        }
    }

    /** The same letters as often, where a row is divided between pages and read page by page. */
    void assertComplete() throws IOException {
        var browser = sorted(bare(said(new String(html, UTF_8))));
        assertThat(sorted(bare(paper()))).isEqualTo(browser);
        assertThat(sorted(bare(written()))).isEqualTo(browser);
    }

    private static String sorted(String text) {
        return text.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Without the dots and numbers of the table of contents, which paper alone has. */
    private String paper() throws IOException {
        return PlacedText.said(pdf).replaceAll("\\.{3,}\\s*\\d+(?=\\s|$)", " ");
    }

    /** Without white space, which breaks elsewhere on paper, and the signs, which are drawn. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0\\u00AD✔●▲■○–]+", "");
    }
}
