package dk.milepael.report.receipt;

import dk.milepael.ingest.Reading;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line of a receipt that adds up: what was read, and where every row went. */
final class ReceiptSum {
    private final Words words;

    ReceiptSum(Words words) {
        this.words = words;
    }

    List<String> of(String file, Reading.Read reading) {
        var plans = reading.plans();
        var contents =
                Stream.of(
                                part(
                                        "receipt.sections",
                                        count(plans, plan -> plan.sections().stream())),
                                part("receipt.initiatives", count(plans, ReceiptSum::alone)),
                                part("receipt.milestones", count(plans, PlanVersion::milestones)),
                                part("receipt.deadlines", count(plans, ReceiptSum::deadlines)))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        var rows =
                reading.sheets().stream()
                        .map(Reading.SheetAccount::tally)
                        .reduce(Reading.Tally.NONE, ReceiptSum::plus);
        var told = Message.of("receipt.sum").with("fil", file).with("dele", contents);
        return List.of(words.say(told), rows(rows));
    }

    /** «47 rækker = 21 milepæle + 9 overskrifter + 6 ansvarlige + 11 tomme.» */
    String rows(Reading.Tally rows) {
        var parts =
                Stream.of(
                                part("receipt.milestones", rows.milestones()),
                                part("receipt.headings", rows.headings()),
                                part("receipt.owners", rows.owners()),
                                part("receipt.empty", rows.empty()),
                                part("receipt.left-out", rows.leftOut()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" + "));
        return words.say(
                Message.of("receipt.rows")
                        .with("rækker", words.say(Numbered.of("receipt.rows", rows.rows())))
                        .with("dele", parts));
    }

    private String part(String key, long number) {
        return number == 0 ? "" : words.say(Numbered.of(key, number));
    }

    private static long count(List<PlanVersion> plans, Function<PlanVersion, Stream<?>> things) {
        return plans.stream().flatMap(things).count();
    }

    /** Initiatives without milestones, which are lines of their own. */
    private static Stream<Initiative> alone(PlanVersion plan) {
        return plan.initiatives().stream().filter(one -> one.milestones().isEmpty());
    }

    private static Stream<Deadline> deadlines(PlanVersion plan) {
        return Stream.concat(
                        plan.milestones().map(Milestone::deadline),
                        alone(plan).map(one -> one.promise().deadline()))
                .filter(Objects::nonNull);
    }

    private static Reading.Tally plus(Reading.Tally one, Reading.Tally other) {
        return new Reading.Tally(
                one.milestones() + other.milestones(),
                one.headings() + other.headings(),
                one.owners() + other.owners(),
                one.empty() + other.empty(),
                one.leftOut() + other.leftOut());
    }
}
