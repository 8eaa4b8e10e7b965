package dk.milepael.report.sendings;

import dk.milepael.report.Document;
import dk.milepael.report.Report;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import java.util.List;

/** The list of a night's mails, kept for whoever asks later who was told what. */
public final class SendingsReport implements Report<List<Sending>> {
    private final Templates templates;
    private final SendingsAssembler assembler;

    public SendingsReport(Templates templates, Words words) {
        this.templates = templates;
        this.assembler = new SendingsAssembler(words);
    }

    @Override
    public Document of(List<Sending> mails, ReportContext context) {
        var view = assembler.view(mails, context);
        return new Document(view.head().title(), templates.render("udsendelser.ftlx", view));
    }
}
