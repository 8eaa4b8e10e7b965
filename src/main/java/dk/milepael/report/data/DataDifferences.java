package dk.milepael.report.data;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Edition.Differing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What two data.json of the same report day tell differently, plan by plan and row by row. */
public final class DataDifferences {
    private static final int LONGEST_TITLE = 80;
    private static final List<String> FIELDS =
            List.of("deadline", "status", "done", "owner", "light");

    private DataDifferences() {}

    /** By the plan's id, those now first; plans that don't differ are missing. */
    public static Map<String, Differing> between(JsonNode before, JsonNode now) {
        var then = byId(before.path("plans").valueStream());
        var today = byId(now.path("plans").valueStream());
        var found = new LinkedHashMap<String, Differing>();
        today.forEach((id, plan) -> {
            var earlier = then.get(id);
            var lines =
                    earlier == null
                            ? List.of(Message.of("difference.plan-added"))
                            : plan(earlier, plan);
            if (!lines.isEmpty()) {
                found.put(id, new Differing(text(plan, "title"), lines));
            }
        });
        then.forEach((id, plan) -> {
            if (!today.containsKey(id)) {
                var gone = List.of(Message.of("difference.plan-gone"));
                found.put(id, new Differing(text(plan, "title"), gone));
            }
        });
        return found;
    }

    private static List<Message> plan(JsonNode before, JsonNode now) {
        var then = rows(before);
        var today = rows(now);
        var lines = new ArrayList<Message>();
        today.forEach((id, row) -> {
            var earlier = then.get(id);
            if (earlier == null) {
                lines.add(Message.of("difference.row-added").with("titel", title(row)));
            } else {
                FIELDS.forEach(field -> field(field, earlier, row).ifPresent(lines::add));
            }
        });
        then.forEach((id, row) -> {
            if (!today.containsKey(id)) {
                lines.add(Message.of("difference.row-gone").with("titel", title(row)));
            }
        });
        return lines;
    }

    private static Map<String, JsonNode> rows(JsonNode plan) {
        return byId(
                plan.path("initiatives")
                        .valueStream()
                        .flatMap(initiative ->
                                Stream.concat(
                                        Stream.of(initiative),
                                        initiative.path("milestones").valueStream())));
    }

    private static Map<String, JsonNode> byId(Stream<JsonNode> nodes) {
        return nodes.collect(
                Collectors.toMap(
                        node -> text(node, "id"),
                        node -> node,
                        (first, _) -> first,
                        LinkedHashMap::new));
    }

    private static Optional<Message> field(String field, JsonNode before, JsonNode now) {
        var from = value(field, before);
        var to = value(field, now);
        return from.equals(to)
                ? Optional.empty()
                : Optional.of(
                        Message.of("difference.field")
                                .with("titel", title(now))
                                .with("felt", new Arg.Word("difference.field." + field))
                                .with("før", from)
                                .with("nu", to));
    }

    private static Arg value(String field, JsonNode row) {
        var value = row.path(field);
        return switch (field) {
            case "deadline" -> deadline(value);
            case "done" -> done(value);
            case "owner" -> owner(row);
            case "light" ->
                    value.isString()
                            ? new Arg.Word("light.%s.colour".formatted(value.asString()))
                            : new Arg.Word("difference.none");
            default -> words(value.asString(""));
        };
    }

    private static Arg deadline(JsonNode deadline) {
        var due = deadline.path("due").asString("");
        return due.isEmpty()
                ? words(deadline.path("raw").asString(""))
                : new Arg.Day(LocalDate.parse(due));
    }

    private static Arg done(JsonNode done) {
        return new Arg.Word(
                done.isBoolean() && done.booleanValue() ? "difference.yes" : "difference.no");
    }

    private static Arg owner(JsonNode row) {
        return words(
                row.has("owners")
                        ? row.path("owners")
                                .valueStream()
                                .map(owner -> text(owner, "name"))
                                .collect(Collectors.joining(", "))
                        : row.path("owner").asString(""));
    }

    private static Arg words(String text) {
        return text.isBlank() ? new Arg.Word("difference.none") : new Arg.Text(shortened(text));
    }

    private static String title(JsonNode row) {
        var words = Stream.of("title", "text", "action").map(field -> text(row, field));
        return shortened(words.filter(each -> !each.isBlank()).findFirst().orElse("–"));
    }

    private static String shortened(String text) {
        var line = text.replace('\n', ' ');
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE) + "…";
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
