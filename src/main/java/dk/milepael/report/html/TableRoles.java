package dk.milepael.report.html;

import dk.milepael.report.Pages;
import org.w3c.dom.Element;

/**
 * Says of a table's parts what they are: on a narrow screen the stylesheet sets rows and cells as
 * blocks, and browsers then no longer tell a screen reader that they are a table.
 */
final class TableRoles {
    private TableRoles() {}

    static void give(Element table) {
        if (!areGivenIn(table)) {
            return;
        }
        table.setAttribute("role", "table");
        for (var part : Pages.children(table)) {
            if (part.getLocalName().equals("thead") || part.getLocalName().equals("tbody")) {
                part.setAttribute("role", "rowgroup");
                Pages.children(part).forEach(TableRoles::giveToRow);
            }
        }
    }

    /** Whether it is set as blocks on a narrow screen. */
    static boolean areGivenIn(Element table) {
        return Pages.hasClass(table, "rows");
    }

    static void giveToRow(Element row) {
        row.setAttribute("role", "row");
        Pages.children(row).forEach(cell -> cell.setAttribute("role", role(cell)));
    }

    private static String role(Element cell) {
        if (!cell.getLocalName().equals("th")) {
            return "cell";
        }
        return cell.getAttribute("scope").equals("col") ? "columnheader" : "rowheader";
    }
}
