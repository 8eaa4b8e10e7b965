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
    private final int longestPhrase;

    /** The lists in turn; a later list's word replaces an earlier one's. */
    public Vocabulary(List<WordList> lists) {
        lists.forEach(list -> list.all().forEach(this::add));
        longestPhrase =
                meanings.keySet().stream().mapToInt(key -> key.split(" ").length).max().orElse(1);
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
        var near =
                meanings.keySet().stream()
                        .filter(word -> word.length() >= SHORTEST_RESPELT)
                        .filter(word -> meanings.get(word) instanceof Meaning.MonthName)
                        .filter(word -> Spelling.oneSlip(folded, word))
                        .filter(word -> !word.endsWith("s") || word.equals("marts"))
                        .toList();
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
