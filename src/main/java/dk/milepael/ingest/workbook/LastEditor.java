package dk.milepael.ingest.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Who saved a workbook or a document last, as its own properties tell. */
public final class LastEditor {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String EDITOR = "lastModifiedBy";
    private static final int MOST_BYTES = 64 * 1024;

    private LastEditor() {}

    /**
     * The name as it was written; empty where the file tells none, is of a kind that can't, or has
     * what looks like a personal number there.
     */
    public static Optional<String> of(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var part = zip.getEntry(PROPERTIES);
            return part == null
                    ? Optional.empty()
                    : named(zip.getInputStream(part).readNBytes(MOST_BYTES))
                            .filter(name -> !name.isBlank() && !PersonalNumbers.isIn(name));
        } catch (IOException | XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> named(byte[] properties) throws XMLStreamException, Unreadable {
        var xml = new XmlStreams().open(new ByteArrayInputStream(properties));
        while (xml.hasNext()) {
            if (XmlStreams.next(xml) == XMLStreamConstants.START_ELEMENT
                    && EDITOR.equals(xml.getLocalName())) {
                return Optional.of(XmlStreams.text(xml));
            }
        }
        return Optional.empty();
    }
}
