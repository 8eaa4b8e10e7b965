package dk.milepael.report.businessplan;

import dk.milepael.history.Certainty;
import dk.milepael.history.Fate;
import dk.milepael.history.Forebear;
import dk.milepael.history.Heir;
import dk.milepael.history.NextYear;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Continuation;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.Outcome;
import dk.milepael.report.Words;
import dk.milepael.report.planpage.Cells;
import dk.milepael.rules.JudgedPlan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a goal comes from and what became of it, in the words of its card. */
final class YearsAcross {
    private final Words words;

    YearsAcross(Words words) {
        this.words = words;
    }

    /** «Videreføres i 2027», and below it what is found there; null where neither is told. */
    @Nullable String onward(JudgedPlan plan, Initiative goal) {
        var told = goesOn(goal) ? Stream.of(told(goal.progress().outcome())) : Stream.<String>of();
        var next = plan.facts().next();
        var found = next == null ? Stream.<String>of() : found(next, goal);
        var lines = Stream.concat(told, found).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    private static boolean goesOn(Initiative goal) {
        var outcome = goal.progress().outcome();
        return outcome != null && outcome.continuation() != Continuation.NONE;
    }

    /** «Videreføres i 2027», as the follow-up says; a dash where it says nothing of it. */
    String told(@Nullable Outcome outcome) {
        if (outcome == null || outcome.continuation() == Continuation.NONE) {
            return words.say("plan.nothing");
        }
        var key = "businessplan.onward." + lowerCase(outcome.continuation());
        var into = outcome.into();
        return into == null
                ? words.say(key)
                : words.say(Message.of(key + ".into").with("plan", into));
    }

    private Stream<String> found(NextYear next, Initiative goal) {
        var fate = next.fate(goal);
        if (fate == null) {
            return Stream.empty();
        }
        return fate.isMissing()
                ? Stream.of(say(Message.of("businessplan.onward.missing"), next.title()))
                : fate.heirs().stream().map(heir -> found(next, heir));
    }

    private String found(NextYear next, Heir heir) {
        var key = heir.isPart() ? "businessplan.onward.part" : "businessplan.onward.found";
        return say(
                Message.of(key)
                        .with("titel", Cells.brief(heir.title()))
                        .with("sikkerhed", certainty(heir.certainty())),
                next.title());
    }

    private String say(Message message, String plan) {
        return words.say(message.with("plan", plan));
    }

    /** The goals of earlier years that it goes on from, the nearest year first. */
    List<String> from(JudgedPlan plan, Initiative goal) {
        return plan.facts().ancestry().of(goal).stream().map(this::from).toList();
    }

    private String from(Forebear earlier) {
        var message =
                Message.of("businessplan.from.goal")
                        .with("titel", Cells.brief(earlier.title()))
                        .with("sikkerhed", certainty(earlier.certainty()));
        return say(message, earlier.plan());
    }

    String certainty(Certainty certainty) {
        return words.say("businessplan.certainty." + lowerCase(certainty));
    }

    /** «Fortsat», «Delt i 2 mål»: how a goal ended. */
    String ending(Fate fate) {
        if (fate.kind() == Fate.Kind.LOST && !fate.told()) {
            return words.say("businessplan.fate.open");
        }
        return words.say(
                Message.of("businessplan.fate." + lowerCase(fate.kind()))
                        .with("antal", new Arg.Count(fate.heirs().size())));
    }

    private static String lowerCase(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
