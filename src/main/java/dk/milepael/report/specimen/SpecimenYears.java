package dk.milepael.report.specimen;

import dk.milepael.history.Ancestry;
import dk.milepael.history.Certainty;
import dk.milepael.history.Fate;
import dk.milepael.history.Forebear;
import dk.milepael.history.Heir;
import dk.milepael.history.NextYear;
import dk.milepael.plan.Initiative;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.PlanFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A specimen between two other years: every fate that a goal can have, by turns. */
final class SpecimenYears {
    private static final List<Fate> FATES =
            List.of(
                    new Fate(Fate.Kind.CONTINUED, true, List.of(heir(Certainty.ALIKE, false))),
                    new Fate(
                            Fate.Kind.SPLIT,
                            true,
                            List.of(heir(Certainty.ALIKE, false), heir(Certainty.UNSURE, false))),
                    new Fate(Fate.Kind.MERGED, true, List.of(heir(Certainty.NAMED, true))),
                    new Fate(Fate.Kind.REPLACED, false, List.of(heir(Certainty.UNSURE, false))),
                    new Fate(Fate.Kind.LOST, true, List.of()),
                    new Fate(Fate.Kind.LOST, false, List.of()),
                    new Fate(Fate.Kind.DROPPED, false, List.of()),
                    new Fate(Fate.Kind.CLOSED, false, List.of()));

    private SpecimenYears() {}

    private static Heir heir(Certainty certainty, boolean isPart) {
        return new Heir("i1", "Prøve på næste års mål", certainty, isPart);
    }

    /** The plan with the year after it and the two before it. */
    static JudgedPlan around(JudgedPlan plan) {
        var facts = plan.facts();
        var fates = new HashMap<String, Fate>();
        var forebears = new HashMap<String, List<Forebear>>();
        for (var goal : facts.compared().version().initiatives()) {
            fates.put(goal.id(), FATES.get(fates.size() % FATES.size()));
            forebears.put(goal.id(), List.of(forebear(goal, 2025), forebear(goal, 2024)));
        }
        var between =
                new PlanFacts(
                        facts.planId(),
                        facts.compared(),
                        facts.file(),
                        facts.received(),
                        new NextYear("proeve-2027", "Prøve 2027", Map.copyOf(fates)),
                        new Ancestry(forebears));
        return new JudgedPlan(
                between, plan.milestones(), plan.initiatives(), plan.sections(), plan.whole());
    }

    private static Forebear forebear(Initiative goal, int year) {
        return new Forebear(
                "proeve-" + year,
                "Prøve " + year,
                year,
                goal.id(),
                goal.label().title(),
                Fate.Kind.CONTINUED,
                Certainty.SAME_WORDS,
                SpecimenRow.DAY.getYear() - year);
    }
}
