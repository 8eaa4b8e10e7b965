package dk.milepael.danish;

import dk.milepael.danish.dates.DateExpression;
import dk.milepael.danish.words.PhraseBook;
import dk.milepael.danish.words.Phrases;
import dk.milepael.danish.words.WordList;
import dk.milepael.plan.CommitmentRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the words that tell what a date beside them means. */
final class Cues {
    private static final Pattern PASSIVE = Pattern.compile("\\p{L}{3,}es\\b");

    private final WordList words;
    private final PhraseBook phrases;

    Cues(WordList words, PhraseBook phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** A telling word and its place in the text. */
    record Cue(CommitmentRole role, int start, int end, boolean isParticiple) {
        /** «er der løbende» tells more than its «er». */
        static final Comparator<Cue> FIRST =
                Comparator.comparingInt(Cue::start)
                        .thenComparing(Comparator.comparingInt(Cue::end).reversed());

        String in(String text) {
            return text.substring(start, end);
        }
    }

    /**
     * The telling words of a text.
     *
     * @param passive what «afholdes» tells
     */
    List<Cue> in(String text, DateExpression date, Standpoint at, CommitmentRole passive) {
        var cues = new ArrayList<Cue>();
        past(cues, text);
        add(cues, "perfect", at.perfect(date), text);
        add(cues, "expected", CommitmentRole.EXPECTED, text);
        add(cues, "future", at.foreseen(), text);
        add(cues, "start", CommitmentRole.START, text);
        add(cues, "period", CommitmentRole.PERIOD, text);
        add(cues, "promise", CommitmentRole.DEADLINE, text);
        phrases.of("finished")
                .all(text)
                .forEach(done ->
                        cues.add(new Cue(CommitmentRole.DEADLINE, done.start(), done.end(), true)));
        PASSIVE.matcher(text)
                .results()
                .filter(match -> cues.stream().noneMatch(cue -> cue.end() == match.end()))
                .filter(match -> !words.of("not-a-verb").contains(WordList.fold(match.group())))
                .forEach(match -> cues.add(new Cue(passive, match.start(), match.end(), false)));
        return cues;
    }

    /** «Vi holdt mødet» is past; in «mødet er holdt» its «er» tells. */
    private void past(List<Cue> cues, String text) {
        phrases.of("past")
                .all(text)
                .filter(cue -> !isOfPerfect(cue, text))
                .forEach(cue ->
                        cues.add(new Cue(CommitmentRole.FACT, cue.start(), cue.end(), false)));
    }

    private boolean isOfPerfect(Phrases.Place cue, String text) {
        return phrases.of("past-or-participle").isIn(text.substring(cue.start(), cue.end()))
                && phrases.of("perfect").isIn(text.substring(0, cue.start()));
    }

    private void add(List<Cue> cues, String list, CommitmentRole role, String text) {
        phrases.of(list)
                .all(text)
                .forEach(cue -> cues.add(new Cue(role, cue.start(), cue.end(), false)));
    }
}
