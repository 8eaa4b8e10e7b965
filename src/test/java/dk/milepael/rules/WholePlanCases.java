package dk.milepael.rules;

import static dk.milepael.history.PlanWorld.cell;
import static dk.milepael.history.PlanWorld.day;
import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.plan;
import static dk.milepael.history.PlanWorld.section;
import static dk.milepael.rules.Judging.outcome;
import static dk.milepael.rules.Judging.row;
import static dk.milepael.rules.Judging.told;
import static dk.milepael.rules.RuleCase.rule;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Reference;
import dk.milepael.plan.Section;
import dk.milepael.plan.Track;
import dk.milepael.plan.TrackGoal;
import dk.milepael.plan.Verdict;
import java.util.List;

/** Rules that look at several rows, or at a plan as a whole. */
final class WholePlanCases {
    private WholePlanCases() {}

    static List<RuleCase> all() {
        return List.of(
                rule("contradiction", "from the first open milestone of what is done")
                        .between(child(Verdict.DELIVERED), child(Verdict.PARTLY)),
                rule("track-mismatch", "where the list has a track that nobody crossed")
                        .between(tracked("Relation til hinanden"), tracked()),
                rule("broken-reference", "from the first number that no card has")
                        .between(pointing("2"), pointing("3")),
                rule("duplicate-title", "from the second in one section")
                        .between(titled(0, 1), titled(0, 0)),
                rule("numbering-gap", "from the first number that is left out")
                        .between(numbered("1", "2"), numbered("1", "3")),
                rule("numbering-gap", "where a series begins with its second and not later")
                        .between(numbered("3", "4"), numbered("2", "3")),
                rule("struck-through", "where a whole row is struck and not where it is a sum")
                        .between(leftOut(LeftOut.Why.TOTAL), leftOut(LeftOut.Why.STRUCK_THROUGH)));
    }

    private static JudgedPlan child(Verdict verdict) {
        var bare =
                initiative("i1", null, "A", "Bedre lokaler", row(day("2027-03-01"), told(verdict)));
        var done = new Progress("Klar.", true, null, null, outcome(Verdict.DELIVERED));
        return Judging.judge(
                plan(
                        List.of(),
                        new Initiative(
                                "i1",
                                null,
                                bare.label(),
                                bare.content(),
                                bare.promise(),
                                done,
                                bare.milestones(),
                                bare.origin())));
    }

    private static JudgedPlan tracked(String... crossed) {
        var tracks = List.of(crossed).stream().map(name -> new Track(name, null)).toList();
        var content =
                new Initiative.Content("To skærme", null, null, null, List.of(), tracks, List.of());
        var goal = initiative("i1", null, null, "Skærme").with(content);
        var list = new TrackGoal("Relation til hinanden", "Skærme", "To skærme", cell("A2"));
        return Judging.judge(
                with(plan(List.of(), goal), new PlanVersion.Annex(List.of(), List.of(list))));
    }

    private static PlanVersion with(PlanVersion bare, PlanVersion.Annex annex) {
        return new PlanVersion(
                bare.heading(), bare.sections(), bare.initiatives(), annex, List.of(), List.of());
    }

    private static JudgedPlan pointing(String number) {
        var pointer = new Reference("se punkt " + number, number, null, null);
        var content =
                new Initiative.Content(
                        null, null, null, null, List.of(), List.of(), List.of(pointer));
        return Judging.judge(
                plan(
                        List.of(section("1", "Biblioteket", 1)),
                        initiative("i1", 0, "1", "Åbent bibliotek").with(content),
                        initiative("i2", 0, "2", "Nye hylder")));
    }

    private static JudgedPlan titled(int first, int second) {
        return Judging.judge(
                plan(
                        List.of(section("1", "Skoler", 1), section("2", "Veje", 1)),
                        initiative("i1", first, "A", "Nye lokaler"),
                        initiative("i2", second, "B", "Nye lokaler")));
    }

    private static JudgedPlan numbered(String first, String second) {
        var sections = List.of(new Section(null, "Skoler", 1, null, cell("A1")));
        return Judging.judge(
                plan(
                        sections,
                        initiative("i1", 0, first, "Nye lokaler"),
                        initiative("i2", 0, second, "Borde til alle")));
    }

    private static JudgedPlan leftOut(LeftOut.Why why) {
        var plan = DayCases.inOrder();
        return Judging.judge(
                new PlanVersion(
                        plan.heading(),
                        plan.sections(),
                        plan.initiatives(),
                        plan.annex(),
                        List.of(new LeftOut(cell("A12"), why, "Cykler")),
                        List.of()));
    }
}
