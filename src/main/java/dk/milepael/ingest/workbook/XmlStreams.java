package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.xml.Markup;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML that strangers wrote: no entity is resolved, and a document type ends the reading. */
final class XmlStreams {
    private final XMLInputFactory factory = Markup.withoutEntities();

    XMLStreamReader open(InputStream part) throws XMLStreamException {
        return factory.createXMLStreamReader(part);
    }

    /** The next event; no spreadsheet program writes a document type. */
    static int next(XMLStreamReader xml) throws XMLStreamException, Unreadable {
        var event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw Unreadable.unsafe("document-type");
        }
        return event;
    }

    /** The text of the element that has just begun, up to its end. */
    static String text(XMLStreamReader xml) throws XMLStreamException, Unreadable {
        var text = "";
        for (int event; (event = next(xml)) != XMLStreamConstants.END_ELEMENT; ) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw new Unreadable(Refusal.DAMAGED);
            }
            if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                // nearly always in one piece
                text = text.isEmpty() ? xml.getText() : text + xml.getText();
            }
        }
        return text;
    }

    /** Passes over the element that has just begun. */
    static void skip(XMLStreamReader xml) throws XMLStreamException, Unreadable {
        for (var depth = 1; depth > 0; ) {
            switch (next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    /** An attribute that is true where it is there and says so. */
    static boolean flag(XMLStreamReader xml, String attribute) {
        var value = xml.getAttributeValue(null, attribute);
        return "1".equals(value) || "true".equals(value);
    }
}
