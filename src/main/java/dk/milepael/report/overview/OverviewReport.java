package dk.milepael.report.overview;

import dk.milepael.report.Document;
import dk.milepael.report.Report;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import dk.milepael.rules.JudgedPlan;
import java.util.List;

/** The management overview of all plans in force. */
public final class OverviewReport implements Report<List<JudgedPlan>> {
    private final Templates templates;
    private final OverviewAssembler assembler;

    public OverviewReport(Templates templates, Words words) {
        this.templates = templates;
        this.assembler = new OverviewAssembler(words);
    }

    @Override
    public Document of(List<JudgedPlan> plans, ReportContext context) {
        var view = assembler.view(plans, context);
        return new Document(view.head().title(), templates.render("ledelsesoverblik.ftlx", view));
    }
}
