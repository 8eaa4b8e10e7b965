package dk.milepael.report.agreement;

import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.agreement.AgreementView.AreaPart;
import dk.milepael.report.agreement.AgreementView.GoalLink;
import dk.milepael.report.agreement.AgreementView.TimelineRow;
import dk.milepael.report.planpage.Attention;
import dk.milepael.report.planpage.Cells;
import dk.milepael.report.planpage.Group;
import dk.milepael.report.planpage.PlanFrameAssembler;
import dk.milepael.rules.JudgedPlan;
import java.util.List;

/** Puts a judged development agreement into the words and the order of its report. */
final class AgreementAssembler {
    private static final String DISAGREEMENT = "track-mismatch";

    private final Words words;

    AgreementAssembler(Words words) {
        this.words = words;
    }

    AgreementView view(JudgedPlan plan, ReportContext context) {
        var version = plan.facts().compared().version();
        var groups = Group.of(version, words.say("agreement.outside"));
        var tracks = new Tracks(words, plan, groups);
        var disagreements = disagreements(plan);
        return new AgreementView(
                new PlanFrameAssembler(words).frame(plan, context),
                new AgreementFront(words).brief(plan, disagreements.size()),
                tracks.list(),
                tracks.matrix(),
                disagreements,
                new Attention(words).rows(plan),
                undated(groups),
                groups.stream().map(group -> part(plan, group)).toList(),
                timeline(version));
    }

    private List<String> disagreements(JudgedPlan plan) {
        return plan.findings().stream()
                .filter(finding -> finding.rule().equals(DISAGREEMENT))
                .map(finding -> words.say(finding.message()))
                .toList();
    }

    private static List<GoalLink> undated(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.each(AgreementAssembler::undated).stream())
                .flatMap(List::stream)
                .toList();
    }

    private static List<GoalLink> undated(String id, Initiative goal) {
        var isDated =
                goal.promise().commitments().stream()
                        .filter(told -> told.field() == CommitmentField.FOLLOW_UP_PLAN)
                        .anyMatch(told -> told.deadline().due() != null);
        return isDated
                ? List.of()
                : List.of(new GoalLink(id, Cells.brief(Cells.numbered(goal.label()))));
    }

    private AreaPart part(JudgedPlan plan, Group group) {
        var cards = new AgreementCards(words);
        return new AreaPart(
                group.id(),
                group.title(),
                group.chapter(),
                group.goal(),
                group.each((id, goal) -> cards.card(plan, id, goal)));
    }

    private static List<TimelineRow> timeline(PlanVersion version) {
        return version.annex().timeline().stream()
                .map(entry -> new TimelineRow(entry.deadline().raw(), entry.text()))
                .toList();
    }
}
