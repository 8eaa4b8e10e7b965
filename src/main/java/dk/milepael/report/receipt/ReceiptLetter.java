package dk.milepael.report.receipt;

import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import java.util.List;

/**
 * A receipt in short, for a mail.
 *
 * @param fate whether the file was read, and what to do if it was not
 * @param sum what was read; none where it was not
 * @param mend what must be mended, in sentences
 */
public record ReceiptLetter(List<String> fate, List<String> sum, List<String> mend) {

    /** The short form of a file's receipt. */
    public static ReceiptLetter of(ReceiptFacts file, Words words, ReportContext context) {
        var view = new ReceiptAssembler(words).view(file, context);
        return new ReceiptLetter(
                view.fate(),
                view.sum(),
                view.remarks().stream()
                        .filter(group -> group.id().equals(Concern.MEND.id()))
                        .flatMap(group -> group.remarks().stream())
                        .map(ReceiptLetter::sentence)
                        .toList());
    }

    private static String sentence(ReceiptView.Remark remark) {
        return String.join(" ", List.of(remark.where() + ":", remark.what(), remark.todo()))
                .strip();
    }
}
