package dk.milepael.report.word;

import dk.milepael.report.Xhtml;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Steps through a page's elements; it knows no document type and fetches nothing. */
final class XhtmlReader {
    private final XMLStreamReader reader;

    XhtmlReader(String xhtml) {
        try {
            reader = Xhtml.events(xhtml);
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** What the next step found. */
    enum Step {
        START,
        END,
        TEXT,
        OTHER,
        FINISHED
    }

    Step next() {
        try {
            if (!reader.hasNext()) {
                return Step.FINISHED;
            }
            return switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> Step.START;
                case XMLStreamConstants.END_ELEMENT -> Step.END;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> Step.TEXT;
                default -> Step.OTHER;
            };
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    @Nullable String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    boolean hasClass(String name) {
        var classes = attribute("class");
        return classes != null && (classes.equals(name) || classes().contains(name));
    }

    List<String> classes() {
        var classes = attribute("class");
        return classes == null ? List.of() : List.of(classes.split(" "));
    }

    /** Passes over the rest of the element that was just started, and returns its text. */
    String skip() {
        var text = new StringBuilder();
        for (var depth = 1; depth > 0; ) {
            var step = next();
            depth += step == Step.START ? 1 : step == Step.END ? -1 : 0;
            if (step == Step.TEXT) {
                text.append(text());
            }
        }
        return text.toString();
    }

    IllegalArgumentException unexpected(String where) {
        var at = reader.getLocation();
        return new Misplaced(name(), where, at.getLineNumber(), at.getColumnNumber());
    }

    private static IllegalArgumentException malformed(XMLStreamException cause) {
        return new IllegalArgumentException("the page is no XHTML: " + cause.getMessage(), cause);
    }
}
