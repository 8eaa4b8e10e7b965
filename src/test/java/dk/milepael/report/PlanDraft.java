package dk.milepael.report;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.history.ComparedVersion;
import dk.milepael.plan.Family;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Section;
import dk.milepael.plan.SourceCell;
import dk.milepael.plan.TimelineEntry;
import dk.milepael.plan.TrackGoal;
import dk.milepael.rules.Judge;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.PlanFacts;
import dk.milepael.rules.RuleSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A first version of a plan of Nørreå Kommune, judged by the rules themselves. */
final class PlanDraft {
    private static final SourceCell CELL = new SourceCell("Plan", "A4");

    private final PlanVersion.Heading heading;
    private final List<Section> sections = new ArrayList<>();
    private final List<Initiative> initiatives = new ArrayList<>();
    private final List<TrackGoal> trackList = new ArrayList<>();
    private final List<TimelineEntry> timeline = new ArrayList<>();

    PlanDraft(String title, Family family) {
        heading = new PlanVersion.Heading(title, family, 2026, null, null, "Plan", null);
    }

    PlanDraft section(String number, String title, int level) {
        sections.add(new Section(number, title, level, null, CELL));
        return this;
    }

    PlanDraft with(InitiativeDraft draft) {
        var section = sections.isEmpty() ? null : sections.size() - 1;
        initiatives.add(draft.at(initiatives.size(), section));
        return this;
    }

    PlanDraft listed(String track, String title, String goal) {
        trackList.add(new TrackGoal(track, title, goal, CELL));
        return this;
    }

    PlanDraft timeline(String text, String raw, String day) {
        timeline.add(new TimelineEntry(text, InitiativeDraft.dated(raw, day)));
        return this;
    }

    JudgedPlan judged() {
        var version =
                new PlanVersion(
                        heading,
                        sections,
                        initiatives,
                        new PlanVersion.Annex(timeline, trackList),
                        List.of(),
                        List.of());
        var facts =
                new PlanFacts(
                        "plan",
                        new ComparedVersion(version, Map.of()),
                        "Nørreå plan.xlsx",
                        PlanWorld.DAY.minusDays(1));
        return new Judge(RuleSettings.DEFAULT, new WorkingDays(WorkingDays.DEFAULT_CLOSING_DAYS))
                .judge(facts, PlanWorld.DAY);
    }
}
