package dk.milepael.report.mail;

import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.report.mail.Addressee.Enclosure;
import dk.milepael.report.mail.Addressee.Kind;
import java.util.List;

/** The mail to an owner who is nothing else, with the owner's report attached. */
public final class OwnMail {
    private static final List<Enclosure> REPORT =
            List.of(new Enclosure(Kind.OWN, "Milepæle", false));

    private OwnMail() {}

    /** Since when the owner was told, the context knows. */
    public static DigestView of(Portfolio owner, Words words, ReportContext context) {
        return new DigestAssembler(words, 10)
                .of(
                        new Addressee(owner.name(), "svar@example.invalid", words.locale(), REPORT),
                        matters(owner, context),
                        List.of(),
                        context);
    }

    static Matters matters(Portfolio owner, ReportContext context) {
        var own = new Matters.Own(owner, context.since(), List.of());
        return new Matters(own, List.of(), List.of(), null, null);
    }

    static List<String> facts(Portfolio owner, ReportContext context) {
        return new DigestFacts(matters(owner, context)).all();
    }
}
