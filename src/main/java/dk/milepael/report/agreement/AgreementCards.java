package dk.milepael.report.agreement;

import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.Party;
import dk.milepael.plan.Role;
import dk.milepael.report.Words;
import dk.milepael.report.planpage.AmountCells;
import dk.milepael.report.planpage.Card;
import dk.milepael.report.planpage.CardFields;
import dk.milepael.report.planpage.Cells;
import dk.milepael.rules.JudgedPlan;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A goal of an agreement as a card, its fields named by the questions of the agreement. */
final class AgreementCards {
    private final Words words;
    private final Cells cells;

    AgreementCards(Words words) {
        this.words = words;
        this.cells = new Cells(words);
    }

    Card card(JudgedPlan plan, String id, Initiative goal) {
        var content = goal.content();
        var amounts = goal.promise().amounts();
        return new CardFields(words)
                .light(plan, goal)
                .text("card.goal", content.goal())
                .items("agreement.tracks", content.tracks().stream().map(Tracks::named).toList())
                .text("agreement.what", content.description())
                .criteria("cards.criteria", content.criteria())
                .text("card.organisation", content.organisation())
                .milestones(plan, goal)
                .items(
                        "card.amounts",
                        amounts.isEmpty() ? List.of() : new AmountCells(words).of(amounts))
                .text("agreement.who", involved(goal))
                .text("agreement.follow-up", content.followUpPlan())
                .items("agreement.follow-up-days", followUpDays(goal))
                .textOrEmpty("agreement.status", goal.progress().status())
                .card(id, goal, people(goal));
    }

    private @Nullable String involved(Initiative goal) {
        var named =
                Stream.concat(
                                Stream.ofNullable(cells.parties(others(goal))),
                                goal.promise().owners().stream()
                                        .filter(AgreementCards::isInvolved)
                                        .map(Party::name))
                        .collect(Collectors.joining(", "));
        return named.isEmpty() ? null : named;
    }

    private static List<Party> others(Initiative goal) {
        return goal.promise().owners().stream().filter(party -> !isInvolved(party)).toList();
    }

    /** The field's own label says that they are. */
    private static boolean isInvolved(Party party) {
        return party.role() == Role.INVOLVERET;
    }

    private String people(Initiative goal) {
        var owner = goal.owner();
        return owner == null
                ? words.say("catalogue.responsible.none")
                : words.say(Message.of("catalogue.responsible").with("navne", owner));
    }

    /** The days that stand in the text on follow-up. */
    private List<String> followUpDays(Initiative goal) {
        return goal.promise().commitments().stream()
                .filter(told -> told.field() == CommitmentField.FOLLOW_UP_PLAN)
                .map(Commitment::deadline)
                .filter(deadline -> deadline.due() != null)
                .map(cells::day)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }
}
