package dk.milepael.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Everything that a Word document says, in each of its parts, and in the workbooks with the figures
 * of its charts.
 */
public final class WordText {
    private static final String FIGURES = "word/embeddings/";

    /** What in a part's attributes is text. */
    private static final Set<String> TEXTS = Set.of("descr", "title", "name", "author", "Target");

    /** Where words end though no sign says so. */
    private static final Set<String> ENDS = Set.of("p", "tab", "br", "cr", "v", "si", "pt");

    private static final XMLInputFactory XML = xml();

    private WordText() {}

    /**
     * All of it.
     *
     * @throws IOException where it is no Word document that can be read
     */
    public static String of(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var said = new StringBuilder();
            for (var entry : zip.stream().toList()) {
                try (var part = zip.getInputStream(entry)) {
                    add(entry.getName(), part.readAllBytes(), said);
                }
            }
            return said.toString();
        }
    }

    /**
     * Whether a part travels inside it that is neither text, picture nor the figures of a chart.
     */
    public static boolean carriesMore(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                if (isMore(entry.getName().toLowerCase(Locale.ROOT))
                        || (isFigures(entry.getName()) && !areFigures(zip, entry))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isMore(String part) {
        return part.endsWith(".bin")
                || part.contains("comments")
                || (part.contains("/embeddings/") && !part.endsWith(".xlsx"))
                || !part.matches(".*\\.(xml|rels|png|jpe?g|gif|svg|emf|wmf|xlsx|odttf|ttf)");
    }

    /** One visible sheet without comments, drawings, links to other files or programs. */
    private static boolean areFigures(ZipFile zip, ZipEntry workbook) throws IOException {
        var sheets = 0;
        try (var parts = new ZipInputStream(zip.getInputStream(workbook))) {
            for (ZipEntry part; (part = parts.getNextEntry()) != null; ) {
                var name = part.getName();
                sheets += name.startsWith("xl/worksheets/") && name.endsWith(".xml") ? 1 : 0;
                if (name.matches(
                        "xl/(comments|drawings|embeddings|externalLinks|vba|persons|threaded).*")) {
                    return false;
                }
            }
        }
        return sheets == 1;
    }

    private static boolean isFigures(String part) {
        return part.startsWith(FIGURES);
    }

    private static void add(String name, byte[] content, StringBuilder said) throws IOException {
        said.append(name).append('\n');
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            addXml(content, said);
        } else if (isFigures(name) && name.endsWith(".xlsx")) {
            try (var parts = new ZipInputStream(new ByteArrayInputStream(content))) {
                for (ZipEntry part; (part = parts.getNextEntry()) != null; ) {
                    add(part.getName(), parts.readAllBytes(), said);
                }
            }
        }
    }

    private static void addXml(byte[] part, StringBuilder said) throws IOException {
        try {
            var xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.CHARACTERS -> said.append(xml.getText());
                    case XMLStreamConstants.START_ELEMENT -> addAttributes(xml, said);
                    case XMLStreamConstants.END_ELEMENT ->
                            said.append(ENDS.contains(xml.getLocalName()) ? "\n\n\n" : "");
                    default -> {}
                }
            }
            said.append("\n\n\n");
        } catch (XMLStreamException e) {
            throw new IOException("reading a part of a Word document", e);
        }
    }

    private static void addAttributes(XMLStreamReader xml, StringBuilder said) {
        for (int number = 0; number < xml.getAttributeCount(); number++) {
            if (TEXTS.contains(xml.getAttributeLocalName(number))) {
                said.append("\n\n\n").append(xml.getAttributeValue(number)).append("\n\n\n");
            }
        }
    }

    private static XMLInputFactory xml() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
