package dk.milepael.danish;

import dk.milepael.danish.dates.DateExpression;
import dk.milepael.danish.words.PhraseBook;
import dk.milepael.danish.words.WordList;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.DeadlineKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from the words around a date whether it is one, and what it means where it stands. */
final class CommitmentRoles {
    private static final Pattern LAST_WORD = Pattern.compile("(\\S+)\\s*$");
    private static final Pattern PASSIVE = Pattern.compile("\\p{L}{3,}es\\b");
    private static final Pattern VERB_END = Pattern.compile("(?iu).*(?:es|t|te|de)");
    private static final Pattern CLAUSE_START =
            Pattern.compile(".*(?:[,;:]|\\bmens\\b|\\bmen\\b)", Pattern.DOTALL);
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:]|\\bmens\\b|\\bmen\\b");

    private final PhraseBook phrases;
    private final WordList words;

    CommitmentRoles(WordList words) {
        this.words = words;
        phrases = new PhraseBook(words);
    }

    boolean isDate(DateExpression expression, String sentence) {
        var before = sentence.substring(0, expression.start());
        return switch (expression.form()) {
            case DAY, BENT -> true;
            case MONTH_OF_YEAR ->
                    isPreposition(before) || VERB_END.matcher(lastWord(before)).matches();
            case BARE -> isPreposition(before);
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
            case RECURRING -> true;
            case DATED, STARTING, UNREADABLE -> false;
        };
    }

    private static boolean isDuration(DateExpression expression) {
        return Character.isDigit(expression.raw().charAt(0));
    }

    CommitmentRole role(DateExpression expression, String sentence, CommitmentField field) {
        return switch (expression.kind()) {
            case RECURRING -> CommitmentRole.RECURRING;
            case ONGOING, UNREADABLE -> CommitmentRole.UNDATED;
            case RELATIVE ->
                    isDuration(expression) ? CommitmentRole.DURATION : CommitmentRole.UNDATED;
            case DATED, STARTING -> dated(expression, sentence, field);
        };
    }

    private CommitmentRole dated(
            DateExpression expression, String sentence, CommitmentField field) {
        var cue = cue(expression, sentence, field);
        boolean told = cue.filter(role -> role == CommitmentRole.FACT).isPresent();
        if (expression.kind() == DeadlineKind.STARTING) {
            return told ? CommitmentRole.FACT : CommitmentRole.START;
        }
        var raw = WordList.fold(expression.raw());
        if (raw.startsWith("pr.")) {
            boolean leads = clauseBefore(sentence, expression).isBlank();
            return cue.orElse(leads ? CommitmentRole.DEADLINE : CommitmentRole.FACT);
        }
        boolean lasts =
                raw.contains("perioden")
                        || raw.startsWith("resten")
                        || (raw.startsWith("løbende") && !isBound(sentence, expression));
        return lasts && !told ? CommitmentRole.PERIOD : cue.orElse(CommitmentRole.DEADLINE);
    }

    /** «skal løbende i 2027 aftales» ends then; «følges løbende i 2027» lasts. */
    private boolean isBound(String sentence, DateExpression expression) {
        var before = clauseBefore(sentence, expression);
        return phrases.of("future").isIn(before) || phrases.of("promise").isIn(before);
    }

    /** The nearest telling word before the date in its clause, else the first one behind it. */
    private Optional<CommitmentRole> cue(
            DateExpression expression, String sentence, CommitmentField field) {
        boolean forecast =
                field == CommitmentField.STATUS && !phrases.of("promise").isIn(expression.raw());
        var passive = forecast ? CommitmentRole.EXPECTED : CommitmentRole.DEADLINE;
        var before = clauseBefore(sentence, expression);
        var after = CLAUSE_END.split(sentence.substring(expression.end()), 2)[0];
        return cues(before, field, passive).stream()
                .max(Comparator.comparingInt(Cue::end))
                .or(() ->
                        cues(after, field, passive).stream().min(Comparator.comparingInt(Cue::end)))
                .map(Cue::role);
    }

    private record Cue(CommitmentRole role, int end) {}

    private List<Cue> cues(String text, CommitmentField field, CommitmentRole passive) {
        boolean status = field == CommitmentField.STATUS;
        var foreseen = status ? CommitmentRole.EXPECTED : CommitmentRole.DEADLINE;
        var cues = new ArrayList<Cue>();
        add(cues, "past", CommitmentRole.FACT, text);
        add(cues, "perfect", status ? CommitmentRole.FACT : CommitmentRole.DEADLINE, text);
        add(cues, "expected", CommitmentRole.EXPECTED, text);
        add(cues, "future", foreseen, text);
        add(cues, "start", CommitmentRole.START, text);
        add(cues, "period", CommitmentRole.PERIOD, text);
        add(cues, "promise", CommitmentRole.DEADLINE, text);
        PASSIVE.matcher(text)
                .results()
                .filter(match -> cues.stream().noneMatch(cue -> cue.end() == match.end()))
                .filter(match -> !words.of("not-a-verb").contains(WordList.fold(match.group())))
                .forEach(match -> cues.add(new Cue(passive, match.end())));
        return cues;
    }

    private void add(List<Cue> cues, String list, CommitmentRole role, String text) {
        phrases.of(list).all(text).forEach(at -> cues.add(new Cue(role, at.end())));
    }

    private static String clauseBefore(String sentence, DateExpression expression) {
        var before = sentence.substring(0, expression.start());
        return CLAUSE_START.matcher(before).replaceFirst("");
    }

    private static String lastWord(String before) {
        var word = LAST_WORD.matcher(before);
        return word.find() ? WordList.fold(word.group(1)) : "";
    }
}
