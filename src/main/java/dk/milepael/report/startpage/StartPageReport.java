package dk.milepael.report.startpage;

import dk.milepael.report.Document;
import dk.milepael.report.Report;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;

/** The start page of a run's folder. */
public final class StartPageReport implements Report<StartPageFacts> {
    private final Templates templates;
    private final StartPageAssembler assembler;

    public StartPageReport(Templates templates, Words words) {
        this.templates = templates;
        this.assembler = new StartPageAssembler(words);
    }

    @Override
    public Document of(StartPageFacts night, ReportContext context) {
        var view = assembler.view(night, context);
        return new Document(view.head().title(), templates.render("index.ftlx", view));
    }
}
