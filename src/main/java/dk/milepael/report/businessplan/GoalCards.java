package dk.milepael.report.businessplan;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import dk.milepael.report.planpage.AmountCells;
import dk.milepael.report.planpage.Card;
import dk.milepael.report.planpage.CardFields;
import dk.milepael.report.planpage.Cells;
import dk.milepael.rules.JudgedPlan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A goal as a card: how it is known, what was done, staff's verdict and beside it our reading. */
final class GoalCards {
    private final Words words;
    private final YearsAcross across;

    GoalCards(Words words) {
        this.words = words;
        this.across = new YearsAcross(words);
    }

    Card card(JudgedPlan plan, String id, Initiative goal) {
        var content = goal.content();
        var fields =
                new CardFields(words)
                        .light(plan, goal)
                        .text("card.goal", ownGoal(goal))
                        .items("businessplan.from", across.from(plan, goal))
                        .text("card.description", content.description())
                        .criteria("businessplan.criteria", content.criteria())
                        .milestones(plan, goal)
                        .text("card.organisation", content.organisation())
                        .items("card.amounts", amounts(goal))
                        .text("card.follow-up-plan", content.followUpPlan())
                        .text("businessplan.follow-up", goal.progress().status());
        var told = verdict(goal);
        if (told != null) {
            fields.text("businessplan.verdict", told, beside(goal));
        }
        fields.text("businessplan.onward", across.onward(plan, goal));
        return fields.card(id, goal, people(goal));
    }

    private String people(Initiative goal) {
        var names = new Cells(words).parties(goal.promise().owners());
        return names == null
                ? words.say("catalogue.responsible.none")
                : words.say(Message.of("catalogue.responsible").with("navne", names));
    }

    /** The goal where the heading does not say it in full. */
    private static @Nullable String ownGoal(Initiative goal) {
        var title = goal.label().title();
        var isWhole = Cells.brief(title).equals(title);
        return isWhole && title.equals(goal.goal()) ? null : goal.goal();
    }

    private List<String> amounts(Initiative goal) {
        var amounts = goal.promise().amounts();
        return amounts.isEmpty() ? List.of() : new AmountCells(words).of(amounts);
    }

    /** Staff's own words for how it went, and their mark. */
    private @Nullable String verdict(Initiative goal) {
        var progress = goal.progress();
        if (progress.status() == null && progress.doneRaw() == null) {
            return null;
        }
        var outcome = progress.outcome();
        var quote = outcome == null ? null : outcome.quote();
        var told =
                Stream.concat(Stream.ofNullable(quote), Stream.ofNullable(progress.doneRaw()))
                        .map("»%s«"::formatted)
                        .collect(Collectors.joining(", "));
        return told.isEmpty() ? words.say("businessplan.verdict.none") : told;
    }

    private String beside(Initiative goal) {
        return words.say(Message.of("businessplan.beside").with("læsning", reading(goal)));
    }

    /** What we take it to mean. */
    String reading(Initiative goal) {
        return words.say(
                "businessplan.reading." + Attainment.verdict(goal).name().toLowerCase(Locale.ROOT));
    }
}
