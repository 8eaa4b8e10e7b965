package dk.milepael.ingest.workbook;

import static java.util.Locale.ROOT;

import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A workbook's XML must be well-formed, without a document type, and small enough for POI's user
 * model, which no limit of POI's own stops from exhausting the memory.
 */
final class XmlParts implements Check {
    private static final String SHEET_XML =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final Set<String> ROWS_AND_CELLS = Set.of("row", "c");

    @Override
    public Optional<Refused> refusal(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var count = new Count();
            for (var entry : Collections.list(zip.entries())) {
                if (isXml(entry) && !count.add(zip.getInputStream(entry))) {
                    return Check.refuse(Refusal.UNSAFE);
                }
                if (count.isTooLarge()) {
                    return Check.refuse(Refusal.TOO_LARGE);
                }
            }
            return Optional.empty();
        } catch (XMLStreamException malformed) {
            return Check.refuse(Refusal.DAMAGED);
        }
    }

    private static boolean isXml(ZipEntry entry) {
        var name = entry.getName().toLowerCase(ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    /** Counts across parts, and stops as soon as there is too much. */
    private static final class Count {
        private final XMLInputFactory factory = withoutEntities();
        private int cells;
        private int nodes;

        /** False where the part has a document type, which no spreadsheet program writes. */
        boolean add(InputStream part) throws IOException, XMLStreamException {
            try (part) {
                var xml = factory.createXMLStreamReader(part);
                while (xml.hasNext() && !isTooLarge()) {
                    var event = xml.next();
                    if (event == XMLStreamConstants.DTD) {
                        return false;
                    }
                    if (event == XMLStreamConstants.START_ELEMENT) {
                        add(xml);
                    }
                }
                return true;
            }
        }

        private void add(XMLStreamReader xml) {
            nodes += 1 + xml.getAttributeCount();
            if (ROWS_AND_CELLS.contains(xml.getLocalName())
                    && SHEET_XML.equals(xml.getNamespaceURI())) {
                cells++;
            }
        }

        boolean isTooLarge() {
            return cells > Limits.CELLS || nodes > Limits.XML_NODES;
        }

        private static XMLInputFactory withoutEntities() {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return factory;
        }
    }
}
