package dk.milepael.danish;

import dk.milepael.danish.dates.DateExpression;
import dk.milepael.danish.words.PhraseBook;
import dk.milepael.danish.words.WordList;
import dk.milepael.plan.CommitmentRole;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a date that only describes a thing from one that something is to be done by. */
final class DescribingDates {
    private static final Pattern PARTICIPLE = Pattern.compile("(?iu).*(?:et|dt|gt|te|de)");

    /** A year, or some years. */
    private static final Pattern YEARS =
            Pattern.compile(
                    "(?:i\\s+)?(?:perioden\\s+)?20\\d\\d(?:\\s*(?:og|samt|[-–/,])\\s*(?:20)?\\d\\d)*");

    private static final Pattern MONEY_BEFORE =
            Pattern.compile(
                    "(?iu)(?:\\b(?:kr|kroner|mio|mia|mill|pct|procent)|,-|%)\\.?(?:\\s+(?:i|for|til))?\\s*$");

    private static final Pattern OF_A_THING =
            Pattern.compile("(?iu)(?<thing>\\S+)\\s+for\\s+[\\p{L}-]+\\s+i\\s*$");
    private static final Pattern RELATIVE = Pattern.compile("(?iu)^\\s*hvor\\b.*");
    private static final Pattern EDGE = Pattern.compile("[\\s.)]*");
    private static final Pattern EVENT = Pattern.compile("(?iu)\\s+(?:begynder|starter)\\b.*");

    private final PhraseBook phrases;

    DescribingDates(PhraseBook phrases) {
        this.phrases = phrases;
    }

    static boolean isParticiple(String word) {
        return PARTICIPLE.matcher(word).matches();
    }

    static boolean isYears(String foldedRaw) {
        return YEARS.matcher(foldedRaw).matches();
    }

    /** «500.000 kroner i 2027» says when the money is to be spent. */
    boolean isOfMoney(String before) {
        return MONEY_BEFORE.matcher(before).find() || phrases.of("set-aside").isIn(lastTwo(before));
    }

    private static String lastTwo(String before) {
        var words = before.strip().split("\\s+");
        return String.join(
                " ", List.of(words).subList(Math.max(0, words.length - 2), words.length));
    }

    /** «inden året begynder» tells of an event of any year. */
    boolean isEvent(DateExpression date, String sentence) {
        return WordList.fold(date.raw()).endsWith("året")
                && EVENT.matcher(sentence.substring(date.end())).matches();
    }

    /** «Skabelon til budgettet marts 2027» in a target: what it ends in is when it is to be. */
    boolean isMonthAtEdge(DateExpression date, String sentence, Standpoint at) {
        return sentence.substring(0, date.start()).isBlank()
                || (!at.isStatus() && EDGE.matcher(sentence.substring(date.end())).matches());
    }

    /**
     * What a date means that tells which of several, or which years a thing is made for.
     *
     * @param clause the words of its clause before it
     */
    Optional<CommitmentRole> role(DateExpression date, String clause) {
        if (phrases.of("whichever").isIn(clause)) {
            return Optional.of(CommitmentRole.FACT);
        }
        var thing = OF_A_THING.matcher(clause);
        boolean made =
                isYears(WordList.fold(date.raw()))
                        && thing.find()
                        && !isParticiple(thing.group("thing"))
                        && phrases.of("perfect").isIn(clause)
                        && !phrases.of("promise").isIn(clause);
        return made ? Optional.of(CommitmentRole.PERIOD) : Optional.empty();
    }

    /**
     * «…, hvor ændringerne i juni 2027 er få» foresees: what the main clause promises is due.
     *
     * @param cue the word behind the date that tells the role
     * @param clause the words of its clause before it
     */
    CommitmentRole behind(CommitmentRole role, String cue, String clause) {
        return role == CommitmentRole.DEADLINE
                        && phrases.of("perfect").isIn(cue)
                        && RELATIVE.matcher(clause).matches()
                ? CommitmentRole.EXPECTED
                : role;
    }
}
