package dk.milepael.report.receipt;

import dk.milepael.report.Document;
import dk.milepael.report.Report;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;

/** The receipt for one dropped file. */
public final class ReceiptReport implements Report<ReceiptFacts> {
    private final Templates templates;
    private final ReceiptAssembler assembler;

    public ReceiptReport(Templates templates, Words words) {
        this.templates = templates;
        this.assembler = new ReceiptAssembler(words);
    }

    @Override
    public Document of(ReceiptFacts file, ReportContext context) {
        var view = assembler.view(file, context);
        return new Document(view.head().title(), templates.render("kvittering.ftlx", view));
    }
}
