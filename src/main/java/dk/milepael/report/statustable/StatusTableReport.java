package dk.milepael.report.statustable;

import dk.milepael.report.Document;
import dk.milepael.report.Report;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import dk.milepael.rules.JudgedPlan;

/** The report on a status table. */
public final class StatusTableReport implements Report<JudgedPlan> {
    private final Templates templates;
    private final StatusTableAssembler assembler;

    public StatusTableReport(Templates templates, Words words) {
        this.templates = templates;
        this.assembler = new StatusTableAssembler(words);
    }

    @Override
    public Document of(JudgedPlan plan, ReportContext context) {
        var view = assembler.view(plan, context);
        return new Document(
                view.frame().head().title(), templates.render("statustabel.ftlx", view));
    }
}
