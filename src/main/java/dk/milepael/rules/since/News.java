package dk.milepael.rules.since;

import dk.milepael.plan.Verdict;
import dk.milepael.rules.since.Event.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How things stand now, to be held against what a reader was last told.
 *
 * @param now every line of the plans in force by key, rows that are gone included
 * @param plans the ids of the plans in force; of any other there is no news
 */
public record News(Map<String, Stood> now, Set<String> plans) {

    /** News for a reader of whole plans, to whom every line is told. */
    public List<Event> since(Told told) {
        return since(told, now.keySet());
    }

    /**
     * News for a reader.
     *
     * @param own the keys of the lines that are the reader's now, in their order
     */
    public List<Event> since(Told told, Set<String> own) {
        var ofOwn = own.stream().flatMap(key -> of(key, told));
        var ofOthers =
                told.known().stream()
                        .filter(key -> !own.contains(key))
                        .sorted()
                        .flatMap(key -> lost(key, told));
        return Stream.concat(ofOwn, ofOthers).sorted(Comparator.comparing(Event::kind)).toList();
    }

    private Stream<Event> of(String key, Told told) {
        var line = Objects.requireNonNull(now.get(key), key);
        var then = told.of(key);
        if (then == null) {
            return line.isGone() ? Stream.of() : Stream.of(Event.of(Kind.ADDED, key, line));
        }
        if (!told.known().contains(key)) {
            var kind = then.owner() == null ? Kind.ADDED : Kind.NOW_OWN;
            return line.isGone() ? Stream.of() : Stream.of(Event.of(kind, key, line));
        }
        if (line.isGone()) {
            return Stream.of(Event.of(Kind.GONE, key, line));
        }
        var events = between(key, then, line);
        if (told.own() == null && !then.hasSameOwner(line)) {
            events.add(Event.of(Kind.OWNER, key, line));
        }
        return events.stream();
    }

    /** A line that the reader was told of and that is the reader's no longer. */
    private Stream<Event> lost(String key, Told told) {
        var then = told.of(key);
        if (then == null || !plans.contains(planOf(key))) {
            return Stream.of();
        }
        var line = now.get(key);
        return Stream.of(
                line == null || line.isGone()
                        ? Event.of(Kind.GONE, key, then)
                        : Event.of(Kind.NO_LONGER_OWN, key, line));
    }

    private static String planOf(String key) {
        return key.substring(0, key.indexOf('/'));
    }

    private static List<Event> between(String key, Stood then, Stood now) {
        var events = new ArrayList<Event>();
        if (!Objects.equals(then.due(), now.due())) {
            events.add(Event.moved(key, then, now));
        }
        ended(then, now)
                .or(() -> turned(then, now))
                .ifPresent(kind -> events.add(Event.of(kind, key, now)));
        if (ended(then, now).isEmpty() && !then.status().equals(now.status())) {
            events.add(Event.of(Kind.STATUS, key, now));
        }
        return events;
    }

    /** What an end, or its undoing, is called; it tells what is reported too. */
    private static Optional<Kind> ended(Stood then, Stood now) {
        if (now.dropped() != then.dropped()) {
            return Optional.of(now.dropped() ? Kind.DROPPED : Kind.REOPENED);
        }
        return now.isDone() == then.isDone()
                ? Optional.empty()
                : Optional.of(now.isDone() ? Kind.DONE : Kind.REOPENED);
    }

    private static Optional<Kind> turned(Stood then, Stood now) {
        if (now.isRed() && !then.isRed()) {
            return Optional.of(
                    now.verdict() == Verdict.NOT_REACHED ? Kind.NOT_REACHED : Kind.OVERDUE);
        }
        return now.isGreen() && then.askedForAttention()
                ? Optional.of(Kind.ON_COURSE)
                : Optional.empty();
    }
}
