package dk.milepael.ingest.workbook;

import static java.util.Locale.ROOT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Weighs a package's XML before POI's user model opens it, for no limit of POI's own stops it from
 * exhausting the memory. In what is not too large, every part is well-formed, not absurdly deep and
 * without a document type.
 */
final class XmlParts {
    private static final String SHEET_XML =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final Set<String> ROWS_AND_CELLS = Set.of("row", "c");

    private final XmlStreams streams = new XmlStreams();
    private long bytes;
    private int cells;
    private int nodes;

    private XmlParts() {}

    /**
     * Whether at least one limit is passed; what is behind it is not looked at.
     *
     * @throws Unreadable where the XML is unsafe or broken
     */
    static boolean areTooLarge(Path file) throws IOException {
        var parts = new XmlParts();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                if (isXml(entry) && !parts.isTooLarge()) {
                    parts.bytes += entry.getSize();
                    parts.add(zip.getInputStream(entry));
                }
            }
            return parts.isTooLarge();
        } catch (XMLStreamException malformed) {
            throw new Unreadable(Refusal.DAMAGED);
        }
    }

    private static boolean isXml(ZipEntry entry) {
        var name = entry.getName().toLowerCase(ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    /** Counts a part, and stops as soon as there is too much. */
    private void add(InputStream part) throws IOException, XMLStreamException {
        try (part) {
            var xml = streams.open(part);
            for (var depth = 0; xml.hasNext() && !isTooLarge(); ) {
                switch (XmlStreams.next(xml)) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        nodes += 1 + xml.getAttributeCount();
                        cells += isRowOrCell(xml) ? 1 : 0;
                        depth++;
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {}
                }
                if (depth > Limits.XML_DEPTH) {
                    throw Unreadable.unsafe("deep");
                }
            }
        }
    }

    private static boolean isRowOrCell(XMLStreamReader xml) {
        return ROWS_AND_CELLS.contains(xml.getLocalName())
                && SHEET_XML.equals(xml.getNamespaceURI());
    }

    private boolean isTooLarge() {
        return bytes > Limits.XML_BYTES || cells > Limits.CELLS || nodes > Limits.XML_NODES;
    }
}
