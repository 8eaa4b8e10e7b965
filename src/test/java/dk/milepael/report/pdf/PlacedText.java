package dk.milepael.report.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
 * @param y from the foot of the page, in points
 */
public record PlacedText(int page, String text, float left, float right, float y) {

    static List<PlacedText> in(byte[] pdf) throws IOException {
        var reader = new PdfReader(pdf);
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            showDecoration(reader, page);
        }
        return in(reader);
    }

    /** What the pages say in the order of reading, without their decoration. */
    public static String said(byte[] pdf) throws IOException {
        return in(new PdfReader(pdf)).stream()
                .map(PlacedText::text)
                .collect(Collectors.joining(" "));
    }

    private static List<PlacedText> in(PdfReader reader) throws IOException {
        var collector = new Collector();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            collector.setPage(page);
            new PdfTextExtractor(reader, collector).getTextFromPage(page);
        }
        return collector.found;
    }

    /** OpenPDF passes over decoration, such as a table's repeated head and the foot of a page. */
    private static void showDecoration(PdfReader reader, int page) throws IOException {
        var content = new String(reader.getPageContent(page), ISO_8859_1);
        var shown = content.replace("/Artifact BMC", "/Span BMC");
        reader.setPageContent(page, shown.getBytes(ISO_8859_1));
    }

    private static final class Collector implements TextAssembler {
        private final List<PlacedText> found = new ArrayList<>();
        private int page;

        @Override
        public void process(ParsedText text, String context) {
            var start = text.getStartPoint();
            var end = text.getEndPoint();
            found.add(new PlacedText(page, words(text), start.get(0), end.get(0), start.get(1)));
        }

        /** Word by word, because OpenPDF decodes the text of an embedded font only so. */
        private static String words(ParsedText text) {
            return text.getAsPartialWords().stream()
                    .map(word -> word.getText().strip())
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
        public void setPage(int page) {
            this.page = page;
        }

        @Override
        public void reset() {}
    }
}
