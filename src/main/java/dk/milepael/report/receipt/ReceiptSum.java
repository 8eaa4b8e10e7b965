package dk.milepael.report.receipt;

import dk.milepael.ingest.Reading;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Family;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line of a receipt that adds up: what was read, and where every row went. */
final class ReceiptSum {
    private static final String SEVERAL = "several";

    private final Words words;

    ReceiptSum(Words words) {
        this.words = words;
    }

    List<String> of(String file, Reading.Read reading) {
        var plans = reading.plans();
        var contents =
                Stream.of(
                                Stream.of(
                                        part(
                                                "receipt.sections",
                                                count(plans, plan -> plan.sections().stream()))),
                                initiatives(plans),
                                Stream.of(
                                        part(
                                                "receipt.milestones",
                                                count(plans, PlanVersion::milestones)),
                                        part(
                                                "receipt.deadlines",
                                                count(plans, ReceiptSum::deadlines))))
                        .flatMap(parts -> parts)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        var told =
                contents.isEmpty()
                        ? Message.of("receipt.sum.none").with("fil", file)
                        : Message.of("receipt.sum").with("fil", file).with("dele", contents);
        return List.of(words.say(told), rows(reading.sheets()));
    }

    /** How many of what the readers of each family call them. */
    private Stream<String> initiatives(List<PlanVersion> plans) {
        return plans.stream()
                .collect(
                        Collectors.groupingBy(
                                plan -> plan.heading().family(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(family ->
                        family.getKey() == Family.ACTION_CATALOGUE
                                ? part(
                                        "receipt.initiatives",
                                        count(family.getValue(), ReceiptSum::alone))
                                : part(
                                        "receipt.initiatives." + family.getKey().id(),
                                        count(
                                                family.getValue(),
                                                plan -> plan.initiatives().stream())));
    }

    /** All rows of a file; where its sheets are of several families, in words that fit them all. */
    private String rows(List<Reading.SheetAccount> sheets) {
        var tally =
                sheets.stream()
                        .map(Reading.SheetAccount::tally)
                        .reduce(Reading.Tally.NONE, ReceiptSum::plus);
        var families =
                sheets.stream()
                        .map(Reading.SheetAccount::family)
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .toList();
        return rows(tally, families.size() == 1 ? families.getFirst() : SEVERAL);
    }

    /** «47 rækker = 21 milepæle + 9 overskrifter + 6 ansvarlige + 11 tomme.» */
    String rows(Reading.Tally rows, String family) {
        var parts =
                Stream.of(
                                part("receipt.milestones", rows.milestones()),
                                part("receipt.headings." + family, rows.headings()),
                                part(owners(family), rows.owners()),
                                part("receipt.empty", rows.empty()),
                                part("receipt.left-out", rows.leftOut()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" + "));
        var counted = words.say(Numbered.of("receipt.rows", rows.rows()));
        return words.say(
                parts.isEmpty()
                        ? Message.of("receipt.rows.none").with("rækker", counted)
                        : Message.of("receipt.rows").with("rækker", counted).with("dele", parts));
    }

    private static String owners(String family) {
        return family.equals(Family.DEVELOPMENT_AGREEMENT.id())
                ? "receipt.involved"
                : "receipt.owners";
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
