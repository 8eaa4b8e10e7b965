package dk.milepael.report.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * How a table style shows its first row, for a row of heads that is not the first one.
 *
 * @param look what a cell's properties say of lines and ground
 * @param standsAnywhere whether that is all; letters of its own only a first row has
 */
record HeadRow(String look, boolean standsAnywhere) {
    static final HeadRow NONE = new HeadRow("", false);

    static HeadRow of(Element style) {
        var first =
                children(style, "tblStylePr").stream()
                        .filter(part -> Frame.value(part, "type").equals("firstRow"))
                        .findFirst()
                        .orElse(null);
        var look = new ByteArrayOutputStream();
        var wml = new Wml(look);
        lines(wml, style, first);
        child(first, "tcPr").flatMap(cell -> child(cell, "shd")).ifPresent(wml::copy);
        wml.flush();
        var hasLetters = child(first, "rPr").or(() -> child(first, "pPr")).isPresent();
        return new HeadRow(look.toString(UTF_8), !hasLetters);
    }

    /** The line above the table is that above its heads. */
    private static void lines(Wml wml, Element style, @Nullable Element first) {
        var own = child(first, "tcPr").flatMap(cell -> child(cell, "tcBorders"));
        var above =
                own.flatMap(lines -> child(lines, "top"))
                        .or(() ->
                                child(style, "tblPr")
                                        .flatMap(table -> child(table, "tblBorders"))
                                        .flatMap(lines -> child(lines, "top")));
        if (own.isEmpty() && above.isEmpty()) {
            return;
        }
        wml.open("w:tcBorders");
        above.ifPresent(wml::copy);
        own.stream()
                .flatMap(lines -> children(lines, "*").stream())
                .filter(line -> !line.getLocalName().equals("top"))
                .forEach(wml::copy);
        wml.close();
    }

    private static Optional<Element> child(@Nullable Element parent, String name) {
        return parent == null ? Optional.empty() : children(parent, name).stream().findFirst();
    }

    private static List<Element> children(Element parent, String name) {
        var nodes = parent.getElementsByTagNameNS(Frame.W, name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .filter(element -> Frame.parent(element).isSameNode(parent))
                .toList();
    }
}
