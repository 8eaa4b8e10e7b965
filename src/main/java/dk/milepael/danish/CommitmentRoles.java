package dk.milepael.danish;

import dk.milepael.danish.Cues.Cue;
import dk.milepael.danish.dates.DateExpression;
import dk.milepael.danish.words.PhraseBook;
import dk.milepael.danish.words.WordList;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.DeadlineKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from the words around a date whether it is one, and what it means where it stands. */
final class CommitmentRoles {
    /** How many characters from a date a word may stand and still tell of it. */
    private static final int FARTHEST_CUE = 400;

    private static final Pattern COMMA_AT_END = Pattern.compile("(?iu),\\s*(?:den|d\\.)?\\s*$");
    private static final Pattern VERB_END = Pattern.compile("(?iu).*(?:es|t|te|de)");
    private static final Pattern CLAUSE_START =
            Pattern.compile("\\A.*(?:[,;:]|\\bmens\\b|\\bmen\\b)", Pattern.DOTALL);
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:]|\\bmens\\b|\\bmen\\b");

    private final PhraseBook phrases;
    private final WordList words;
    private final DescribingDates describing;
    private final Cues cues;

    CommitmentRoles(WordList words) {
        this.words = words;
        phrases = new PhraseBook(words);
        describing = new DescribingDates(phrases);
        cues = new Cues(words, phrases);
    }

    boolean isDate(DateExpression expression, String sentence, Standpoint at) {
        var before = before(expression, sentence);
        return switch (expression.form()) {
            case DAY, BENT -> !describing.isEvent(expression, sentence);
            case MONTH_OF_YEAR ->
                    isPreposition(before)
                            || VERB_END.matcher(lastWord(before)).matches()
                            || describing.isMonthAtEdge(expression, sentence, at);
            case BARE -> isPreposition(before) && !describing.isEvent(expression, sentence);
            case UNDATED -> isUndated(expression, before);
        };
    }

    private boolean isPreposition(String before) {
        var folded = WordList.fold(before);
        return words.of("date-preposition").stream()
                .anyMatch(word -> folded.equals(word) || folded.endsWith(" " + word));
    }

    /** «følges løbende» lasts; «løbende dialog» only describes. */
    private boolean isUndated(DateExpression expression, String before) {
        return switch (expression.kind()) {
            case ONGOING -> lastWord(before).endsWith("es");
            case RELATIVE -> isDuration(expression) || phrases.of("undated").isIn(expression.raw());
            case RECURRING -> !describing.isOfMoney(before);
            case DATED, STARTING, UNREADABLE -> false;
        };
    }

    private static boolean isDuration(DateExpression expression) {
        return Character.isDigit(expression.raw().charAt(0));
    }

    CommitmentRole role(DateExpression expression, String sentence, Standpoint at) {
        return switch (expression.kind()) {
            case RECURRING -> CommitmentRole.RECURRING;
            case ONGOING, UNREADABLE -> CommitmentRole.UNDATED;
            case RELATIVE ->
                    isDuration(expression) ? CommitmentRole.DURATION : CommitmentRole.UNDATED;
            case DATED, STARTING -> dated(expression, sentence, at);
        };
    }

    private CommitmentRole dated(DateExpression expression, String sentence, Standpoint at) {
        var cue = cue(expression, sentence, at);
        boolean told = cue.filter(role -> role == CommitmentRole.FACT).isPresent();
        var described = describing.role(expression, clauseBefore(sentence, expression));
        if (described.isPresent()) {
            return described.get();
        }
        if (expression.kind() == DeadlineKind.STARTING) {
            return told ? CommitmentRole.FACT : CommitmentRole.START;
        }
        var raw = WordList.fold(expression.raw());
        if (raw.startsWith("pr.")) {
            return perDay(expression, sentence, cue);
        }
        if (DescribingDates.isYears(raw) && describing.isOfMoney(before(expression, sentence))) {
            return CommitmentRole.PERIOD;
        }
        boolean lasts =
                raw.contains("periode")
                        || raw.startsWith("resten")
                        || (raw.startsWith("løbende") && !isBound(sentence, expression));
        return lasts && !told
                ? CommitmentRole.PERIOD
                : cue.orElseGet(() ->
                        isAlone(expression, sentence) || isPromised(expression)
                                ? CommitmentRole.DEADLINE
                                : at.untold(expression));
    }

    private static boolean isAlone(DateExpression expression, String sentence) {
        return sentence.strip().replaceFirst("\\.$", "").equals(expression.raw());
    }

    /**
     * «afsat midler til lokal løn pr. 1. april» takes effect then; «afleveret pr.» is to be done.
     */
    private CommitmentRole perDay(
            DateExpression expression, String sentence, Optional<CommitmentRole> cue) {
        var before = clauseBefore(sentence, expression);
        boolean leads = before.isBlank();
        boolean perfect =
                phrases.of("perfect").isIn(before)
                        && !phrases.of("promise").isIn(before)
                        && !DescribingDates.isParticiple(lastWord(before));
        return perfect && !leads
                ? CommitmentRole.FACT
                : cue.orElse(leads ? CommitmentRole.DEADLINE : CommitmentRole.FACT);
    }

    /** «skal løbende i 2027 aftales» ends then; «følges løbende i 2027» lasts. */
    private boolean isBound(String sentence, DateExpression expression) {
        var before = clauseBefore(sentence, expression);
        return phrases.of("future").isIn(before) || phrases.of("promise").isIn(before);
    }

    /** The nearest telling word before the date in its clause, else the first one behind it. */
    private Optional<CommitmentRole> cue(
            DateExpression expression, String sentence, Standpoint at) {
        boolean forecast = at.isStatus() && !isPromised(expression);
        var passive = forecast ? CommitmentRole.EXPECTED : CommitmentRole.DEADLINE;
        var before = clauseBefore(sentence, expression);
        var after = CLAUSE_END.split(after(expression, sentence), 2)[0];
        var found =
                nearest(cues.in(before, expression, at, passive))
                        .or(() ->
                                cues.in(after, expression, at, passive).stream()
                                        .min(Cue.FIRST)
                                        .map(cue ->
                                                describing.behind(
                                                        cue.role(), cue.in(after), before)))
                        .or(() ->
                                nearest(
                                        cues.in(
                                                asideBefore(sentence, expression),
                                                expression,
                                                at,
                                                passive)));
        return found.map(role ->
                role == CommitmentRole.PERIOD && isPromised(expression)
                        ? CommitmentRole.DEADLINE
                        : role);
    }

    /** The last telling word; «forventes afsluttet» is expected all the same. */
    private Optional<CommitmentRole> nearest(List<Cue> cues) {
        var last = cues.stream().max(Comparator.comparingInt(Cue::end));
        boolean done = last.filter(Cue::isParticiple).isPresent();
        return done
                ? cues.stream()
                        .filter(cue -> !cue.isParticiple())
                        .max(Comparator.comparingInt(Cue::end))
                        .filter(cue ->
                                cue.role() == CommitmentRole.EXPECTED
                                        || cue.role() == CommitmentRole.FACT)
                        .or(() -> last)
                        .map(Cue::role)
                : last.map(Cue::role);
    }

    /** «senest medio 2027» is a deadline also of what goes on until then. */
    private boolean isPromised(DateExpression expression) {
        return phrases.of("promise").isIn(expression.raw());
    }

    /**
     * The clause that a date behind a comma belongs to: «Planen er drøftet i udvalget, den 3. maj».
     */
    private static String asideBefore(String sentence, DateExpression expression) {
        var before = before(expression, sentence);
        var clause = COMMA_AT_END.matcher(before).replaceFirst("");
        return clause.equals(before) ? "" : CLAUSE_START.matcher(clause).replaceFirst("");
    }

    private static String clauseBefore(String sentence, DateExpression expression) {
        return CLAUSE_START.matcher(before(expression, sentence)).replaceFirst("");
    }

    private static String before(DateExpression expression, String sentence) {
        int start = expression.start();
        return sentence.substring(Math.max(0, start - FARTHEST_CUE), start);
    }

    private static String after(DateExpression expression, String sentence) {
        int end = expression.end();
        return sentence.substring(end, Math.min(sentence.length(), end + FARTHEST_CUE));
    }

    private static String lastWord(String before) {
        var words = before.stripTrailing();
        int start = words.length();
        while (start > 0 && !Character.isWhitespace(words.charAt(start - 1))) {
            start--;
        }
        return WordList.fold(words.substring(start));
    }
}
