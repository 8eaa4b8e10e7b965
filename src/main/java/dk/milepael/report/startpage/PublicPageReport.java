package dk.milepael.report.startpage;

import dk.milepael.plan.Message;
import dk.milepael.report.Document;
import dk.milepael.report.Mastheads;
import dk.milepael.report.Report;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import java.util.Map;

/** The start page of what anybody may see. */
public final class PublicPageReport implements Report<PublicPageFacts> {
    private static final Map<String, String> KINDS =
            Map.of(".pdf", "index.pdf", ".docx", "index.word", ".html", "index.html");

    private final Templates templates;
    private final Words words;

    public PublicPageReport(Templates templates, Words words) {
        this.templates = templates;
        this.words = words;
    }

    @Override
    public Document of(PublicPageFacts facts, ReportContext context) {
        var head =
                Mastheads.of(context, words, words.say("public.title"), words.say("public.basis"));
        var view = new PublicPageView(head, facts.reports().stream().map(this::row).toList());
        return new Document(head.title(), templates.render("offentlig.ftlx", view));
    }

    private PublicPageView.Row row(PublicPageFacts.Item report) {
        return new PublicPageView.Row(
                report.title(),
                report.endings().stream().map(ending -> link(report, ending)).toList());
    }

    private PublicPageView.Link link(PublicPageFacts.Item report, String ending) {
        var kind = words.say(KINDS.getOrDefault(ending, "index.html"));
        return new PublicPageView.Link(
                kind,
                report.stem() + ending,
                words.say(
                        Message.of("index.reports.of")
                                .with("slags", kind)
                                .with("plan", report.title())));
    }
}
