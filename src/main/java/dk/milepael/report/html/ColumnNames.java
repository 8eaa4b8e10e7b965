package dk.milepael.report.html;

import dk.milepael.report.Pages;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Gives each cell the name of its column, for a screen too narrow to show them side by side. */
final class ColumnNames {
    private ColumnNames() {}

    /** What the columns of a table are called, as its head has them. */
    static List<String> of(Element table) {
        return groups(table, "thead")
                .flatMap(head -> Pages.children(head).stream())
                .flatMap(row -> Pages.children(row).stream())
                .map(Pages::text)
                .toList();
    }

    static void giveToCells(Element table) {
        var names = of(table);
        groups(table, "tbody")
                .flatMap(body -> Pages.children(body).stream())
                .forEach(row -> give(row, names));
    }

    /** A row with cells across the columns is left as it is. */
    static void give(Element row, List<String> names) {
        var cells = Pages.children(row);
        if (cells.size() == names.size()) {
            name(cells, names);
        }
    }

    private static Stream<Element> groups(Element table, String name) {
        return Pages.children(table).stream().filter(group -> group.getLocalName().equals(name));
    }

    /** A row's own heading, and a cell across the table, speak for themselves. */
    private static void name(List<Element> cells, List<String> names) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).getLocalName().equals("td")) {
                cells.get(i).setAttribute("data-label", names.get(i));
            }
        }
    }
}
