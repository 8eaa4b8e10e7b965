package dk.milepael.report.businessplan;

import dk.milepael.report.Document;
import dk.milepael.report.Report;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import dk.milepael.rules.JudgedPlan;

/** The report on a business plan with its follow-up. */
public final class BusinessPlanReport implements Report<JudgedPlan> {
    private final Templates templates;
    private final BusinessPlanAssembler assembler;

    public BusinessPlanReport(Templates templates, Words words) {
        this.templates = templates;
        this.assembler = new BusinessPlanAssembler(words);
    }

    @Override
    public Document of(JudgedPlan plan, ReportContext context) {
        var view = assembler.view(plan, context);
        return new Document(
                view.frame().head().title(), templates.render("virksomhedsplan.ftlx", view));
    }
}
