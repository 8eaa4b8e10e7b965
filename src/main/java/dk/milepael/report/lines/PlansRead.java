package dk.milepael.report.lines;

import dk.milepael.plan.Message;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.rules.JudgedPlan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What a page across plans rests on. */
public final class PlansRead {
    private PlansRead() {}

    /** «9 planer · ældste opdatering: »Klimaplan«, 30. juni 2026». */
    public static String basis(List<JudgedPlan> plans, Words words) {
        var number = words.say(Numbered.of("overview.plans", plans.size()));
        return plans.stream()
                .min(Comparator.comparing(PlansRead::day))
                .map(oldest -> number + " · " + words.say(oldest(oldest)))
                .orElse(number);
    }

    private static Message oldest(JudgedPlan plan) {
        return Message.of("overview.oldest")
                .with("plan", plan.facts().compared().version().heading().title())
                .with("dag", day(plan));
    }

    /** The day that a plan's words are from: its status date, else the day it was received. */
    private static LocalDate day(JudgedPlan plan) {
        var statusDate = plan.facts().compared().version().heading().statusDate();
        return statusDate == null ? plan.facts().received() : statusDate;
    }
}
