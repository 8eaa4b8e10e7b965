package dk.milepael.report.word;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Element;

/** Writes elements into a part whose root has declared their prefixes. */
final class Wml {
    private final Utf8Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Wml(OutputStream out) {
        this.out = new Utf8Writer(out);
    }

    /** Starts an element; names and values of its attributes follow in turn. */
    Wml open(String name, String... attributes) {
        open.push(name);
        start(name, attributes);
        out.markup(">");
        return this;
    }

    Wml empty(String name, String... attributes) {
        start(name, attributes);
        out.markup("/>");
        return this;
    }

    Wml text(String text) {
        out.escaped(text);
        return this;
    }

    Wml close() {
        out.markup("</");
        out.markup(open.pop());
        out.markup(">");
        return this;
    }

    Wml value(String name, String value) {
        return empty(name, "w:val", value);
    }

    /** Elements that are written already. */
    Wml ready(String elements) {
        out.markup(elements);
        return this;
    }

    /** An element without content, with those of its attributes that are this vocabulary's. */
    void copy(Element element) {
        start("w:" + element.getLocalName());
        var attributes = element.getAttributes();
        for (var index = 0; index < attributes.getLength(); index++) {
            var attribute = attributes.item(index);
            if (Frame.W.equals(attribute.getNamespaceURI())) {
                attribute("w:" + attribute.getLocalName(), attribute.getNodeValue());
            }
        }
        out.markup("/>");
    }

    void flush() {
        out.flush();
    }

    private void start(String name, String... attributes) {
        out.markup("<");
        out.markup(name);
        for (var index = 0; index < attributes.length; index += 2) {
            attribute(attributes[index], attributes[index + 1]);
        }
    }

    private void attribute(String name, String value) {
        out.markup(" ");
        out.markup(name);
        out.markup("=\"");
        out.quoted(value);
        out.markup("\"");
    }
}
