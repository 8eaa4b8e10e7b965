package dk.milepael.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** A report's page as a tree; a document type, and with it every entity, is refused. */
public final class Xhtml {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private static final XMLInputFactory EVENTS = eventFactory();

    /** What is wrong with a page that cannot be read, and the line, from 1, where it shows. */
    public static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int line;

        Malformed(SAXException cause) {
            super(cause.getMessage(), cause);
            line = cause instanceof SAXParseException at ? at.getLineNumber() : 0;
        }

        public int line() {
            return line;
        }
    }

    private Xhtml() {}

    public static Document parse(String xhtml) {
        return reading(() -> builder().parse(new InputSource(new StringReader(xhtml))));
    }

    /** A tree without content. */
    public static Document empty() {
        return builder().newDocument();
    }

    /**
     * Reads a page without keeping anything of it.
     *
     * @throws Malformed where it is no page
     */
    public static void check(String xhtml) {
        reading(() -> {
            var reader = parser().getXMLReader();
            reader.setErrorHandler(new DefaultHandler());
            reader.parse(new InputSource(new StringReader(xhtml)));
            return xhtml;
        });
    }

    /** A page's events, text in one piece; it fetches nothing. */
    public static XMLStreamReader events(String xhtml) throws XMLStreamException {
        return EVENTS.createXMLStreamReader(new StringReader(xhtml));
    }

    /** A way to read a page from memory. */
    private interface Reading<T> {
        T result() throws SAXException, IOException;
    }

    private static <T> T reading(Reading<T> page) {
        try {
            return page.result();
        } catch (SAXException e) {
            throw new Malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading a page from memory", e);
        }
    }

    /** The text without the characters that XML 1.0 has no place for. */
    public static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        return text.codePoints()
                .filter(Xhtml::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isClean(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (isDoubtful(character) && !isAllowed(text.codePointAt(index))) {
                return false;
            }
            index += Character.isHighSurrogate(character) ? 1 : 0;
        }
        return true;
    }

    /** Nearly no character is, which spares the others the whole question. */
    private static boolean isDoubtful(char character) {
        return character < ' ' || character > '\uD7FF';
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }

    private static XMLInputFactory eventFactory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static SAXParser parser() throws SAXException {
        var factory = SAXParserFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException e) {
            throw unlikeOurs(e);
        }
    }

    private static DocumentBuilder builder() {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setExpandEntityReferences(false);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw unlikeOurs(e);
        }
    }

    private static IllegalStateException unlikeOurs(ParserConfigurationException cause) {
        return new IllegalStateException("this Java has no XML parser as we need it", cause);
    }
}
