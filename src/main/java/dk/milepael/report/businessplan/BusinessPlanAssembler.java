package dk.milepael.report.businessplan;

import dk.milepael.plan.Continuation;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.businessplan.BusinessPlanView.AreaPart;
import dk.milepael.report.businessplan.BusinessPlanView.ContinuedRow;
import dk.milepael.report.businessplan.BusinessPlanView.UnjudgedRow;
import dk.milepael.report.planpage.Attention;
import dk.milepael.report.planpage.Cells;
import dk.milepael.report.planpage.Group;
import dk.milepael.report.planpage.PlanFrameAssembler;
import dk.milepael.rules.JudgedPlan;
import java.util.List;
import java.util.Optional;

/** Puts a judged business plan into the words and the order of its report. */
final class BusinessPlanAssembler {
    private final Words words;
    private final GoalCards cards;
    private final YearsAcross across;
    private final YearRows years;

    BusinessPlanAssembler(Words words) {
        this.words = words;
        this.cards = new GoalCards(words);
        this.across = new YearsAcross(words);
        this.years = new YearRows(words, cards);
    }

    BusinessPlanView view(JudgedPlan plan, ReportContext context) {
        var present = groups(plan.facts().compared().present());
        var front = new BusinessPlanFront(words);
        return new BusinessPlanView(
                new PlanFrameAssembler(words).frame(plan, context),
                front.brief(plan, present, onward(plan, present)),
                front.areas(present),
                new Attention(words).rows(plan),
                unjudged(plan.facts().compared().version()),
                groups(plan.facts().compared().version()).stream()
                        .map(group -> part(plan, group))
                        .toList(),
                plan.facts().next() == null
                        ? continued(plan.facts().compared().version())
                        : List.of(),
                years.years(plan.facts().next(), groups(plan.facts().compared().version())));
    }

    /** What is found again in the next plan, or how many goals are to go on in one. */
    private Optional<Message> onward(JudgedPlan plan, List<Group> present) {
        var next = plan.facts().next();
        return next == null
                ? BusinessPlanFront.onward(present)
                : Optional.of(years.brief(next, present));
    }

    private List<Group> groups(PlanVersion version) {
        return Group.of(version, words.say("businessplan.outside"));
    }

    private AreaPart part(JudgedPlan plan, Group group) {
        return new AreaPart(
                group.id(),
                group.title(),
                group.chapter(),
                group.goal(),
                group.each((id, goal) -> cards.card(plan, id, goal)));
    }

    /** A plan without any follow-up yet has none that stick out. */
    private List<UnjudgedRow> unjudged(PlanVersion version) {
        if (!BusinessPlanFront.isFollowedUp(version.initiatives())) {
            return List.of();
        }
        return groups(version).stream()
                .flatMap(group -> group.each((id, goal) -> unjudged(group, id, goal)).stream())
                .flatMap(List::stream)
                .toList();
    }

    private List<UnjudgedRow> unjudged(Group group, String id, Initiative goal) {
        if (Attainment.of(goal) != Attainment.UNTOLD) {
            return List.of();
        }
        var why = goal.progress().status() == null ? "empty" : "unread";
        return List.of(
                new UnjudgedRow(
                        id,
                        Cells.brief(Cells.numbered(goal.label())),
                        group.title(),
                        words.say("businessplan.unjudged." + why)));
    }

    private List<ContinuedRow> continued(PlanVersion version) {
        return groups(version).stream()
                .flatMap(group -> group.each(this::continued).stream())
                .flatMap(List::stream)
                .toList();
    }

    private List<ContinuedRow> continued(String id, Initiative goal) {
        var outcome = goal.progress().outcome();
        return outcome == null || outcome.continuation() == Continuation.NONE
                ? List.of()
                : List.of(
                        new ContinuedRow(
                                id,
                                Cells.brief(Cells.numbered(goal.label())),
                                cards.reading(goal),
                                across.told(outcome)));
    }
}
