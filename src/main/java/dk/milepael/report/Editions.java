package dk.milepael.report;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells in words which version a report is and what differs. */
public final class Editions {
    private static final int MOST_LINES = 15;

    private Editions() {}

    /** «Version 2, erstatter versionen fra kl. 14.05»; null where it is the first. */
    static @Nullable String head(ReportContext context, Words words) {
        var edition = context.stage().edition();
        if (edition == null) {
            return null;
        }
        var replaces = edition.replaces();
        if (replaces == null) {
            return words.say(
                    Message.of("edition.head.unknown").with("nr", number(edition.number())));
        }
        var sameDay = replaces.toLocalDate().equals(context.asOf());
        return words.say(
                Message.of(sameDay ? "edition.head" : "edition.head.day")
                        .with("nr", number(edition.number()))
                        .with("dag", replaces.toLocalDate())
                        .with(
                                "tid",
                                "%d.%02d".formatted(replaces.getHour(), replaces.getMinute())));
    }

    /** What differs in a plan; null where there is nothing to tell of versions. */
    public static Masthead.@Nullable Differences ofPlan(
            String planId, ReportContext context, Words words) {
        var edition = context.stage().edition();
        var all = edition == null ? null : edition.differences();
        if (edition == null || all == null) {
            return null;
        }
        var own = all.get(planId);
        return differences(
                edition, own == null ? Stream.of() : own.lines().stream().map(words::say), words);
    }

    /** What differs in all plans; null likewise. */
    public static Masthead.@Nullable Differences ofAll(ReportContext context, Words words) {
        var edition = context.stage().edition();
        var all = edition == null ? null : edition.differences();
        return edition == null || all == null
                ? null
                : differences(
                        edition,
                        all.values().stream()
                                .flatMap(plan ->
                                        plan.lines().stream().map(line -> of(plan, line, words))),
                        words);
    }

    private static String of(Edition.Differing plan, Message line, Words words) {
        return words.say(
                Message.of("edition.of-plan")
                        .with("plan", plan.plan())
                        .with("forskel", new Arg.Sentence(line)));
    }

    private static Masthead.Differences differences(
            Edition edition, Stream<String> told, Words words) {
        var lines = told.toList();
        var more = lines.size() - MOST_LINES;
        var rest =
                more > 0
                        ? Stream.of(words.say(Numbered.of("edition.more", more)))
                        : Stream.<String>of();
        var shown = Stream.concat(lines.stream().limit(MOST_LINES), rest).toList();
        var title =
                words.say(
                        Message.of("edition.differences").with("nr", number(edition.number() - 1)));
        return new Masthead.Differences(
                title, shown.isEmpty() ? List.of(words.say("edition.none")) : shown);
    }

    private static Arg number(int number) {
        return new Arg.Count(number);
    }
}
