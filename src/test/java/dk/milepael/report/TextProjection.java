package dk.milepael.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A page as lines that a reviewer can read in a diff: a block or a table row on each. */
public final class TextProjection {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "li", "dt", "dd", "caption", "tr", "figure");

    private final List<String> lines = new ArrayList<>();

    private TextProjection() {}

    public static String of(String xhtml) {
        var projection = new TextProjection();
        projection.walk(Xhtml.parse(xhtml).getDocumentElement());
        return String.join("\n", projection.lines) + "\n";
    }

    /** The golden file's text; with {@code -Dgolden=write} the file is written anew first. */
    public static String golden(String name, String actual) {
        var file = GOLDEN.resolve(name);
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(GOLDEN);
                Files.writeString(file, actual);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private void walk(Element element) {
        if (BLOCKS.contains(element.getLocalName())) {
            lines.add(line(element));
            return;
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && !"head".equals(inner.getLocalName())) {
                walk(inner);
            }
        }
    }

    private static String line(Element block) {
        var text = block.getLocalName().equals("tr") ? cells(block) : text(block);
        return switch (block.getLocalName()) {
            case "h1" -> "# " + text;
            case "h2" -> "\n## " + text;
            case "h3" -> "\n### " + text;
            case "li" -> "- " + text;
            case "caption" -> "[" + text + "]";
            case "figure" -> "(" + block.getAttribute("aria-label") + ")";
            default -> text;
        };
    }

    private static String cells(Element row) {
        var cells = new ArrayList<String>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            if (cell instanceof Element) {
                cells.add(text(cell));
            }
        }
        return String.join(" | ", cells);
    }

    private static String text(Node node) {
        var text = new StringBuilder();
        gather(node, text);
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static void gather(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                var apart = Set.of("p", "br", "li").contains(element.getLocalName());
                text.append(apart ? " " : "");
                gather(element, text);
                if (element.getLocalName().equals("a")) {
                    text.append(" <").append(element.getAttribute("href")).append('>');
                }
                text.append(apart ? " " : "");
            } else {
                text.append(child.getNodeValue());
            }
        }
    }
}
