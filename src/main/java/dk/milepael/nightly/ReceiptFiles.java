package dk.milepael.nightly;

import dk.milepael.report.receipt.Copy;
import dk.milepael.report.receipt.ReceiptFacts;
import java.util.List;
import java.util.Locale;

/** Where the receipts of a run's files lie, by paths below the run's folder. */
record ReceiptFiles(List<String> names) {
    private static final String FOLDER = "kvitteringer/";
    private static final String COPY = ".kvittering.xlsx";

    /**
     * @param names of all files that have a receipt
     */
    ReceiptFiles {
        names = List.copyOf(names);
    }

    static ReceiptFiles of(List<ReceiptFacts> files) {
        return new ReceiptFiles(files.stream().map(ReceiptFacts::file).toList());
    }

    static String page(String name) {
        return FOLDER + name + ".html";
    }

    /** Named without the file's ending, unless another file would have the same. */
    String copy(String name) {
        var alone = names.stream().filter(other -> stem(other).equals(stem(name))).count() == 1;
        var kept = alone ? name.substring(0, stem(name).length()) : name;
        return FOLDER + kept + COPY;
    }

    /** The copy of a file as the start page tells of it. */
    Copy given(String name) {
        var path = copy(name);
        return new Copy.Given(path.substring(path.lastIndexOf('/') + 1), false);
    }

    private static String stem(String name) {
        var dot = name.lastIndexOf('.');
        var isEnding = dot > name.lastIndexOf('/') + 1;
        return (isEnding ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
    }
}
