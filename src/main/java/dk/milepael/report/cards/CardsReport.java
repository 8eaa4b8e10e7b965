package dk.milepael.report.cards;

import dk.milepael.report.Document;
import dk.milepael.report.Report;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import dk.milepael.rules.JudgedPlan;

/** The report on initiative cards. */
public final class CardsReport implements Report<JudgedPlan> {
    private final Templates templates;
    private final CardsAssembler assembler;

    public CardsReport(Templates templates, Words words) {
        this.templates = templates;
        this.assembler = new CardsAssembler(words);
    }

    @Override
    public Document of(JudgedPlan plan, ReportContext context) {
        var view = assembler.view(plan, context);
        return new Document(
                view.frame().head().title(), templates.render("indsatskort.ftlx", view));
    }
}
