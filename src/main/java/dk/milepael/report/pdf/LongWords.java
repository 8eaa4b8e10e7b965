package dk.milepael.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;

/**
 * Where a long compound word may be divided: after an ending that joins its parts, and within two
 * or more consonants. A single one is left alone, because it may end a part as well as begin one.
 */
final class LongWords {
    private static final int LETTERS = 18;
    private static final int KEPT_TOGETHER = 4;

    /** Shown as a hyphen where a line ends in it, and left out by whoever reads the text aloud. */
    private static final String HYPHEN = "\u00AD";

    private static final Pattern WORD = Pattern.compile("\\p{L}{%d,}".formatted(LETTERS));
    private static final String VOWELS = "aeiouyæøåéöäü";

    /** Endings before the s that joins the parts of a compound. */
    private static final List<String> JOINED =
            List.of("ings", "heds", "tions", "skabs", "ments", "elses", "tets", "doms");

    /** Pairs and threes of consonants that a Danish syllable can begin with. */
    private static final Set<String> ONSETS =
            Set.of(
                    "bl", "br", "dr", "fl", "fr", "gl", "gr", "kl", "kn", "kr", "kv", "pl", "pr",
                    "sk", "sl", "sm", "sn", "sp", "st", "sv", "tr", "tv", "skr", "spr", "str",
                    "skj", "bj", "fj", "hj", "hv", "tj");

    private LongWords() {}

    static boolean isIn(String text) {
        return text.length() >= LETTERS && WORD.matcher(text).find();
    }

    /** The points given, and those within long words, each of which shows a hyphen. */
    static List<BreakPoint> withHyphens(BreakPointsProvider given, String text) {
        var points = new ArrayList<BreakPoint>();
        for (var point = given.next(); point.getPosition() >= 0; point = given.next()) {
            points.add(point);
        }
        WORD.matcher(text)
                .results()
                .flatMap(word -> divisions(word.group()).mapToObj(at -> word.start() + at))
                .map(LongWords::hyphenated)
                .forEach(points::add);
        points.sort(null);
        return points;
    }

    private static BreakPoint hyphenated(int position) {
        var point = new BreakPoint(position);
        point.setHyphen(HYPHEN);
        return point;
    }

    static IntStream divisions(String word) {
        var letters = word.toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(KEPT_TOGETHER, word.length() - KEPT_TOGETHER)
                .filter(at -> isJoint(letters, at) || isBetweenSyllables(letters, at));
    }

    private static boolean isJoint(String word, int at) {
        return JOINED.stream().anyMatch(ending -> word.startsWith(ending, at - ending.length()));
    }

    /** The consonants around the point: what stands behind it must be able to begin a syllable. */
    private static boolean isBetweenSyllables(String word, int at) {
        if (isVowel(word, at) || isJoint(word, at + 1)) {
            return false;
        }
        int end = at;
        while (end < word.length() && !isVowel(word, end)) {
            end++;
        }
        int begin = at;
        while (begin > 0 && !isVowel(word, begin - 1)) {
            begin--;
        }
        return end - begin > 1
                && begin > 0
                && end < word.length()
                && at == firstOfOnset(word, begin, end)
                && IntStream.rangeClosed(begin, at)
                        .noneMatch(point -> point < at && isJoint(word, point));
    }

    /** The longest run of consonants before a vowel that a syllable begins with. */
    private static int firstOfOnset(String word, int begin, int end) {
        return IntStream.range(Math.max(begin + 1, end - 3), end - 1)
                .filter(at -> ONSETS.contains(word.substring(at, end)))
                .findFirst()
                .orElse(end - 1);
    }

    private static boolean isVowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
