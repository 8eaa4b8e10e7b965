package dk.milepael.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.pdf.PdfDocument;
import dk.milepael.report.template.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A page as lines that a reviewer can read: one for each heading, paragraph, item and table row.
 */
public final class PageText {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final List<String> LINES =
            List.of("h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "caption", "tr", "figure");

    private PageText() {}

    public static String of(Document page) {
        return elements(page.getDocumentElement(), "*")
                .filter(element -> LINES.contains(element.getLocalName()))
                .filter(element -> element.getLocalName().equals("tr") || !isInRow(element))
                .map(PageText::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Asserts that every line and cell of the page stands in its PDF, in whatever place. */
    public static void assertInPdf(String xhtml) {
        var lines = of(Xhtml.parse(xhtml)).replaceAll("(?m)^\\[.*]$|^#+ ", "");
        assertThat(String.join("", sheets(xhtml)))
                .contains(
                        Stream.of(lines.split(" \\| | / |\n"))
                                .map(PageText::bare)
                                .filter(line -> !line.isEmpty())
                                .toList());
    }

    /** What stands on each sheet of the page's PDF, without white space. */
    public static List<String> sheets(String xhtml) {
        var pdf = new ByteArrayOutputStream();
        new PdfDocument(Templates.builtIn(new Words(Words.DANISH)).theme()).write(xhtml, pdf);
        return sheets(pdf.toByteArray());
    }

    /** The same of a PDF that is there. */
    public static List<String> sheets(byte[] pdf) {
        try (var reader = new PdfReader(pdf)) {
            var extractor = new PdfTextExtractor(reader);
            var sheets = new ArrayList<String>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                sheets.add(bare(extractor.getTextFromPage(page)));
            }
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException("reading a PDF from memory", e);
        }
    }

    /** Without white space, which breaks elsewhere on paper, and the signs, which are drawn. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0\\u00AD✔●▲■○–]+", "");
    }

    /**
     * Compares with the file of that name; {@code -Dgolden=write} writes it instead, to be read in
     * the diff.
     */
    public static void assertGolden(String name, String text) {
        var file = GOLDEN.resolve(name);
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(GOLDEN);
                Files.writeString(file, text);
            }
            assertThat(text).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    /** The levels of the headings in order. */
    public static List<Integer> levels(Document page) {
        return elements(page.getDocumentElement(), "*")
                .map(Element::getLocalName)
                .filter(name -> name.matches("h[1-4]"))
                .map(name -> name.charAt(1) - '0')
                .toList();
    }

    /** The rows of the tables with that caption. */
    public static List<Element> rows(Document page, String caption) {
        return elements(page.getDocumentElement(), "table")
                .filter(table -> text(table).startsWith(caption))
                .flatMap(table -> elements(table, "tr"))
                .toList();
    }

    public static long count(List<Element> rows, Badge badge) {
        var name = badge.name().toLowerCase(Locale.ROOT);
        return rows.stream()
                .flatMap(row -> elements(row, "span"))
                .filter(span -> span.getAttribute("class").equals("light " + name))
                .count();
    }

    private static String line(Element element) {
        return switch (element.getLocalName()) {
            case "h1", "h2", "h3", "h4" ->
                    "\n" + "#".repeat(element.getLocalName().charAt(1) - '0') + " " + text(element);
            case "tr" ->
                    elements(element, "*")
                            .filter(PageText::isCell)
                            .map(PageText::cell)
                            .collect(Collectors.joining(" | "));
            case "figure" -> "[" + element.getAttribute("aria-label") + "]";
            default -> cell(element);
        };
    }

    /** The text with a mark where a line or paragraph ends. */
    private static String cell(Element element) {
        elements(element, "br").forEach(end -> end.setTextContent(" / "));
        var paragraphs =
                elements(element, "*")
                        .filter(part -> List.of("p", "li").contains(part.getLocalName()))
                        .map(PageText::text)
                        .toList();
        return paragraphs.isEmpty() ? text(element) : String.join(" / ", paragraphs);
    }

    private static String text(Element element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }

    private static boolean isCell(Element element) {
        return element.getLocalName().equals("th") || element.getLocalName().equals("td");
    }

    private static boolean isInRow(Element element) {
        for (var at = element.getParentNode(); at != null; at = at.getParentNode()) {
            if ("tr".equals(at.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Element> elements(Element element, String name) {
        var found = element.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(place -> (Element) found.item(place))
                .toList()
                .stream();
    }
}
