package dk.milepael.danish.dates;

import dk.milepael.danish.words.WordList;
import dk.milepael.plan.Part;
import dk.milepael.plan.Precision;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words and phrases that dates are written with, and what each means. */
public final class Vocabulary {
    /** «maj» and «juni» are too short to be guessed from a misspelling. */
    private static final int SHORTEST_RESPELT = 5;

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> monthEnds = new HashSet<>();
    private final List<String> respellable;
    private final int longestPhrase;

    /** The lists in turn; a later list's word replaces an earlier one's. */
    public Vocabulary(List<WordList> lists) {
        lists.forEach(list -> list.all().forEach(this::add));
        longestPhrase =
                meanings.keySet().stream().mapToInt(key -> key.split(" ").length).max().orElse(1);
        meanings.keySet().forEach(key -> firstWords.add(firstWord(key)));
        meanings.keySet().stream().filter(this::isMonth).forEach(key -> monthEnds.add(end(key)));
        respellable = meanings.keySet().stream().filter(this::isRespellable).toList();
    }

    private static String firstWord(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetter(phrase.charAt(end))) {
            end++;
        }
        return phrase.substring(0, end);
    }

    private boolean isMonth(String word) {
        return meanings.get(word) instanceof Meaning.MonthName
                || meanings.get(word) instanceof Meaning.MonthByNumber;
    }

    private boolean isRespellable(String word) {
        return word.length() >= SHORTEST_RESPELT
                && meanings.get(word) instanceof Meaning.MonthName
                && (!word.endsWith("s") || word.equals("marts"));
    }

    /** Whether a word, or a phrase that it is the first word of, is known. */
    boolean begins(String folded) {
        return firstWords.contains(folded);
    }

    /** Whether a word ends as the name of a month does. */
    boolean endsAsMonth(String folded) {
        return monthEnds.contains(end(folded));
    }

    private static String end(String word) {
        return word.substring(Math.max(0, word.length() - 3));
    }

    /** The built-in words. */
    public static Vocabulary standard() {
        return new Vocabulary(List.of(WordList.builtIn("dates")));
    }

    Optional<Meaning> meaning(String folded) {
        return Optional.ofNullable(meanings.get(folded));
    }

    boolean isAbbreviation(String folded) {
        return abbreviations.contains(folded);
    }

    int longestPhrase() {
        return longestPhrase;
    }

    /** The one month name that a word is a single slip away from. */
    Optional<String> respelt(String folded) {
        var near = respellable.stream().filter(word -> Spelling.oneSlip(folded, word)).toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private void add(String name, List<String> words) {
        var meaning = meaning(name.split(" "), name);
        for (var word : words) {
            var bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            meanings.put(bare, meaning);
            if (!bare.equals(word)) {
                abbreviations.add(bare);
            }
        }
    }

    private static Meaning meaning(String[] groupAndValue, String name) {
        if (groupAndValue.length != 2) {
            throw new IllegalArgumentException("word group «" + name + "» has no value");
        }
        var value = groupAndValue[1];
        return switch (groupAndValue[0]) {
            case "month" -> new Meaning.MonthName(Month.of(Integer.parseInt(value)));
            case "month-by-number" -> new Meaning.MonthByNumber(Month.of(Integer.parseInt(value)));
            case "weekday" -> new Meaning.Weekday(DayOfWeek.of(Integer.parseInt(value)));
            case "part" -> new Meaning.Third(Part.valueOf(value.toUpperCase(Locale.ROOT)));
            case "ordinal" -> new Meaning.Ordinal(Integer.parseInt(value));
            case "count" -> new Meaning.Count(Integer.parseInt(value));
            case "period" -> stretch(value.split("/"));
            case "keyword" -> new Meaning.Key(Keyword.named(value));
            default -> throw new IllegalArgumentException("unknown word group «" + name + "»");
        };
    }

    private static Meaning stretch(String[] parts) {
        return new Meaning.Stretch(
                Month.of(Integer.parseInt(parts[0])),
                Integer.parseInt(parts[1]),
                Precision.valueOf(parts[2].toUpperCase(Locale.ROOT)));
    }
}
