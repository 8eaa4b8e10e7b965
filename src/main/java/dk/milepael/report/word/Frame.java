package dk.milepael.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A part of the design as a tree: what staff made in Word, with places for the report. */
final class Frame {
    /** The content control that the report's body replaces. */
    static final String CONTENT = "indhold";

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SLOT = "report";
    private static final int LONG_EDGE = 16838;
    private static final int SHORT_EDGE = 11906;

    private final Document document;

    Frame(byte[] part) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (SAXException e) {
            throw new IllegalArgumentException("a part of the design is no XML", e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the design from memory", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML parser as we need it", e);
        }
    }

    List<Element> elements(String name) {
        var nodes = document.getElementsByTagNameNS(W, name);
        var elements = new ArrayList<Element>();
        for (var index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }

    static String value(Element element, String attribute) {
        return element.getAttributeNS(W, attribute);
    }

    static Element parent(Element element) {
        return (Element) Objects.requireNonNull(element.getParentNode());
    }

    /** The tags of its content controls. */
    List<String> tags() {
        return elements("tag").stream().map(tag -> value(tag, "val")).toList();
    }

    /** Puts texts into the content controls that carry their tags. */
    void fill(Map<String, String> texts) {
        for (var control : elements("sdt")) {
            var text = texts.get(tag(control));
            if (text != null) {
                fill(control, text);
            }
        }
    }

    /** Sets A4 upright or across, and tells the width of the text in twentieths of a point. */
    int turn(boolean landscape) {
        var size = elements("pgSz").getLast();
        var width = landscape ? LONG_EDGE : SHORT_EDGE;
        set(size, "w", width);
        set(size, "h", landscape ? SHORT_EDGE : LONG_EDGE);
        size.setAttributeNS(W, "w:orient", landscape ? "landscape" : "portrait");
        var margins = elements("pgMar").getLast();
        return width
                - Integer.parseInt(value(margins, "left"))
                - Integer.parseInt(value(margins, "right"));
    }

    /** Adds a numbering that counts from one, in the manner of the style's own. */
    void addNumbering(int id, String style) {
        var number = document.createElementNS(W, "w:num");
        set(number, "numId", id);
        number.appendChild(valued("abstractNumId", manner(style)));
        var level = document.createElementNS(W, "w:lvlOverride");
        set(level, "ilvl", 0);
        level.appendChild(valued("startOverride", "1"));
        number.appendChild(level);
        document.getDocumentElement().appendChild(number);
    }

    String text() {
        var text = new StringWriter();
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            transformer.transform(new DOMSource(document), new StreamResult(text));
        } catch (TransformerException e) {
            throw new IllegalStateException("writing a part of the design", e);
        }
        return text.toString();
    }

    /** What stands before the report's body, and what stands after it. */
    record Surroundings(String before, String after) {}

    Surroundings surroundings() {
        var control =
                elements("sdt").stream()
                        .filter(candidate -> tag(candidate).equals(CONTENT))
                        .findFirst()
                        .orElseThrow();
        parent(control).replaceChild(document.createProcessingInstruction(SLOT, "here"), control);
        var halves = text().split("<\\?" + SLOT + " here\\?>", 2);
        return new Surroundings(halves[0], halves[1]);
    }

    private String manner(String style) {
        return elements("pStyle").stream()
                .filter(name -> value(name, "val").equals(style))
                .map(name -> parent(parent(name)))
                .map(manner -> value(manner, "abstractNumId"))
                .findFirst()
                .orElseThrow();
    }

    private static String tag(Element control) {
        var tags = control.getElementsByTagNameNS(W, "tag");
        return tags.getLength() == 0 ? "" : value((Element) tags.item(0), "val");
    }

    /** The first run's text takes the words, so that they look as staff made the first run look. */
    private static void fill(Element control, String text) {
        var texts = control.getElementsByTagNameNS(W, "t");
        for (var index = 0; index < texts.getLength(); index++) {
            texts.item(index).setTextContent(index == 0 ? text : "");
        }
        var placeholder = control.getElementsByTagNameNS(W, "showingPlcHdr");
        if (placeholder.getLength() > 0) {
            placeholder.item(0).getParentNode().removeChild(placeholder.item(0));
        }
    }

    private Element valued(String name, String value) {
        var element = document.createElementNS(W, "w:" + name);
        element.setAttributeNS(W, "w:val", value);
        return element;
    }

    private static void set(Element element, String attribute, int value) {
        element.setAttributeNS(W, "w:" + attribute, String.valueOf(value));
    }
}
