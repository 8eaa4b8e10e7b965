package dk.milepael.danish;

import dk.milepael.danish.words.PhraseBook;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds how far work has come: «80 %», «Fremdrift ca. 80 %», «er 80 pct. gennemført». */
final class Percentages {
    private static final Pattern PERCENT =
            Pattern.compile(
                    "(?iu)(?<![\\d.,])(?<whole>\\d{1,3})(?:,\\d+)?\\s*(?:%|(?:pct|procent)\\b)\\.?");

    /** What may stand between a share and «klar»: «60 % af lokalerne er klar». */
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?iu)\\s*(?:af\\s(?!.*\\bog\\b).{1,60}\\s)?(?:(?:er|nu|helt|næsten|allerede|blevet)\\s+)*+");

    private final PhraseBook phrases;

    Percentages(PhraseBook phrases) {
        this.phrases = phrases;
    }

    /** The first share of a clause that tells of progress; «inden for 1,4 pct.» measures. */
    Optional<MatchResult> first(String clause) {
        return PERCENT.matcher(clause)
                .results()
                .filter(share -> isProgress(share, clause))
                .findFirst();
    }

    static boolean isAll(MatchResult share) {
        return Integer.parseInt(share.group("whole")) >= 100;
    }

    private boolean isProgress(MatchResult share, String clause) {
        var before = clause.substring(0, share.start());
        var behind = clause.substring(share.end());
        boolean alone = holdsNoWord(behind) && leads(before);
        return alone || (isReached(behind) && !phrases.of("measures").isIn(before));
    }

    private boolean leads(String before) {
        int known =
                phrases.of("progress")
                        .all(before)
                        .mapToInt(word -> (int) letters(before.substring(word.start(), word.end())))
                        .sum();
        return known == letters(before);
    }

    private boolean isReached(String behind) {
        return phrases.of("reached")
                .first(behind)
                .or(() -> phrases.of("delivered").first(behind))
                .filter(word -> BETWEEN.matcher(behind.substring(0, word.start())).matches())
                .isPresent();
    }

    private static boolean holdsNoWord(String text) {
        return letters(text) == 0;
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }
}
