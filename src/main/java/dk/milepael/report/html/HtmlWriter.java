package dk.milepael.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.w3c.dom.Text;

/** Writes a lean tree as HTML, which knows no empty-element tags but those of its void elements. */
final class HtmlWriter {
    private static final Set<String> VOID = Set.of("br", "col", "img", "meta");

    /** Ours alone: none comes from a template. */
    private static final Set<String> RAW = Set.of("style", "script");

    private final Writer out;
    private final RowReader rows;

    /** Writes to {@code out}; {@code rows} has those that the tree leaves out. */
    HtmlWriter(Writer out, RowReader rows) {
        this.out = out;
        this.rows = rows;
    }

    void write(Document page) throws IOException {
        out.write("<!DOCTYPE html>\n");
        write(page.getDocumentElement());
        out.write("\n");
    }

    private void write(Element element) throws IOException {
        var name = element.getLocalName();
        out.write("<" + name);
        writeAttributes(element);
        out.write(">");
        if (VOID.contains(name)) {
            return;
        }
        if (RAW.contains(name)) {
            out.write(element.getTextContent());
        } else {
            writeChildren(element);
        }
        out.write("</" + name + ">");
    }

    private void writeAttributes(Element element) throws IOException {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            if (!attribute.getNodeName().startsWith("xml")) {
                var value = escaped(attribute.getNodeValue()).replace("\"", "&quot;");
                out.write(" %s=\"%s\"".formatted(attribute.getNodeName(), value));
            }
        }
    }

    private void writeChildren(Node parent) throws IOException {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof ProcessingInstruction) {
                writeRows(RowFinish.of((Element) parent.getParentNode()));
            } else {
                write(child);
            }
        }
    }

    private void write(Node node) throws IOException {
        if (node instanceof Element element) {
            write(element);
        } else if (node instanceof Text text) {
            out.write(escaped(text.getData()));
        }
    }

    private void writeRows(RowFinish finish) throws IOException {
        rows.nextBody();
        for (var row = rows.next(finish); row != null; row = rows.next(finish)) {
            write(row);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
