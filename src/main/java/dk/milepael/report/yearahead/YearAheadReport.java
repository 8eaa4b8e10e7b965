package dk.milepael.report.yearahead;

import dk.milepael.report.Document;
import dk.milepael.report.Report;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import dk.milepael.rules.JudgedPlan;
import java.util.List;

/** The calendar of deadlines of all plans in force. */
public final class YearAheadReport implements Report<List<JudgedPlan>> {
    private final Templates templates;
    private final YearAheadAssembler assembler;

    public YearAheadReport(Templates templates, Words words) {
        this.templates = templates;
        this.assembler = new YearAheadAssembler(words);
    }

    @Override
    public Document of(List<JudgedPlan> plans, ReportContext context) {
        var view = assembler.view(plans, context);
        return new Document(view.head().title(), templates.render("fristkalender.ftlx", view));
    }
}
