package dk.milepael.ingest.receipt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Small XML parts as trees; a document type, and with it every entity, is refused. */
final class Xml {
    static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String LINKS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Xml() {}

    static Document parse(byte[] part) {
        try {
            return builder().parse(new ByteArrayInputStream(part));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("reading a part as XML", e);
        }
    }

    static byte[] bytes(Document tree) {
        var out = new ByteArrayOutputStream();
        try {
            tree.setXmlStandalone(true);
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(tree), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException("writing a part as XML", e);
        }
        return out.toByteArray();
    }

    static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** A new last child in the parent's own name space. */
    static Element append(Element parent, String name) {
        var child = beside(parent, name);
        parent.appendChild(child);
        return child;
    }

    /** A new element in the name space, and with the prefix, of another. */
    static Element beside(Element other, String name) {
        var prefix = other.getPrefix();
        return other.getOwnerDocument()
                .createElementNS(
                        other.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }

    private static DocumentBuilder builder() {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
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
