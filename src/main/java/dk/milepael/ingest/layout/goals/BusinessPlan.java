package dk.milepael.ingest.layout.goals;

import dk.milepael.danish.YearHints;
import dk.milepael.ingest.Reading.SheetAccount;
import dk.milepael.ingest.layout.Imprint;
import dk.milepael.ingest.layout.Layout;
import dk.milepael.ingest.layout.OpenSections;
import dk.milepael.ingest.layout.PlanRead;
import dk.milepael.ingest.layout.RowWords;
import dk.milepael.ingest.layout.Surroundings;
import dk.milepael.ingest.layout.Wording;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Family;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.PlanVersion;
import java.util.ArrayList;
import java.util.List;

/**
 * Focus areas with goals, in tables with headers or in cells that begin with «Mål:» and
 * «Dokumentation:»; the follow-up on last year's goals is a plan of its own.
 */
public final class BusinessPlan implements Layout<GoalSheet> {
    private final Wording wording;
    private final GoalWords words = new GoalWords();
    private final GoalHeadings headings;

    public BusinessPlan(Wording wording) {
        this.wording = wording;
        this.headings =
                new GoalHeadings(
                        new Imprint(wording.deadlines(), new RowWords()), wording.prose(), words);
    }

    @Override
    public Family family() {
        return Family.BUSINESS_PLAN;
    }

    @Override
    public List<GoalSheet> find(Grid grid) {
        return PlanCutter.cut(new GoalLines(grid, words).sort(), words).stream()
                .map(entries -> new GoalSheet(grid, entries))
                .filter(GoalSheet::isPlan)
                .toList();
    }

    @Override
    public List<PlanRead> read(List<GoalSheet> parts, Surroundings surroundings) {
        var plans = new ArrayList<PlanRead>();
        for (var group : headings.plans(parts, surroundings)) {
            plans.add(read(group));
        }
        return plans;
    }

    private PlanRead read(GoalHeadings.Group group) {
        var heading = group.heading();
        var reader =
                new GoalReader(
                        wording, words, new YearHints(null, heading.year(), heading.statusDate()));
        var sections = new OpenSections();
        var initiatives = new ArrayList<Initiative>();
        var leftOut = new ArrayList<LeftOut>();
        var accounts = new ArrayList<SheetAccount>();
        for (var sheet : group.sheets()) {
            var drafts = new Drafts(sheet.grid(), words, sections);
            drafts.read(sheet.entries());
            for (var draft : drafts.all) {
                initiatives.addAll(reader.read(draft, sheet, initiatives.size()));
            }
            leftOut.addAll(drafts.leftOut);
            accounts.add(sheet.account(drafts.leftOut.size()));
        }
        return new PlanRead(
                new PlanVersion(
                        heading,
                        sections.all(),
                        initiatives,
                        PlanVersion.Annex.NONE,
                        leftOut,
                        List.of()),
                accounts);
    }
}
