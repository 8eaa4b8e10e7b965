package dk.milepael.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** What a PDF says of its structure, as text. */
final class Tags {
    private Tags() {}

    /** Each element on a line of its own, with how many pieces of content it holds. */
    static String tree(byte[] pdf) throws IOException {
        var root = new PdfReader(pdf).getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
        var text = new StringBuilder();
        kids(root).forEach(kid -> add(text, kid, ""));
        return text.toString();
    }

    /** Each link within the document: its page, and the page and height that it leads to. */
    static List<String> links(byte[] pdf) throws IOException {
        var reader = new PdfReader(pdf);
        var links = new ArrayList<String>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            var areas = reader.getPageN(page).getAsArray(PdfName.ANNOTS);
            for (int i = 0; areas != null && i < areas.size(); i++) {
                var action = areas.getAsDict(i).getAsDict(PdfName.A);
                var target = action.getAsArray(PdfName.D);
                if (target != null) {
                    int number = page(reader, (PRIndirectReference) target.getPdfObject(0));
                    links.add("%d to %d at %s".formatted(page, number, target.getPdfObject(3)));
                }
            }
        }
        return links;
    }

    private static int page(PdfReader reader, PRIndirectReference target) {
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            if (reader.getPageOrigRef(page).getNumber() == target.getNumber()) {
                return page;
            }
        }
        throw new AssertionError("a link leads to no page");
    }

    private static void add(StringBuilder text, PdfObject kid, String indent) {
        if (!(kid instanceof PdfDictionary element) || element.get(PdfName.S) == null) {
            return;
        }
        var kids = kids(element);
        long contents = kids.stream().filter(each -> !isElement(each)).count();
        text.append(indent).append(element.getAsName(PdfName.S).toString().substring(1));
        text.append(' ').append(contents).append('\n');
        kids.forEach(each -> add(text, each, indent + " "));
    }

    private static boolean isElement(PdfObject kid) {
        return kid instanceof PdfDictionary element && element.get(PdfName.S) != null;
    }

    private static List<PdfObject> kids(PdfDictionary element) {
        var kids = PdfReader.getPdfObject(element.get(PdfName.K));
        if (!(kids instanceof PdfArray array)) {
            return kids == null ? List.of() : List.of(kids);
        }
        var list = new ArrayList<PdfObject>();
        for (int i = 0; i < array.size(); i++) {
            list.add(array.getDirectObject(i));
        }
        return list;
    }
}
