package dk.milepael.report.html;

import dk.milepael.report.BoundWords;
import dk.milepael.report.Pages;
import java.util.List;
import org.w3c.dom.Element;

/**
 * What is done to the rows of a table for a browser, whether they stand in the tree or not.
 *
 * @param columns what the columns are called
 * @param roles whether rows and cells say what they are
 */
record RowFinish(List<String> columns, boolean roles) {

    static RowFinish of(Element table) {
        return new RowFinish(ColumnNames.of(table), TableRoles.areGivenIn(table));
    }

    /** Finishes a row that was read apart from its page. */
    void give(Element row) {
        BoundWords.in(row);
        Pages.all(row, "figure").forEach(ChartPicture::draw);
        Pages.all(row, "script").forEach(script -> script.getParentNode().removeChild(script));
        ColumnNames.give(row, columns);
        if (roles) {
            TableRoles.giveToRow(row);
        }
    }
}
