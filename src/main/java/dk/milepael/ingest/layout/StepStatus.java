package dk.milepael.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Shares out the sentences of a status among the steps of a goal: a sentence counts for a step only
 * if it names the step's number or its noun.
 */
final class StepStatus {
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}»\"])|\n+");

    /** Where the first clause of a step ends, and with it what the step is about. */
    private static final Pattern CLAUSE_END =
            Pattern.compile(
                    "[,.;:(]|\\s+(?:af|for|i|på|til|med|om|ved|der|som|er|skal|hos|inden|senest)\\s+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final Pattern ENDING = Pattern.compile("(?:erne|ene|ens|ets|en|et|er|e|s)$");

    /** Words of any step, and words for the whole that the steps are of. */
    private static final Set<String> NO_NOUNS =
            Set.of(
                    "ske",
                    "skal",
                    "der",
                    "den",
                    "det",
                    "de",
                    "en",
                    "et",
                    "og",
                    "eller",
                    "samt",
                    "vil",
                    "være",
                    "blive",
                    "bliver",
                    "har",
                    "alle",
                    "nye",
                    "ny",
                    "nyt",
                    "første",
                    "anden",
                    "færdig",
                    "gennemført",
                    "indsats",
                    "indsatsen",
                    "initiativ",
                    "initiativet",
                    "arbejde",
                    "arbejdet");

    private static final int SHORTEST_STEM = 5;
    private static final List<String> ORDINALS =
            List.of("første", "anden|andet", "tredje", "fjerde", "femte", "sjette");

    private final List<Share> byStep = new ArrayList<>();
    private final List<String> rest;

    StepStatus(String status, List<String> steps) {
        var sentences =
                SENTENCE_END
                        .splitAsStream(status)
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList();
        rest = new ArrayList<>(sentences);
        for (int i = 0; i < steps.size(); i++) {
            var number = numbered(i + 1);
            var nouns = nouns(steps.get(i));
            var own =
                    sentences.stream()
                            .filter(s -> number.matcher(s).find() || names(s, nouns))
                            .toList();
            byStep.add(
                    new Share(
                            String.join(" ", own),
                            !own.isEmpty() && own.stream().allMatch(isCounted(i + 1, nouns))));
            rest.removeAll(own);
        }
    }

    /**
     * The sentences about a step.
     *
     * @param words empty where there are none
     * @param isCounted whether they count it out: «første analyse» is step 1, not a part of it
     */
    record Share(String words, boolean isCounted) {}

    /** What falls to a step, counted from 0. */
    Share ofStep(int step) {
        return byStep.get(step);
    }

    /** The sentences about no step. */
    String ofWhole() {
        return String.join(" ", rest);
    }

    private static Pattern numbered(int step) {
        return Pattern.compile(
                "(?:punkt|trin|skridt|nr\\.?|fase|etape)\\s*%d\\b".formatted(step),
                Pattern.CASE_INSENSITIVE);
    }

    /** Whether the word behind «første» or «1.» names the first step. */
    private static Predicate<String> isCounted(int step, List<String> nouns) {
        var word = step <= ORDINALS.size() ? "|" + ORDINALS.get(step - 1) : "";
        var counted = Pattern.compile("(?iu)\\b(?:%d\\.%s)\\s+(\\p{L}+)".formatted(step, word));
        return sentence ->
                counted.matcher(sentence).results().anyMatch(match -> names(match.group(1), nouns));
    }

    private static List<String> nouns(String step) {
        var words = words(CLAUSE_END.split(step, 2)[0]).toList();
        var opensWithVerb = !words.isEmpty() && words.getFirst().endsWith("es");
        return words.stream()
                .skip(opensWithVerb ? 1 : 0)
                .filter(word -> !NO_NOUNS.contains(word))
                .map(StepStatus::stem)
                .filter(stem -> stem.length() >= SHORTEST_STEM)
                .toList();
    }

    /** A compound that begins or ends with the noun names it too. */
    private static boolean names(String sentence, List<String> nouns) {
        return words(sentence)
                .anyMatch(word ->
                        nouns.stream()
                                .anyMatch(noun ->
                                        word.startsWith(noun) || stem(word).endsWith(noun)));
    }

    private static String stem(String word) {
        return ENDING.matcher(word).replaceFirst("");
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(match -> match.group());
    }
}
