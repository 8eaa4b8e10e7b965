package dk.milepael.report.cards;

import dk.milepael.plan.AgreementPoint;
import dk.milepael.plan.Initiative;
import dk.milepael.report.Words;
import dk.milepael.report.cards.CardsView.PointRow;
import dk.milepael.report.planpage.AmountCells;
import dk.milepael.report.planpage.Cells;
import dk.milepael.report.planpage.Group;
import dk.milepael.rules.JudgedPlan;
import java.util.List;
import java.util.stream.Stream;

/** «Aftalepunkter»: each point of a budget agreement and the card that carries it out. */
final class PointRows {
    private final Words words;
    private final JudgedPlan plan;

    PointRows(Words words, JudgedPlan plan) {
        this.words = words;
        this.plan = plan;
    }

    /** What is still to be done, and after that what became of earlier points. */
    List<PointRow> all(List<Group> groups) {
        var rows = groups.stream().flatMap(this::rows).toList();
        return Stream.concat(
                        rows.stream().filter(row -> row.department() != null),
                        rows.stream().filter(row -> row.department() == null))
                .toList();
    }

    private Stream<PointRow> rows(Group group) {
        return group
                .each((id, card) ->
                        card.content().agreed().stream()
                                .map(point -> row(group, id, card, point))
                                .toList())
                .stream()
                .flatMap(List::stream);
    }

    private PointRow row(Group group, String id, Initiative card, AgreementPoint point) {
        boolean isResult = CardsAssembler.isResult(card);
        var told = point.point();
        return new PointRow(
                isResult ? group.id() : id,
                told == null ? point.agreement() : Cells.brief(told),
                isResult ? group.title() : Cells.brief(Cells.numbered(card.label())),
                isResult ? null : group.title(),
                new AmountCells(words).of(card.promise().amounts()),
                new Cells(words).light(plan.initiatives().get(card.id()), card.progress()));
    }
}
