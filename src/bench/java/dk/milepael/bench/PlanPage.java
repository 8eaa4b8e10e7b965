package dk.milepael.bench;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.history.VersionComparison;
import dk.milepael.ingest.Families;
import dk.milepael.ingest.PlanReader;
import dk.milepael.ingest.Reading;
import dk.milepael.ingest.workbook.WorkbookFiles;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.catalogue.CatalogueReport;
import dk.milepael.report.template.Templates;
import dk.milepael.rules.Judge;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.PlanFacts;
import dk.milepael.rules.RuleSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Makes the page that every contender sets: an action catalogue, from its workbook on. */
final class PlanPage {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** One row in five is an action's title; the others are milestones. */
    private static final int ROWS_PER_ACTION = 5;

    private PlanPage() {}

    /** Writes {@code page-<milestones>.xhtml} beside the workbook. */
    public static void main(String[] milestones) throws IOException {
        var count = Integer.parseInt(milestones[0]);
        var rows = count + (count + ROWS_PER_ACTION - 2) / (ROWS_PER_ACTION - 1);
        var workbook = OrdinaryPlan.CATALOGUE.of(rows);
        var page = page(judged(workbook));
        Files.writeString(workbook.resolveSibling("page-%d.xhtml".formatted(count)), page);
    }

    private static JudgedPlan judged(Path workbook) {
        var reading =
                new PlanReader(new WorkbookFiles(), Families.standard()).read(workbook, "plan");
        if (!(reading instanceof Reading.Read read)) {
            throw new IllegalStateException(workbook + " was not read as a plan: " + reading);
        }
        var compared = VersionComparison.compare(null, read.plans().getFirst(), DAY);
        var facts = new PlanFacts("plan", compared, "plan.xlsx", DAY);
        return new Judge(RuleSettings.DEFAULT, new WorkingDays(WorkingDays.DEFAULT_CLOSING_DAYS))
                .judge(facts, DAY);
    }

    private static String page(JudgedPlan plan) {
        var words = new Words(Words.DANISH);
        var context = new ReportContext("Nørreå Kommune", "Økonomi", DAY);
        return new CatalogueReport(Templates.builtIn(words), words).of(plan, context).xhtml();
    }
}
