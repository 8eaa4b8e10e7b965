package dk.milepael.report.cards;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.cards.CardsView.CardRow;
import dk.milepael.report.cards.CardsView.DepartmentPart;
import dk.milepael.report.cards.CardsView.ResultRow;
import dk.milepael.report.lines.Line;
import dk.milepael.report.planpage.Attention;
import dk.milepael.report.planpage.Cells;
import dk.milepael.report.planpage.Group;
import dk.milepael.report.planpage.PlanFrameAssembler;
import dk.milepael.rules.JudgedPlan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a judged plan of initiative cards into the words and the order of its report. */
final class CardsAssembler {
    private final Words words;
    private final Cells cells;

    CardsAssembler(Words words) {
        this.words = words;
        this.cells = new Cells(words);
    }

    CardsView view(JudgedPlan plan, ReportContext context) {
        var groups = groups(plan.facts().compared().version());
        var front = new CardsFront(words, context.asOf());
        var lines = Line.of(plan).collect(Collectors.groupingBy(line -> line.initiative().id()));
        return new CardsView(
                new PlanFrameAssembler(words).frame(plan, context),
                front.brief(plan),
                new PointRows(words, plan).all(groups),
                front.departments(groups, lines),
                new Attention(words).rows(plan),
                groups.stream().map(group -> part(plan, group, lines)).toList(),
                new ReferenceRows(words, plan.facts().compared().version(), groups).all());
    }

    private List<Group> groups(PlanVersion version) {
        return Group.of(version, words.say("cards.outside"));
    }

    private DepartmentPart part(JudgedPlan plan, Group group, Map<String, List<Line>> lines) {
        var cards = new InitiativeCards(words);
        return new DepartmentPart(
                group.id(),
                group.title(),
                group.chapter(),
                group.goal(),
                pick(group, false, (id, card) -> row(plan, id, card, lines)),
                pick(group, false, (id, card) -> cards.card(plan, id, card)),
                pick(group, true, (_, topic) -> result(plan, topic)));
    }

    /** What is made of the results alone, or of all the others. */
    private static <T> List<T> pick(Group group, boolean results, Group.Maker<T> maker) {
        return group
                .each((id, one) ->
                        isResult(one) == results ? Stream.of(maker.of(id, one)) : Stream.<T>of())
                .stream()
                .flatMap(made -> made)
                .toList();
    }

    /** A topic of which the plan tells nothing but what became of it. */
    static boolean isResult(Initiative initiative) {
        var content = initiative.content();
        return initiative.progress().status() != null
                && initiative.milestones().isEmpty()
                && content.criteria().isEmpty()
                && Stream.of(
                                blank(content.goal()),
                                blank(content.description()),
                                blank(content.organisation()),
                                blank(content.followUpPlan()))
                        .allMatch(isBlank -> isBlank);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private CardRow row(
            JudgedPlan plan, String id, Initiative card, Map<String, List<Line>> lines) {
        return new CardRow(
                id,
                card.label().number(),
                Cells.brief(card.label().title()),
                card.owner(),
                lines.getOrDefault(card.id(), List.of()).stream()
                        .filter(Line::isOpen)
                        .filter(line -> line.due() != null)
                        .min(Line.OLDEST_FIRST)
                        .map(line -> words.shortDay(Objects.requireNonNull(line.due())))
                        .orElse(null),
                cells.light(plan.initiatives().get(card.id()), card.progress()));
    }

    private ResultRow result(JudgedPlan plan, Initiative topic) {
        return new ResultRow(
                Cells.numbered(topic.label()),
                Objects.requireNonNullElse(topic.progress().status(), ""),
                cells.light(plan.initiatives().get(topic.id()), topic.progress()));
    }
}
