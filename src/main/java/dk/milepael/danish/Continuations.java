package dk.milepael.danish;

import dk.milepael.danish.words.Phrases;
import dk.milepael.danish.words.Sentences.Sentence;
import dk.milepael.danish.words.WordList;
import dk.milepael.plan.Continuation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads whether a goal goes on, and into which year or plan. */
final class Continuations {
    /** «for (år) 2027» tells what was done for that year, not where a goal goes on. */
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?iu)(?<!\\bfor )(?<!\\bfor år )\\b20\\d\\d(?:\\s?[/-]\\s?\\d{2,4})?\\b");

    private final Map<Continuation, Phrases> phrases = new EnumMap<>(Continuation.class);
    private final Phrases plans;

    /** The map's order is the order of precedence: a doubt beats what it doubts. */
    private static final List<Continuation> PRECEDENCE =
            List.of(
                    Continuation.CONSIDERED,
                    Continuation.SUB_GOAL,
                    Continuation.REPEATED,
                    Continuation.CONTINUED);

    Continuations(WordList words) {
        PRECEDENCE.forEach(one -> phrases.put(one, new Phrases(words.of(one.id()))));
        plans = new Phrases(words.of("into-plan"));
    }

    /** Whether and where a goal goes on; {@code into} null where no year or plan is named. */
    record GoingOn(Continuation continuation, @Nullable String into) {}

    GoingOn read(List<Sentence> sentences) {
        return PRECEDENCE.stream()
                .flatMap(one ->
                        sentences.stream()
                                .map(Sentence::text)
                                .flatMap(text -> goingOn(one, text).stream()))
                .findFirst()
                .orElse(new GoingOn(Continuation.NONE, null));
    }

    private Optional<GoingOn> goingOn(Continuation one, String sentence) {
        return Optional.ofNullable(phrases.get(one))
                .flatMap(list -> list.first(sentence))
                .map(at -> new GoingOn(one, into(sentence.substring(at.start()))));
    }

    private @Nullable String into(String rest) {
        var year = YEAR.matcher(rest);
        if (year.find()) {
            return year.group();
        }
        return plans.first(rest).map(at -> rest.substring(at.start(), at.end())).orElse(null);
    }
}
