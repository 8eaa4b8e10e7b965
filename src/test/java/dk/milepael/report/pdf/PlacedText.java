package dk.milepael.report.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.FinalText;
import org.openpdf.text.pdf.parser.ParsedText;
import org.openpdf.text.pdf.parser.ParsedTextImpl;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.openpdf.text.pdf.parser.TextAssembler;
import org.openpdf.text.pdf.parser.Word;

/**
 * A run of text as it stands in a PDF.
 *
 * @param page from 1
 * @param right where it ends at the least: letters in bold reach a little further
 * @param y from the foot of the page, in points
 * @param size of its letters, in points
 */
public record PlacedText(int page, String text, float left, float right, float y, float size) {
    private static final BaseFont FONT = font();

    /** The part of its size that the font's letters rise above the line. */
    private static final float ASCENT = 0.728f;

    /** Everything painted, the foot of the pages and repeated heads included. */
    public static List<PlacedText> in(byte[] pdf) throws IOException {
        var reader = new PdfReader(pdf);
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            showDecoration(reader, page);
        }
        return in(reader);
    }

    /**
     * What the pages say in the order of painting, without decoration, figures and numbers of
     * pages.
     */
    public static String said(byte[] pdf) throws IOException {
        var reader = new PdfReader(pdf);
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            hide(reader, page);
        }
        return in(reader).stream().map(PlacedText::text).collect(Collectors.joining(" "));
    }

    private static List<PlacedText> in(PdfReader reader) throws IOException {
        var found = new ArrayList<PlacedText>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            read(reader, page, (text, _) -> found.add(text));
        }
        return found;
    }

    /** Passes on each text of a page, and the tag of the marked content that it stands in. */
    static void read(PdfReader reader, int page, BiConsumer<PlacedText, String> receiver)
            throws IOException {
        new PdfTextExtractor(reader, new Collector(page, receiver)).getTextFromPage(page);
    }

    /** OpenPDF passes over decoration, such as a table's repeated head and the foot of a page. */
    private static void showDecoration(PdfReader reader, int page) throws IOException {
        var content = new String(reader.getPageContent(page), ISO_8859_1);
        var shown = content.replace("/Artifact BMC", "/Span BMC");
        reader.setPageContent(page, shown.getBytes(ISO_8859_1));
    }

    private static void hide(PdfReader reader, int page) throws IOException {
        var content = new String(reader.getPageContent(page), ISO_8859_1);
        var hidden =
                content.replaceAll(
                        "/Figure\\s*<<[^>]*>>\\s*BDC|/Span <</MCID \\d+>> ?BDC", "/Artifact BMC");
        reader.setPageContent(page, hidden.getBytes(ISO_8859_1));
    }

    private static BaseFont font() {
        try {
            return BaseFont.createFont(
                    "liberation/LiberationSans-Regular.ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the font", e);
        }
    }

    private static final class Collector implements TextAssembler {
        private final int page;
        private final BiConsumer<PlacedText, String> receiver;

        Collector(int page, BiConsumer<PlacedText, String> receiver) {
            this.page = page;
            this.receiver = receiver;
        }

        @Override
        public void process(ParsedText text, String context) {
            var start = text.getStartPoint();
            var words = words(text);
            float size = text.getAscent() / ASCENT;
            float right = start.get(0) + FONT.getWidthPoint(words, size);
            receiver.accept(
                    new PlacedText(page, words, start.get(0), right, start.get(1), size), context);
        }

        /** Word by word, because OpenPDF decodes the text of an embedded font only so. */
        private static String words(ParsedText text) {
            return text.getAsPartialWords().stream()
                    .map(word -> word.getText().replace('\u00A0', ' ').strip())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(" "));
        }

        @Override
        public void process(FinalText text, String context) {}

        @Override
        public void process(Word word, String context) {}

        @Override
        public void renderText(FinalText text) {}

        @Override
        public void renderText(ParsedTextImpl text) {}

        @Override
        public FinalText endParsingContext(String context) {
            return new FinalText("");
        }

        @Override
        public String getWordId() {
            return "";
        }

        @Override
        public void setPage(int page) {}

        @Override
        public void reset() {}
    }
}
