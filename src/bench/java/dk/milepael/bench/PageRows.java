package dk.milepael.bench;

import dk.milepael.report.Xhtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Takes a page apart into its lines, so that every contender sets the same text. */
final class PageRows {
    private static final Set<String> LINES = Set.of("h1", "h2", "h3", "h4", "p", "li");
    private static final Set<String> BREAKS = Set.of("br", "p", "li");
    private static final int WHOLE = 100;

    private final XMLStreamReader page;
    private final List<PageRow> rows = new ArrayList<>();
    private int tables;

    private PageRows(XMLStreamReader page) {
        this.page = page;
    }

    static List<PageRow> of(String xhtml) throws XMLStreamException {
        var reading = new PageRows(Xhtml.events(xhtml));
        while (reading.page.hasNext()) {
            reading.page.next();
            if (reading.page.isStartElement()) {
                reading.start(reading.page.getLocalName());
            }
        }
        return reading.rows;
    }

    private void start(String name) throws XMLStreamException {
        if (LINES.contains(name)) {
            var none = new PageRow.Table(++tables, "", List.of(), List.of());
            var kind = name.equals("li") ? "p" : name;
            rows.add(new PageRow(kind, none, List.of(WHOLE), List.of(text())));
        } else if (name.equals("table")) {
            table();
        }
    }

    private void table() throws XMLStreamException {
        var caption = "";
        var widths = new ArrayList<Integer>();
        var heads = List.<String>of();
        var number = ++tables;
        while (!(page.next() == XMLStreamReader.END_ELEMENT
                && page.getLocalName().equals("table"))) {
            if (!page.isStartElement()) {
                continue;
            }
            switch (page.getLocalName()) {
                case "caption" -> caption = text();
                case "col" -> widths.add(width());
                case "tr" -> {
                    var spans = new ArrayList<Integer>();
                    var cells = cells(spans);
                    if (heads.isEmpty()) {
                        heads = cells;
                    } else {
                        var table = new PageRow.Table(number, caption, widths, heads);
                        rows.add(new PageRow("tr", table, merged(widths, spans), cells));
                    }
                }
                default -> {}
            }
        }
    }

    private int width() {
        return Integer.parseInt(page.getAttributeValue(null, "width").replace("%", ""));
    }

    private List<String> cells(List<Integer> spans) throws XMLStreamException {
        var cells = new ArrayList<String>();
        while (page.next() != XMLStreamReader.END_ELEMENT) {
            if (page.isStartElement()) {
                var span = page.getAttributeValue(null, "colspan");
                spans.add(span == null ? 1 : Integer.parseInt(span));
                cells.add(text());
            }
        }
        return cells;
    }

    private static List<Integer> merged(List<Integer> widths, List<Integer> spans) {
        var merged = new ArrayList<Integer>();
        var column = 0;
        for (var span : spans) {
            merged.add(
                    widths.subList(column, column + span).stream()
                            .mapToInt(Integer::intValue)
                            .sum());
            column += span;
        }
        return merged;
    }

    /** The text of the element that was just started, up to and with its end. */
    private String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (var depth = 1; depth > 0; ) {
            page.next();
            if (page.isCharacters()) {
                text.append(page.getText());
            } else if (page.isStartElement()) {
                depth++;
                text.append(BREAKS.contains(page.getLocalName()) ? "\n" : "");
            } else if (page.isEndElement()) {
                depth--;
            }
        }
        return text.toString().strip().replaceAll("[ \\t]+", " ").replaceAll("\\s*\\n\\s*", "\n");
    }
}
