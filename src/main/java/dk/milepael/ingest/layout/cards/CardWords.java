package dk.milepael.ingest.layout.cards;

import dk.milepael.ingest.layout.WordLists;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that the labels of a card, and the lines around cards, are known by. */
final class CardWords {
    private static final int LONGEST_LABEL = 60;
    private static final Pattern LEADING_NUMBER = Pattern.compile("^\\d{1,2} (?=\\p{L})");
    private static final Pattern YEAR =
            Pattern.compile(" (?:(?:i|for|til|in) )?(?<year>(?:19|20)\\d\\d)(?: \\d{2,4})?$");
    private static final Pattern STATUS_OF_YEAR = Pattern.compile(". status .*\\b20\\d\\d$");
    private static final Pattern NUMBER_BEHIND = Pattern.compile("[ \\d]+$");

    private final Map<CardLabel, List<String>> labels = new EnumMap<>(CardLabel.class);
    private final List<String> results;
    private final List<String> plans;
    private final List<String> noSections;
    private final List<String> remedies;
    private final Pattern place;

    CardWords() {
        var lists = new WordLists("/layout/cards.properties");
        for (var label : CardLabel.values()) {
            labels.put(label, lists.list(label.id()));
        }
        results = lists.list("results");
        plans = lists.list("plan");
        remedies = lists.list("remedy-below");
        noSections = lists.list("no-section");
        place =
                Pattern.compile(
                        lists.list("place").stream()
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "(?:(?:", ")(?: |$)?\\d+ ?)+")));
    }

    /**
     * A label that is known.
     *
     * @param year the year behind it; null where none is
     * @param points 3 where all its words are known, 2 where it begins with a known label
     */
    record Match(CardLabel label, @Nullable Integer year, int points) {
        boolean isWhole() {
            return points == 3;
        }
    }

    Optional<Match> match(String text) {
        var folded =
                LEADING_NUMBER
                        .matcher(WordLists.foldLabel(text, 2 * LONGEST_LABEL))
                        .replaceFirst("");
        if (folded.isEmpty() || folded.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        var year = YEAR.matcher(folded);
        var words = year.replaceFirst("");
        year.reset();
        var told = year.find() ? Integer.valueOf(year.group("year")) : null;
        return first(words, String::equals, told, 3)
                .or(() ->
                        first(words, (label, known) -> label.startsWith(known + " "), told, 2)
                                .filter(match -> match.label().isOfFamily()));
    }

    private Optional<Match> first(
            String words,
            java.util.function.BiPredicate<String, String> fits,
            @Nullable Integer year,
            int points) {
        return labels.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().anyMatch(known -> fits.test(words, known)))
                .map(entry -> new Match(entry.getKey(), year, points))
                .findFirst();
    }

    /** A label that is what is done about a cause when it stands below one. */
    Optional<Match> remedy(String text) {
        return remedies.contains(WordLists.foldLabel(text, LONGEST_LABEL))
                ? Optional.of(new Match(CardLabel.REMEDY, null, 3))
                : Optional.empty();
    }

    Optional<Match> matchWhole(String text) {
        return match(text).filter(Match::isWhole);
    }

    /** Whether a heading stands over what became of last year's work. */
    boolean isOfResults(String title) {
        var folded = WordLists.fold(title) + " ";
        return results.stream().anyMatch(begin -> folded.startsWith(begin + " "));
    }

    /** Whether a line may be the title of the whole plan: a word of it ends so, or it is dated. */
    boolean namesPlan(String line) {
        var folded = WordLists.fold(line);
        return STATUS_OF_YEAR.matcher(folded).find()
                || Stream.of(folded.split(" "))
                        .anyMatch(word -> plans.stream().anyMatch(word::endsWith));
    }

    /** Whether a sheet's name can't be a department. */
    boolean isNoSection(String sheet) {
        var name = NUMBER_BEHIND.matcher(WordLists.fold(sheet)).replaceFirst("");
        return name.isEmpty() || noSections.contains(name);
    }

    /** «Afsnit 6 side 12»: where to look, and nothing more. */
    boolean isPlace(String text) {
        return place.matcher(WordLists.fold(text)).matches();
    }
}
