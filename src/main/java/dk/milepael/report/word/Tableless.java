package dk.milepael.report.word;

/** A page without its tables, which a first look at it can do without. */
final class Tableless {
    private static final String TABLE = "<table";
    private static final String TABLE_END = "</table";
    private static final String LIST = "<ol";

    private Tableless() {}

    /** Of the tables only their numbered lists are left, which the document numbers in advance. */
    static String of(String xhtml) {
        // in a comment, or the like, a bracket would not begin an element
        if (xhtml.contains("<!") || xhtml.indexOf("<?", 1) > 0) {
            return xhtml;
        }
        var rest = new StringBuilder();
        int read = 0;
        for (int table = xhtml.indexOf(TABLE); table >= 0; table = xhtml.indexOf(TABLE, read)) {
            int end = xhtml.indexOf(TABLE_END, table);
            if (end < 0) {
                return xhtml;
            }
            rest.append(xhtml, read, table);
            addLists(xhtml, table, end, rest);
            read = xhtml.indexOf('>', end) + 1;
        }
        return rest.append(xhtml, read, xhtml.length()).toString();
    }

    private static void addLists(String xhtml, int from, int end, StringBuilder rest) {
        for (int list = xhtml.indexOf(LIST, from, end);
                list >= 0;
                list = xhtml.indexOf(LIST, list + 1, end)) {
            rest.append("<td><ol/></td>");
        }
    }
}
