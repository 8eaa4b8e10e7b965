package dk.milepael.report.owner;

import dk.milepael.report.Document;
import dk.milepael.report.Report;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.report.template.Templates;

/** The report on one owner's milestones. */
public final class OwnerReport implements Report<Portfolio> {
    private final Templates templates;
    private final OwnerAssembler assembler;

    public OwnerReport(Templates templates, Words words) {
        this.templates = templates;
        this.assembler = new OwnerAssembler(words);
    }

    @Override
    public Document of(Portfolio owner, ReportContext context) {
        var view = assembler.view(owner, context);
        return new Document(view.head().title(), templates.render("ansvarlig.ftlx", view));
    }
}
