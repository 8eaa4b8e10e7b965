package dk.milepael.report;

import dk.milepael.history.Change;
import dk.milepael.history.ComparedVersion;
import dk.milepael.plan.Family;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.Light;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Origin;
import dk.milepael.plan.Party;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Role;
import dk.milepael.plan.Section;
import dk.milepael.plan.SourceCell;
import dk.milepael.rules.Counts;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.Judgement;
import dk.milepael.rules.PlanFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A judged plan of Nørreå Kommune, built by hand row by row. */
public final class PlanWorld {
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    public static final ReportContext CONTEXT =
            new ReportContext("Nørreå Kommune", "Økonomi og Udvikling", DAY);

    private static final Origin ORIGIN = new Origin(new SourceCell("Plan", "A1"), false, null);

    private final PlanVersion.Heading heading;
    private final List<Section> sections = new ArrayList<>();
    private final List<Initiative> initiatives = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<String, Judgement> milestones = new LinkedHashMap<>();
    private final Map<String, Judgement> judged = new LinkedHashMap<>();
    private final Map<String, Change> changes = new LinkedHashMap<>();

    public PlanWorld(String title, Family family, String statusRaw) {
        heading = new PlanVersion.Heading(title, family, 2026, null, statusRaw, "Plan", null);
    }

    PlanWorld section(String number, String title, int level, String goal) {
        sections.add(new Section(number, title, level, goal, ORIGIN.cell()));
        return this;
    }

    /** An action or initiative that has its own words and no rows below it. */
    public PlanWorld initiative(String number, String title, String goal, WorldRow own) {
        return initiative(number, title, goal, own, List.of());
    }

    /** An action with its rows; its light is the worst open one of them. */
    PlanWorld action(String number, String title, Party owner, WorldRow... rows) {
        var goal = sections.isEmpty() ? null : sections.getLast().goal();
        var whole = WorldRow.row(title).is(worst(rows), "Den værste åbne milepæl.");
        whole.owner = owner == null ? null : owner.name();
        return initiative(number, title, goal, whole, List.of(rows));
    }

    public PlanWorld initiative(
            String number, String title, String goal, WorldRow own, List<WorldRow> steps) {
        var id = "i" + initiatives.size();
        var owners = own.owner == null ? List.<Party>of() : List.of(party(own.owner));
        initiatives.add(
                new Initiative(
                        id,
                        sections.isEmpty() ? null : sections.size() - 1,
                        new Initiative.Label(number, title),
                        Initiative.Content.of(goal),
                        new Initiative.Promise(owners, own.amounts, own.commitments, own.deadline),
                        own.status == null ? Progress.NONE : own.progress(),
                        steps.stream().map(this::milestone).toList(),
                        ORIGIN));
        judged.put(id, own.judgement());
        if (own.change != null) {
            changes.put(id, own.change);
        }
        return this;
    }

    PlanWorld leftOut(LeftOut.Why why, String cell, String text) {
        leftOut.add(new LeftOut(new SourceCell("Plan", cell), why, text));
        return this;
    }

    public JudgedPlan judged() {
        var version =
                new PlanVersion(
                        heading, sections, initiatives, PlanVersion.Annex.NONE, leftOut, List.of());
        var facts =
                new PlanFacts(
                        "plan",
                        new ComparedVersion(version, changes),
                        "Nørreå plan.xlsx",
                        LocalDate.of(2026, 11, 19));
        var own = version.initiatives().stream().filter(one -> one.milestones().isEmpty());
        var counts =
                Stream.concat(milestones.values().stream(), own.map(one -> judged.get(one.id())))
                        .map(Judgement::counts)
                        .reduce(Counts.NONE, Counts::plus);
        var whole = new Judgement(Light.RED, false, WorldRow.said("Rød."), counts, List.of());
        return new JudgedPlan(facts, milestones, judged, List.of(), whole);
    }

    static Party party(String name) {
        return new Party(name, Role.ANSVARLIG);
    }

    private Milestone milestone(WorldRow row) {
        var id = "m" + milestones.size();
        milestones.put(id, row.judgement());
        if (row.change != null) {
            changes.put(id, row.change);
        }
        return new Milestone(
                id,
                row.action,
                row.text,
                row.deadline,
                row.progress(),
                row.owner,
                row.commitments,
                ORIGIN);
    }

    private static Light worst(WorldRow... rows) {
        return Arrays.stream(rows)
                .map(row -> row.judgement().light())
                .filter(Objects::nonNull)
                .min(Light::compareTo)
                .orElse(Light.GREY);
    }
}
