package dk.milepael.report.mail;

import dk.milepael.report.template.Templates;

/** An owner's digest as a mail. */
public final class OwnerMailReport {
    private final Templates templates;

    public OwnerMailReport(Templates templates) {
        this.templates = templates;
    }

    public OwnerMail of(OwnerMailView digest) {
        return new OwnerMail(
                digest.letter().subject(),
                templates.render("mail.ftlx", digest),
                PlainText.wrapped(templates.plain("mail.txt.ftl", digest)));
    }
}
