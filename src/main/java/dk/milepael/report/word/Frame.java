package dk.milepael.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A part of the design as a tree: what staff made in Word, with places for the report. */
final class Frame {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SLOT = "report";
    private static final int USUAL_MARGIN = 1134;
    private static final int PLAIN_MANNER = 9000;
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

    /** The content controls by what they are called. */
    List<ContentControl> controls() {
        return elements("sdt").stream().map(ContentControl::new).toList();
    }

    /** Puts texts into the content controls that carry their tags. */
    void fill(Map<String, String> texts) {
        for (var control : controls()) {
            var text = texts.get(control.name());
            if (text != null) {
                control.fill(text);
            }
        }
    }

    /** Sets A4 upright or across, and tells the width of the text in twentieths of a point. */
    int turn(boolean landscape) {
        var size = ofTheLastSection("pgSz");
        var width = landscape ? LONG_EDGE : SHORT_EDGE;
        set(size, "w", width);
        set(size, "h", landscape ? SHORT_EDGE : LONG_EDGE);
        size.setAttributeNS(W, "w:orient", landscape ? "landscape" : "portrait");
        var margins = ofTheLastSection("pgMar");
        return width - margin(margins, "left") - margin(margins, "right");
    }

    private static int margin(Element margins, String side) {
        var written = value(margins, side);
        return written.isEmpty() ? USUAL_MARGIN : Integer.parseInt(written);
    }

    /** What the last section says of its page; one that is not there is added. */
    private Element ofTheLastSection(String name) {
        var found = elements(name);
        if (!found.isEmpty()) {
            return found.getLast();
        }
        var sections = elements("sectPr");
        var section =
                sections.isEmpty() ? document.createElementNS(W, "w:sectPr") : sections.getLast();
        if (sections.isEmpty()) {
            elements("body").getFirst().appendChild(section);
        }
        var added = document.createElementNS(W, "w:" + name);
        section.appendChild(added);
        return added;
    }

    /**
     * Adds a numbering that counts from one, in the manner of the style's own.
     *
     * @param own the numbering that the style names; null where it names none
     */
    void addNumbering(int id, String style, @Nullable String own) {
        var number = document.createElementNS(W, "w:num");
        set(number, "numId", id);
        number.appendChild(valued("abstractNumId", manner(style, own)));
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
                controls().stream()
                        .filter(candidate -> candidate.name().equals(ContentControl.CONTENT))
                        .findFirst()
                        .orElseThrow();
        control.giveWayTo(document.createProcessingInstruction(SLOT, "here"));
        var halves = text().split("<\\?" + SLOT + " here\\?>", 2);
        return new Surroundings(halves[0], halves[1]);
    }

    private String manner(String style, @Nullable String own) {
        var byStyle =
                elements("pStyle").stream()
                        .filter(name -> value(name, "val").equals(style))
                        .map(name -> value(parent(parent(name)), "abstractNumId"));
        var byNumber =
                elements("num").stream()
                        .filter(number -> value(number, "numId").equals(own))
                        .map(number ->
                                value(
                                        (Element)
                                                number.getElementsByTagNameNS(W, "abstractNumId")
                                                        .item(0),
                                        "val"));
        return Stream.concat(byStyle, byNumber).findFirst().orElseGet(this::plainManner);
    }

    /** A manner of numbering for a design whose style has none: 1. 2. 3. */
    private String plainManner() {
        var level = document.createElementNS(W, "w:lvl");
        set(level, "ilvl", 0);
        level.appendChild(valued("start", "1"));
        level.appendChild(valued("numFmt", "decimal"));
        level.appendChild(valued("lvlText", "%1."));
        level.appendChild(valued("lvlJc", "left"));
        var manner = document.createElementNS(W, "w:abstractNum");
        set(manner, "abstractNumId", PLAIN_MANNER);
        manner.appendChild(level);
        var root = document.getDocumentElement();
        root.insertBefore(manner, root.getFirstChild());
        return String.valueOf(PLAIN_MANNER);
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
