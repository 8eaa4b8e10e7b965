package dk.milepael.report.html;

import dk.milepael.report.Pages;
import java.util.List;
import org.w3c.dom.Element;

/** Gives each cell the name of its column, for a screen too narrow to show them side by side. */
final class ColumnNames {
    private ColumnNames() {}

    static void giveToCells(Element table) {
        var groups = Pages.children(table);
        var names =
                groups.stream()
                        .filter(group -> group.getLocalName().equals("thead"))
                        .flatMap(head -> Pages.children(head).stream())
                        .flatMap(row -> Pages.children(row).stream())
                        .map(Pages::text)
                        .toList();
        groups.stream()
                .filter(group -> group.getLocalName().equals("tbody"))
                .flatMap(body -> Pages.children(body).stream())
                .map(Pages::children)
                .filter(cells -> cells.size() == names.size())
                .forEach(cells -> name(cells, names));
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
