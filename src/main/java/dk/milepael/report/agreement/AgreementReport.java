package dk.milepael.report.agreement;

import dk.milepael.report.Document;
import dk.milepael.report.Report;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import dk.milepael.rules.JudgedPlan;

/** The report on a development agreement. */
public final class AgreementReport implements Report<JudgedPlan> {
    private final Templates templates;
    private final AgreementAssembler assembler;

    public AgreementReport(Templates templates, Words words) {
        this.templates = templates;
        this.assembler = new AgreementAssembler(words);
    }

    @Override
    public Document of(JudgedPlan plan, ReportContext context) {
        var view = assembler.view(plan, context);
        return new Document(
                view.frame().head().title(), templates.render("udviklingsaftale.ftlx", view));
    }
}
