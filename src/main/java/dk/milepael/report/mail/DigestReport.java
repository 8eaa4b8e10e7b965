package dk.milepael.report.mail;

import dk.milepael.report.template.Templates;

/** An owner's digest as a mail. */
public final class DigestReport {
    private final Templates templates;

    public DigestReport(Templates templates) {
        this.templates = templates;
    }

    public MailTexts of(DigestView digest) {
        return MailTexts.of(templates, "mail", digest);
    }
}
