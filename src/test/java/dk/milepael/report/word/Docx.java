package dk.milepael.report.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.w3c.dom.Element;

/** A written Word document as a test looks at it. */
public final class Docx {
    private final byte[] bytes;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Docx(byte[] bytes) {
        this.bytes = bytes;
    }

    static Docx written(String xhtml) {
        var out = new ByteArrayOutputStream();
        new WordDocument(Design.builtIn()).write(xhtml, out);
        return of(out.toByteArray());
    }

    public static Docx of(byte[] bytes) {
        var document = new Docx(bytes);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                document.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document;
    }

    byte[] bytes() {
        return bytes;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    XWPFDocument opened() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    Frame part(String name) {
        return new Frame(Objects.requireNonNull(parts.get(name), name));
    }

    List<Element> elements(String name) {
        return part(Design.DOCUMENT).elements(name);
    }

    /** What the schema says against the body. */
    public List<String> faults() throws IOException, XmlException {
        var faults = new ArrayList<org.apache.xmlbeans.XmlError>();
        DocumentDocument.Factory.parse(
                        new ByteArrayInputStream(
                                Objects.requireNonNull(parts.get(Design.DOCUMENT))))
                .validate(new XmlOptions().setErrorListener(faults));
        return faults.stream().map(Object::toString).toList();
    }

    /** A line for each paragraph: where it stands, its style, its text. */
    String lines() {
        return elements("p").stream().map(Docx::line).collect(Collectors.joining("\n", "", "\n"));
    }

    static String text(Element element) {
        var text = new StringBuilder();
        var nodes = element.getElementsByTagName("*");
        for (var index = 0; index < nodes.getLength(); index++) {
            var node = (Element) nodes.item(index);
            switch (node.getTagName()) {
                case "w:t" -> text.append(node.getTextContent().replace("\u00A0", " "));
                case "w:br" -> text.append(" / ");
                case "w:drawing" -> text.append("(drawing)");
                default -> {}
            }
        }
        return text.toString();
    }

    private static String line(Element paragraph) {
        var inCell = paragraph.getParentNode().getNodeName().equals("w:tc");
        var style = (Element) paragraph.getElementsByTagName("w:pStyle").item(0);
        return "%s%s: %s"
                .formatted(inCell ? "| " : "", style.getAttribute("w:val"), text(paragraph))
                .stripTrailing();
    }
}
