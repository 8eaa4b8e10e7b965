package dk.milepael.report.cards;

import dk.milepael.plan.Criterion;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import dk.milepael.report.planpage.AmountCells;
import dk.milepael.report.planpage.Card;
import dk.milepael.report.planpage.CardFields;
import dk.milepael.report.planpage.Cells;
import dk.milepael.rules.JudgedPlan;
import java.util.List;

/** An initiative as a card with the fields of the plan's own cards. */
final class InitiativeCards {
    private final Words words;

    InitiativeCards(Words words) {
        this.words = words;
    }

    Card card(JudgedPlan plan, String id, Initiative card) {
        var content = card.content();
        var amounts = card.promise().amounts();
        return new CardFields(words)
                .light(plan, card)
                .text("card.goal", content.goal())
                .criteria("cards.criteria", beyondTheGoal(card))
                .text("cards.tasks", content.description())
                .milestones(plan, card)
                .text("cards.organisation", content.organisation())
                .items(
                        "card.amounts",
                        amounts.isEmpty() ? List.of() : new AmountCells(words).of(amounts))
                .text("cards.follow-up", content.followUpPlan())
                .text("cards.status", card.progress().status())
                .card(id, card, people(card));
    }

    /** The criteria that the goal's own text does not list already. */
    private static List<Criterion> beyondTheGoal(Initiative card) {
        var goal = card.goal() == null ? "" : card.goal();
        return card.content().criteria().stream()
                .filter(criterion -> !goal.contains(criterion.text()))
                .toList();
    }

    private String people(Initiative card) {
        var names = new Cells(words).parties(card.promise().owners());
        return names == null
                ? words.say("catalogue.responsible.none")
                : words.say(Message.of("catalogue.responsible").with("navne", names));
    }
}
