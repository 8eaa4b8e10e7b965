package dk.milepael.report.mail;

import java.util.List;

/**
 * A receipt for a file as a mail.
 *
 * @param told what became of the file, in sentences
 * @param mendLead how many remarks must be mended
 * @param mend the first of them
 * @param place where the whole receipt lies
 */
public record ReceiptMailView(
        Letter letter, List<String> told, String mendLead, List<String> mend, String place) {
    public ReceiptMailView {
        told = List.copyOf(told);
        mend = List.copyOf(mend);
    }

    /** What stands around it. */
    public record Letter(
            String subject, String salutation, String intro, String sender, String why) {}
}
