package dk.milepael.report.mail;

import dk.milepael.report.lines.Line;
import dk.milepael.rules.Reminder;
import dk.milepael.rules.since.Since;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes a mail news: the same facts are never told twice, and without any there is no mail.
 */
public final class DigestFacts {
    private final Matters matters;

    public DigestFacts(Matters matters) {
        this.matters = matters;
    }

    /** Each as a line that stays the same until what it tells is something else. */
    public List<String> all() {
        return Stream.of(changes(), passedOn(), reminders(), notes())
                .flatMap(facts -> facts)
                .toList();
    }

    /** Whether something changed, or is red, which is more than that a day comes near. */
    public boolean matter() {
        var own = matters.own();
        var late =
                own != null
                        && own.reminded().stream()
                                .anyMatch(word -> word.reminder().kind() != Reminder.Kind.BEFORE);
        return late || Stream.of(changes(), passedOn(), notes()).anyMatch(DigestFacts::isAny);
    }

    private static boolean isAny(Stream<String> facts) {
        return facts.findAny().isPresent();
    }

    private Stream<String> changes() {
        var own = matters.own();
        var whole = matters.whole();
        return Stream.of(
                        own == null
                                ? Stream.<String>of()
                                : changes("own", own.since(), own.portfolio().lines()),
                        matters.plans().stream()
                                .flatMap(plan -> changes("plan", plan.since(), plan.lines())),
                        whole == null
                                ? Stream.<String>of()
                                : changes("whole", whole.since(), Line.of(whole.plans())))
                .flatMap(facts -> facts);
    }

    /** Each event with how its line stands now; to who was told nothing yet every line is news. */
    private static Stream<String> changes(String part, Since since, List<Line> lines) {
        if (since.day() == null) {
            return lines.stream().map(line -> part + "|" + fact(line)).sorted();
        }
        var now = lines.stream().collect(Collectors.toMap(Line::key, Function.identity()));
        return since.events().stream()
                .map(event ->
                        "%s|%s|%s|%s".formatted(part, since.day(), event, fact(now, event.key())));
    }

    private static String fact(Map<String, Line> now, String key) {
        var line = now.get(key);
        return line == null ? "" : fact(line);
    }

    private Stream<String> passedOn() {
        return matters.passedOn().stream()
                .map(line -> "passed on|" + line.key() + "|" + line.due());
    }

    private Stream<String> reminders() {
        var own = matters.own();
        return own == null
                ? Stream.of()
                : own.reminded().stream()
                        .map(word -> word.line().key() + "|" + word.reminder().key());
    }

    private Stream<String> notes() {
        var notes = matters.notes();
        return notes == null ? Stream.of() : notes.told().stream();
    }

    /** The milestone, its light, its deadline and its status. */
    private static String fact(Line line) {
        var deadline = line.deadline();
        return Stream.of(
                        line.key(),
                        line.light().name(),
                        deadline == null ? "" : deadline.raw(),
                        line.progress().status() == null ? "" : line.progress().status())
                .collect(Collectors.joining("|"));
    }
}
