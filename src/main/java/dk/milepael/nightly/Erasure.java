package dk.milepael.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes names, addresses and ids out of texts, however they are spaced, escaped or inflected there;
 * a longer name that only holds one of them is somebody else's and stays.
 */
final class Erasure {
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}])";
    private static final String SPACES =
            "(?:[\\s\\u00a0\\u202f]|\\\\[nrt]|&nbsp;|&#(?:160|xA0);|%20)+";
    private static final Pattern ONE_WORD = Pattern.compile("[^\\s\\p{Z}]+");
    private static final String KEPT = "kept";
    private static final String ENDING = "(?:['’]?s)?";

    /** The name of a value in JSON is the program's own word. */
    private static final String NO_KEY = "(?!\"\\s*:)";

    /** Where a file lies, as mails write it: a space is written otherwise there. */
    private static final Pattern PLACE = Pattern.compile("file:/[^\"\\s<>]*");

    private final List<Term> terms;
    private final Pattern pattern;

    /**
     * Something to be taken out.
     *
     * @param pattern how it may be written, in any case of letters
     * @param instead what stands there from now on
     */
    record Term(String pattern, String instead) {

        /**
         * Words as they stand in a text, also with the ending that tells whose something is; a name
         * of one word only with just these letters, for in small ones it may mean anything.
         */
        static Term name(String name, String instead) {
            return ONE_WORD.matcher(name.strip()).matches()
                    ? initials(name, instead)
                    : new Term(NO_WORD_BEFORE + words(name) + ENDING + NO_WORD_AFTER, instead);
        }

        /** Capitals that mean somebody; the same letters in a word of small ones don't. */
        static Term initials(String initials, String instead) {
            return new Term(
                    NO_WORD_BEFORE
                            + "(?-i:"
                            + words(initials)
                            + ")"
                            + ENDING
                            + NO_WORD_AFTER
                            + NO_KEY,
                    instead);
        }

        /**
         * A part of addresses of pages and files, also within a longer one; a single word is one
         * only where nothing but an address can stand.
         */
        static Term slug(String slug, String instead) {
            var quoted = "(?-i:" + Pattern.quote(slug) + ")";
            return slug.indexOf('-') < 0
                    ? new Term("(?<=[/\"'>]|^)" + quoted + "(?=[/\"'<.]|$)" + NO_KEY, instead)
                    : new Term(NO_WORD_BEFORE + quoted + NO_WORD_AFTER, instead);
        }

        static Term address(String address, String instead) {
            return new Term(
                    "(?<![\\p{L}\\p{N}._%+-])"
                            + Pattern.quote(address).replace("@", "\\E(?:@|%40|&#64;)\\Q")
                            + "(?![\\p{L}\\p{N}_-]|\\.\\p{L})",
                    instead);
        }

        private static String words(String name) {
            return Pattern.compile("\\s+")
                    .splitAsStream(name.strip())
                    .map(Term::word)
                    .collect(Collectors.joining(SPACES));
        }

        /** A page writes some signs otherwise. */
        private static String word(String word) {
            return word.chars()
                    .mapToObj(sign ->
                            switch (sign) {
                                case '\'', '’' -> "(?:['’]|&#39;|&apos;)";
                                case '&' -> "&(?:amp;)?";
                                default -> Pattern.quote(Character.toString(sign));
                            })
                    .collect(Collectors.joining());
        }
    }

    /**
     * @param kept longer names and ids, those of them that hold a term: they stay as they are
     */
    Erasure(List<Term> terms, List<String> kept) {
        this.terms = List.copyOf(terms);
        var own = Pattern.compile("(?iu)" + numbered(this.terms));
        var longer =
                kept.stream()
                        .filter(name -> own.matcher(name).find())
                        .filter(name -> !own.matcher(name).matches())
                        .map(name -> Term.name(name, name).pattern())
                        .distinct()
                        .toList();
        this.pattern =
                Pattern.compile(
                        "(?iu)(?<kept>%s)|%s".formatted(either(longer), numbered(this.terms)));
    }

    /** Nothing is ever found by none. */
    private static String either(List<String> patterns) {
        return patterns.isEmpty() ? "(?!)" : String.join("|", patterns);
    }

    private static String numbered(List<Term> terms) {
        var groups = new ArrayList<String>();
        for (var number = 0; number < terms.size(); number++) {
            groups.add("(?<t%d>%s)".formatted(number, terms.get(number).pattern()));
        }
        return String.join("|", groups);
    }

    boolean isIn(String text) {
        return pattern.matcher(text).results().anyMatch(match -> match.group(KEPT) == null);
    }

    /** The text without. */
    String of(String text) {
        var without = erased(text);
        return without.equals(text) ? text : erased(places(text));
    }

    private String erased(String text) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(instead(match)));
    }

    private String places(String text) {
        return PLACE.matcher(text)
                .replaceAll(place ->
                        Matcher.quoteReplacement(erased(place.group()).replace(" ", "%20")));
    }

    private String instead(MatchResult match) {
        return IntStream.range(0, terms.size())
                .filter(number -> match.group("t" + number) != null)
                .mapToObj(number -> terms.get(number).instead())
                .findFirst()
                .orElseGet(match::group);
    }
}
