package dk.milepael.report.mail;

import dk.milepael.plan.Message;
import dk.milepael.report.Flaw;
import dk.milepael.report.Xhtml;
import dk.milepael.report.template.TemplateFault;
import dk.milepael.report.template.Templates;
import java.util.regex.Pattern;

/** A mail: its subject, and the same words as a page and as plain text. */
public record MailTexts(String subject, String html, String text) {
    private static final Pattern TITLE = Pattern.compile("<title>.*?</title>", Pattern.DOTALL);

    /**
     * As the templates of that name write it: the page's title is the subject.
     *
     * @throws TemplateFault where a template cannot be used, or its page has no title
     */
    static MailTexts of(Templates templates, String name, Object view) {
        var page = name + ".ftlx";
        var html = templates.render(page, view);
        return new MailTexts(
                subject(page, html),
                html,
                PlainText.wrapped(templates.plain(name + ".txt.ftl", view)));
    }

    private static String subject(String template, String html) {
        var title = TITLE.matcher(html);
        var subject =
                title.find()
                        ? Xhtml.parse(title.group()).getDocumentElement().getTextContent().strip()
                        : "";
        if (subject.isEmpty()) {
            throw TemplateFault.of(Flaw.of(template, Message.of("flaw.no-subject")));
        }
        return subject.replaceAll("\\s+", " ");
    }
}
