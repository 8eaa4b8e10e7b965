package dk.milepael.danish;

import dk.milepael.danish.words.WordList;
import dk.milepael.plan.Reference;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads where running text points to another card: «se også punkt 6 under IT-afdelingen». */
public final class References {
    private static final String NUMBER =
            "(?:\\d{1,2}(?:\\.\\d{1,2})*\\p{Lower}?|\\p{Lu})(?![\\p{L}\\p{N}])";
    private static final String TITLE = "[«»”“\"](?<title>[^«»”“\"\\n]{2,150})[«»”“\"]";

    /** Another document behind the number: «i budgetaftalen», «, § 4». */
    private static final Pattern ELSEWHERE =
            Pattern.compile("^\\s*(?:,?\\s*§|i\\s+(?<where>\\S+))");

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|\\bog\\b|\\bsamt\\b)\\s*");

    private final WordList words;
    private final Pattern pattern;
    private final Pattern topic;
    private final SectionNames sections;

    public References() {
        this(WordList.builtIn("references"));
    }

    public References(WordList words) {
        this.words = words;
        sections = new SectionNames(words);
        pattern =
                Pattern.compile(
                        "(?iu)(?<![\\p{L}\\p{N}§])(?:(?<lead>%s)\\s+)?(?:%s)\\s+(?:(?:nr\\.?|nummer)\\s*)?"
                                        .formatted(any("lead"), any("noun"))
                                + "(?:(?-i:(?<numbers>%1$s(?:%2$s%1$s)*))(?:[.):,]{0,2}\\s*%3$s)?|%4$s)"
                                        .formatted(
                                                NUMBER,
                                                SEPARATOR.pattern(),
                                                TITLE,
                                                TITLE.replace("<title>", "<alone>")));
        topic =
                Pattern.compile(
                        "^\\s+(?:om|vedr\\.|vedrørende)\\s+(?:%s|(?<topic>\\p{Lu}[^,.;:()\\n]{2,80}))"
                                .formatted(TITLE));
    }

    /** The pointers to cards of the same plan, in order; «jf. punkt 3 og 5» are two. */
    public List<Reference> read(String text) {
        return pattern.matcher(text)
                .results()
                .filter(match -> !isElsewhere(text.substring(match.end())))
                .flatMap(match -> references(match, text))
                .toList();
    }

    private Stream<Reference> references(MatchResult match, String text) {
        int end = match.end();
        var under = sections.after(text.substring(end));
        end += under.map(SectionNames.Found::end).orElse(0);
        var title = Optional.ofNullable(titleOf(match));
        var behind = topic.matcher(text.substring(end));
        if (title.isEmpty() && behind.find()) {
            title = Optional.of(behind.group(behind.group("title") == null ? "topic" : "title"));
            end += behind.end();
        }
        if (under.isEmpty() && title.isEmpty() && !isOfCard(match)) {
            return Stream.of();
        }
        var raw = text.substring(match.start(), end).replaceAll("\\s+", " ").strip();
        var name = under.map(SectionNames.Found::name).orElse(null);
        var called = title.map(String::strip).orElse(null);
        return numbers(match).map(number -> new Reference(raw, number.orElse(null), name, called));
    }

    /** «Der er et punkt 3» points nowhere, and «se afsnit 4.2» at a section. */
    private static boolean isOfCard(MatchResult match) {
        boolean section = match.group().matches("(?iu).*\\bafsnit(?:tet)?\\s+\\d+\\..*");
        return match.group("lead") != null && !section;
    }

    private static @Nullable String titleOf(MatchResult match) {
        return match.group("title") == null ? match.group("alone") : match.group("title");
    }

    private static Stream<Optional<String>> numbers(MatchResult match) {
        var numbers = match.group("numbers");
        return numbers == null
                ? Stream.of(Optional.empty())
                : SEPARATOR.splitAsStream(numbers).map(Optional::of);
    }

    private boolean isElsewhere(String behind) {
        var elsewhere = ELSEWHERE.matcher(behind);
        if (!elsewhere.find()) {
            return false;
        }
        var where = elsewhere.group("where");
        return where == null
                || words.of("other-document").stream()
                        .anyMatch(WordList.fold(behind.split("[,.;\\n]", 2)[0])::contains);
    }

    private String any(String list) {
        return words.of(list).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
    }
}
