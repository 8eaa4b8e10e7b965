package dk.milepael.ingest.workbook.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An XML part read forward, element by element; names are without prefixes. */
public final class Markup implements AutoCloseable {
    /** LibreOffice repeats standard attributes in a namespace of its own. */
    private static final String EXTENSION = "urn:org:documentfoundation";

    /**
     * Java's own limits that honest parts pass: they count each escaped ampersand as an entity.
     * Ours hold instead, and where a document type is refused nothing can expand.
     */
    private static final List<String> LIFTED =
            List.of(
                    "jdk.xml.maxGeneralEntitySizeLimit",
                    "jdk.xml.totalEntitySizeLimit",
                    "jdk.xml.maxElementDepth");

    private final InputStream in;
    private final XMLStreamReader xml;
    private int depth;

    /** What is done with a child element; what it leaves unread of the child is passed over. */
    @FunctionalInterface
    public interface Visitor {
        void element(String name) throws IOException;
    }

    /** What is done with text between elements. */
    @FunctionalInterface
    public interface Characters {
        void text(String text);
    }

    private Markup(InputStream in) throws IOException {
        this.in = in;
        try {
            this.xml = withoutEntities().createXMLStreamReader(in);
            while (next() != XMLStreamConstants.START_ELEMENT) {}
        } catch (XMLStreamException malformed) {
            throw new IOException("opening an XML part", malformed);
        }
    }

    /** Opens a part at its root element; empty where there is no such part. */
    public static Optional<Markup> open(ZipFile zip, String part) throws IOException {
        var entry = zip.getEntry(part);
        return entry == null
                ? Optional.empty()
                : Optional.of(new Markup(zip.getInputStream(entry)));
    }

    /** Neither document types nor external entities are followed. */
    public static XMLInputFactory withoutEntities() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        LIFTED.forEach(limit -> factory.setProperty(limit, 0));
        return factory;
    }

    /** Visits the child elements of the one that is being read. */
    public void children(Visitor visitor) throws IOException {
        children(visitor, _ -> {});
    }

    /** Visits the child elements of the one that is being read, and the text between them. */
    public void children(Visitor visitor, Characters characters) throws IOException {
        var own = depth;
        while (depth >= own) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    visitor.element(xml.getLocalName());
                    leave(own);
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        characters.text(xml.getText());
                default -> {}
            }
        }
    }

    /** All text in the element that is being read. */
    public String text() throws IOException {
        var text = new StringBuilder();
        children(
                new Visitor() {
                    @Override
                    public void element(String name) throws IOException {
                        children(this, text::append);
                    }
                },
                text::append);
        return text.toString();
    }

    /** An attribute of the element that is being read; null where it has none of that name. */
    public @Nullable String attribute(String name) {
        for (var at = 0; at < xml.getAttributeCount(); at++) {
            var namespace = xml.getAttributeNamespace(at);
            if (xml.getAttributeLocalName(at).equals(name)
                    && (namespace == null || !namespace.startsWith(EXTENSION))) {
                return xml.getAttributeValue(at);
            }
        }
        return null;
    }

    public String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** A whole number from 0 to a limit; what is no number counts as missing. */
    public int number(String name, int otherwise, int most) {
        var value = attribute(name);
        return value == null || !value.matches("\\d{1,9}")
                ? otherwise
                : Math.min(Integer.parseInt(value), most);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void leave(int own) throws IOException {
        while (depth > own) {
            next();
        }
    }

    private int next() throws IOException {
        try {
            var event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new IOException("a document type");
            }
            depth +=
                    switch (event) {
                        case XMLStreamConstants.START_ELEMENT -> 1;
                        case XMLStreamConstants.END_ELEMENT -> -1;
                        default -> 0;
                    };
            return event;
        } catch (XMLStreamException malformed) {
            throw new IOException("reading an XML part", malformed);
        }
    }
}
