package dk.milepael.report.catalogue;

import dk.milepael.report.Document;
import dk.milepael.report.Report;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import dk.milepael.rules.JudgedPlan;

/** The report on an action catalogue. */
public final class CatalogueReport implements Report<JudgedPlan> {
    private final Templates templates;
    private final CatalogueAssembler assembler;

    public CatalogueReport(Templates templates, Words words) {
        this.templates = templates;
        this.assembler = new CatalogueAssembler(words);
    }

    @Override
    public Document of(JudgedPlan plan, ReportContext context) {
        var view = assembler.view(plan, context);
        return new Document(
                view.frame().head().title(), templates.render("handlingskatalog.ftlx", view));
    }
}
