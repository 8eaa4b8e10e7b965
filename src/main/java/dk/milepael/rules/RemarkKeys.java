package dk.milepael.rules;

import dk.milepael.plan.Deadline;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Party;
import dk.milepael.plan.Progress;
import dk.milepael.rules.correction.Corrected;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the same remark again from night to night: by its plan, rule and row, and what is written
 * in that row. What is found of a plan as a whole has none.
 */
public final class RemarkKeys {
    private static final int LENGTH = 16;
    private static final String APART = "\u001F";

    private final Map<String, String> texts = new HashMap<>();
    private final PlanFacts plan;

    private RemarkKeys(PlanFacts plan) {
        this.plan = plan;
        for (var initiative : plan.corrected().written().initiatives()) {
            texts.put(initiative.id(), text(initiative));
            initiative.milestones().forEach(row -> texts.put(row.id(), text(row)));
        }
    }

    /** The key of every remark on a row. */
    public static Map<Finding, String> of(JudgedPlan plan) {
        var keys = new RemarkKeys(plan.facts());
        var found = new HashMap<Finding, String>();
        Stream.of(plan.milestones(), plan.initiatives())
                .flatMap(rows -> rows.entrySet().stream())
                .forEach(row ->
                        row.getValue().findings().stream()
                                .filter(each -> !Corrected.tells(each))
                                .forEach(each ->
                                        found.put(each, keys.key(each.rule(), row.getKey()))));
        return found;
    }

    /** A plan without the remarks that were accepted as they are. */
    public static JudgedPlan without(Set<String> accepted, JudgedPlan plan) {
        if (accepted.isEmpty()) {
            return plan;
        }
        var keys = new RemarkKeys(plan.facts());
        return new JudgedPlan(
                plan.facts(),
                keys.without(accepted, plan.milestones()),
                keys.without(accepted, plan.initiatives()),
                plan.sections(),
                plan.whole());
    }

    private Map<String, Judgement> without(Set<String> accepted, Map<String, Judgement> rows) {
        return rows.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                row ->
                                        row.getValue()
                                                .without(found ->
                                                        accepted.contains(
                                                                key(found.rule(), row.getKey())))));
    }

    /** A rule and the id of a row that it may speak of. */
    public record Place(String rule, String row) {}

    /** What the keys of all remarks that there may be on a plan's rows stand for. */
    public static Map<String, Place> places(PlanFacts plan) {
        var keys = new RemarkKeys(plan);
        var rules = Rules.ids();
        var places = new HashMap<String, Place>();
        keys.texts
                .keySet()
                .forEach(row ->
                        rules.forEach(
                                rule -> places.put(keys.key(rule, row), new Place(rule, row))));
        return places;
    }

    private String key(String rule, String row) {
        return hash(List.of(plan.planId(), rule, row, texts.getOrDefault(row, "")));
    }

    private static String text(Milestone row) {
        return joined(
                Stream.of(row.action(), row.text(), raw(row.deadline()), row.owner()),
                row.progress());
    }

    private static String text(Initiative initiative) {
        var content = initiative.content();
        var promise = initiative.promise();
        var parts =
                Stream.of(
                        initiative.label().number(),
                        initiative.label().title(),
                        content.goal(),
                        content.description(),
                        content.organisation(),
                        content.followUpPlan(),
                        raw(promise.deadline()),
                        promise.owners().stream()
                                .map(Party::name)
                                .collect(Collectors.joining(APART)));
        var rows = initiative.milestones().stream().map(RemarkKeys::text);
        return joined(Stream.concat(parts, rows), initiative.progress());
    }

    private static String joined(Stream<@Nullable String> parts, Progress told) {
        var own = told.own();
        var reported = Stream.of(told.status(), told.doneRaw(), own == null ? null : own.raw());
        return Stream.of(parts, reported, answers(told.deviation()))
                .flatMap(texts -> texts)
                .map(text -> text == null ? "" : text)
                .collect(Collectors.joining(APART));
    }

    private static Stream<@Nullable String> answers(@Nullable Deviation told) {
        if (told == null) {
            return Stream.of();
        }
        var decision = told.decision();
        return Stream.of(
                told.cause(),
                told.consequence(),
                told.action(),
                raw(told.expected()),
                told.decidedBy(),
                decision == null ? null : decision.raw());
    }

    private static @Nullable String raw(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.raw();
    }

    /** Without a digit, so that no key looks like a personal number. */
    private static String letters(byte[] digest) {
        return HexFormat.of()
                .formatHex(digest)
                .substring(0, LENGTH)
                .chars()
                .map(sign -> 'a' + Character.digit(sign, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String hash(List<String> parts) {
        try {
            var bytes = String.join(APART, parts).getBytes(StandardCharsets.UTF_8);
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return letters(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
