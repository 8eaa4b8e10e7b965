package dk.milepael.report.mail;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Mastheads;
import dk.milepael.report.Numbered;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.mail.ReceiptMailView.Letter;
import dk.milepael.report.receipt.ReceiptFacts;
import dk.milepael.report.receipt.ReceiptLetter;
import dk.milepael.report.template.Templates;
import java.util.ArrayList;

/** The receipt for a file as a mail to the one who keeps its plan, or who saved it. */
public final class ReceiptMail {
    private static final int SHOWN = 10;

    private final Templates templates;
    private final Words words;

    public ReceiptMail(Templates templates, Words words) {
        this.templates = templates;
        this.words = words;
    }

    /** Who gets the mail, and why: as the one who saved the file last, or as its plan's manager. */
    public record Reader(String name, boolean savedIt) {}

    /**
     * The mail on a file's receipt.
     *
     * @param place where the whole receipt lies
     */
    public MailTexts of(ReceiptFacts file, Reader reader, String place, ReportContext context) {
        var view = view(file, reader, place, context);
        return MailTexts.of(templates, "mail-kvittering", view);
    }

    private ReceiptMailView view(
            ReceiptFacts file, Reader reader, String place, ReportContext context) {
        var brief = ReceiptLetter.of(file, words, context);
        var told = new ArrayList<>(brief.fate());
        told.addAll(brief.sum());
        var mend = new ArrayList<>(brief.mend().stream().limit(SHOWN).toList());
        if (brief.mend().size() > SHOWN) {
            var more = new Arg.Count(brief.mend().size() - SHOWN);
            mend.add(words.say(Message.of("digest.receipt.more").with("antal", more)));
        }
        return new ReceiptMailView(
                letter(file, reader, context),
                told,
                words.say(Numbered.orNone("digest.receipt.mend", brief.mend().size())),
                mend,
                words.say(Message.of("digest.receipt.place").with("sted", place)));
    }

    private Letter letter(ReceiptFacts file, Reader reader, ReportContext context) {
        var refused = file.fate() instanceof ReceiptFacts.Fate.Refused;
        var subject = "digest.receipt.subject." + (refused ? "refused" : "read");
        return new Letter(
                words.say(Message.of(subject).with("fil", file.file())),
                new Salutation(words).of(reader.name()),
                words.say(Message.of("digest.receipt.intro").with("fil", file.file())),
                Mastheads.sender(context),
                words.say("digest.receipt.why" + (reader.savedIt() ? ".saved" : "")));
    }
}
