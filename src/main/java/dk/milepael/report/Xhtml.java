package dk.milepael.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** A report's page as a tree; a document type, and with it every entity, is refused. */
public final class Xhtml {

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
        try {
            return builder().parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new Malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading a page from memory", e);
        }
    }

    /** The text without the characters that XML 1.0 has no place for. */
    public static String clean(String text) {
        if (text.codePoints().allMatch(Xhtml::isAllowed)) {
            return text;
        }
        return text.codePoints()
                .filter(Xhtml::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }

    private static DocumentBuilder builder() {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setExpandEntityReferences(false);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML parser as we need it", e);
        }
    }
}
