package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.w3c.dom.Element;

/** Says of each cell of a table which header cells it stands under: column, group and row. */
final class TableHeaders {
    private static final PdfName HEADERS = new PdfName("Headers");

    private final String table;
    private final List<List<PdfString>> columns = new ArrayList<>();
    private final Map<StructureNode, PdfString> groups = new HashMap<>();
    private StructureTree tree;
    private @Nullable PdfString group;
    private int named;

    /** Headers are named after the table, so its name must be unlike any other of the document. */
    TableHeaders(String table, StructureTree tree) {
        this.table = table;
        this.tree = tree;
    }

    /** Joins the cells of a table, or of what a piece of the document holds of it. */
    void join(Element tableElement, StructureTree pieceTree) {
        tree = pieceTree;
        for (var part : said(tableElement)) {
            switch (part.getLocalName()) {
                case "thead" -> said(part).forEach(this::nameColumns);
                case "tbody" -> joinRows(part);
                default -> {}
            }
        }
    }

    private void nameColumns(Element row) {
        int column = 0;
        for (var cell : Pages.children(row)) {
            var name = named(cell);
            for (int end = column + span(cell); column < end; column++) {
                column(column).add(name);
            }
        }
    }

    private void joinRows(Element part) {
        if (!RowStarts.goesOn(part) && !Manuscript.isContinued(part)) {
            group = null;
        }
        said(part).forEach(this::joinRow);
        if (group != null) {
            groups.put(node(part), group);
        }
    }

    /** Forgets what a piece held behind the last of the table's kids. */
    void endAfter(List<StructureKid> kids) {
        group = kids.isEmpty() ? null : groups.get(kids.getLast());
        groups.clear();
    }

    private static List<Element> said(Element parent) {
        return Pages.children(parent).stream().filter(StructureTree::isSaid).toList();
    }

    private void joinRow(Element row) {
        var cells = Pages.children(row);
        if (cells.size() == 1 && cells.getFirst().getAttribute("scope").equals("rowgroup")) {
            group = named(cells.getFirst());
            return;
        }
        var own = cells.stream().filter(TableHeaders::isHeader).map(this::named).toList();
        int column = 0;
        for (var cell : cells) {
            int end = column + span(cell);
            var headers = above(column, end);
            if (!isHeader(cell)) {
                headers.addAll(own);
            }
            describe(cell, headers);
            column = end;
        }
    }

    private List<PdfString> above(int from, int to) {
        var headers = new ArrayList<PdfString>();
        for (int column = from; column < to; column++) {
            column(column).stream().filter(name -> !headers.contains(name)).forEach(headers::add);
        }
        if (group != null) {
            headers.add(group);
        }
        return headers;
    }

    private void describe(Element cell, List<PdfString> headers) {
        if (!headers.isEmpty()) {
            var names = new PdfArray();
            headers.forEach(names::add);
            ((PdfDictionary) node(cell).properties.get(PdfName.A)).put(HEADERS, names);
        }
    }

    private PdfString named(Element header) {
        return node(header).name("%s-%d".formatted(table, ++named));
    }

    private StructureNode node(Element cell) {
        return Objects.requireNonNull(tree.of(cell), "every cell has its node");
    }

    private List<PdfString> column(int number) {
        while (columns.size() <= number) {
            columns.add(new ArrayList<>(1));
        }
        return columns.get(number);
    }

    private static boolean isHeader(Element cell) {
        return cell.getLocalName().equals("th");
    }

    private static int span(Element cell) {
        return cell.hasAttribute("colspan") ? Integer.parseInt(cell.getAttribute("colspan")) : 1;
    }
}
