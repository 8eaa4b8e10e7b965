package dk.milepael.report.word;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes WordprocessingML elements into a part whose root has declared their prefixes. */
final class Wml {
    private final XMLStreamWriter xml;

    Wml(Writer out) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Starts an element; names and values of its attributes follow in turn. */
    Wml open(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            return attributes(attributes);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    Wml empty(String name, String... attributes) {
        try {
            xml.writeEmptyElement(name);
            return attributes(attributes);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    Wml text(String text) {
        try {
            xml.writeCharacters(text);
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    Wml close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    Wml value(String name, String value) {
        return empty(name, "w:val", value);
    }

    void flush() {
        try {
            xml.flush();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private Wml attributes(String... attributes) throws XMLStreamException {
        for (var index = 0; index < attributes.length; index += 2) {
            xml.writeAttribute(attributes[index], attributes[index + 1]);
        }
        return this;
    }

    private static IllegalStateException failed(XMLStreamException cause) {
        return new IllegalStateException("writing a Word document's body", cause);
    }
}
