package dk.milepael.report;

import dk.milepael.history.Change;
import dk.milepael.history.ComparedVersion;
import dk.milepael.plan.Family;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.Message;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Origin;
import dk.milepael.plan.Party;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Role;
import dk.milepael.plan.Section;
import dk.milepael.plan.SourceCell;
import dk.milepael.report.lines.Line;
import dk.milepael.rules.Counts;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.Judgement;
import dk.milepael.rules.PlanFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A judged plan written down row by row; the counts of the whole are added up from the rows. */
public final class PlanFixture {
    private static final String SHEET = "Plan";

    private final String id;
    private final PlanVersion.Heading heading;
    private final PlanFacts source;
    private final List<Section> sections = new ArrayList<>();
    private final List<Initiative> initiatives = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<String, Judgement> milestones = new LinkedHashMap<>();
    private final Map<String, Judgement> actions = new LinkedHashMap<>();
    private final Map<String, Change> changes = new HashMap<>();
    private int row = 5;

    /** A plan with a status date; null where its words tell none. */
    PlanFixture(String id, PlanVersion.Heading heading, String file, LocalDate received) {
        this.id = id;
        this.heading = heading;
        var empty =
                new PlanVersion(
                        heading,
                        List.of(),
                        List.of(),
                        PlanVersion.Annex.NONE,
                        List.of(),
                        List.of());
        this.source = new PlanFacts(id, new ComparedVersion(empty, Map.of()), file, received);
    }

    static PlanVersion.Heading heading(String title, Family family, LocalDate statusDate) {
        return new PlanVersion.Heading(title, family, 2026, statusDate, "status", SHEET, null);
    }

    PlanFixture section(String number, String title) {
        sections.add(new Section(number, title, 1, null, cell("A")));
        return this;
    }

    /** An initiative; the rows that follow are its milestones, or {@code itself} its own line. */
    PlanFixture initiative(String number, String title, String owner, RowFixture... itself) {
        var owners = owner == null ? List.<Party>of() : List.of(new Party(owner, Role.ANSVARLIG));
        var own = itself.length == 0 ? RowFixture.NOTHING : itself[0];
        var promise = new Initiative.Promise(owners, List.of(), List.of(), own.deadline());
        initiatives.add(
                new Initiative(
                        "i" + row,
                        sections.isEmpty() ? null : sections.size() - 1,
                        new Initiative.Label(number, title),
                        Initiative.Content.of(null),
                        promise,
                        own.progress(),
                        List.of(),
                        new Origin(cell("B"), false, null)));
        actions.put("i" + row++, own.judged());
        return this;
    }

    PlanFixture row(String text, RowFixture as) {
        var under = initiatives.removeLast();
        var rows = new ArrayList<>(under.milestones());
        var milestone =
                new Milestone(
                        "m" + row,
                        under.label().title(),
                        text,
                        as.deadline(),
                        as.progress(),
                        under.owner(),
                        List.of(),
                        new Origin(cell("C"), false, null));
        rows.add(milestone);
        initiatives.add(under.with(under.id(), rows));
        milestones.put("m" + row++, as.at(milestone.origin().cell()));
        return this;
    }

    /** What happened to the row before since the version before. */
    PlanFixture changed(Change.Kind kind, Change.Slip... slips) {
        changes.put("m" + (row - 1), new Change(kind, List.of(), List.of(slips), false));
        return this;
    }

    PlanFixture leftOut(LeftOut.Why why, String text) {
        leftOut.add(new LeftOut(cell("B"), why, text));
        row++;
        return this;
    }

    JudgedPlan judged(Finding... findings) {
        var version =
                new PlanVersion(
                        heading,
                        sections,
                        initiatives,
                        PlanVersion.Annex.NONE,
                        leftOut,
                        List.of(findings));
        var facts =
                new PlanFacts(
                        id,
                        new ComparedVersion(version, changes),
                        source.file(),
                        source.received());
        var counts =
                Line.of(
                                new JudgedPlan(
                                        facts,
                                        milestones,
                                        actions,
                                        List.of(),
                                        RowFixture.NOTHING.judged()))
                        .map(line -> line.judgement().counts())
                        .reduce(Counts.NONE, Counts::plus);
        var whole = new Judgement(null, false, Message.of("-"), counts, List.of());
        return new JudgedPlan(facts, milestones, actions, List.of(), whole);
    }

    private SourceCell cell(String column) {
        return new SourceCell(SHEET, column + row);
    }
}
