package dk.milepael.danish;

import dk.milepael.danish.words.PhraseBook;
import dk.milepael.danish.words.Phrases;
import dk.milepael.plan.Verdict;
import java.util.Optional;

/** Reads the verdict of one clause: what governs a word beats the word it governs. */
final class ClauseVerdicts {
    private final PhraseBook phrases;
    private final Percentages percentages;

    ClauseVerdicts(PhraseBook phrases) {
        this.phrases = phrases;
        percentages = new Percentages(phrases);
    }

    /**
     * A clause's verdict.
     *
     * @param start where the word that told it begins in the clause
     */
    record Told(Verdict verdict, int start, int end) {}

    /**
     * What is set going beats what is finished beside it: «er udsendt og brugen er i gang».
     *
     * @param ofOne whether the clause is about one of several: «første» makes it no part then
     */
    Optional<Told> read(String clause, boolean ofOne) {
        return plain(clause, "dropped", Verdict.DROPPED)
                .or(() -> plain(clause, "changed", Verdict.CHANGED))
                .or(() -> plain(clause, "paused", Verdict.PAUSED))
                .or(() -> postponed(clause))
                .or(() -> plain(clause, "not-reached", Verdict.NOT_REACHED))
                .or(() -> percentage(clause))
                .or(() -> begun(clause).filter(told -> told.verdict() == Verdict.ONGOING))
                .or(() -> finished(clause, ofOne))
                .or(() -> plain(clause, "not-started", Verdict.NOT_STARTED))
                .or(() -> begun(clause))
                .or(() -> plain(clause, "ongoing", Verdict.ONGOING))
                .or(() -> plain(clause, "partial", Verdict.PARTLY));
    }

    private Optional<Told> plain(String clause, String list, Verdict verdict) {
        return phrases.of(list).first(clause).map(at -> told(verdict, at));
    }

    /** «udskudt til 2027» goes on; «udskudt» without a day rests. */
    private Optional<Told> postponed(String clause) {
        boolean dated = clause.chars().anyMatch(Character::isDigit);
        return plain(clause, "postponed", dated ? Verdict.ONGOING : Verdict.PAUSED);
    }

    private Optional<Told> percentage(String clause) {
        return percentages
                .first(clause)
                .map(share ->
                        new Told(
                                Percentages.isAll(share) ? Verdict.DELIVERED : Verdict.ONGOING,
                                share.start(),
                                share.end()));
    }

    private Optional<Told> finished(String clause, boolean ofOne) {
        return phrases.of("delivered")
                .first(clause)
                .map(at -> told(finished(clause, at, ofOne), at));
    }

    private Verdict finished(String clause, Phrases.Place at, boolean ofOne) {
        var before = clause.substring(0, at.start());
        if (phrases.of("partial").isIn(clause)) {
            return Verdict.PARTLY;
        }
        if (phrases.of("negation").isIn(before) || clause.startsWith(" ikke", at.end())) {
            boolean missed = phrases.of("goal-word").isIn(clause.substring(at.start(), at.end()));
            return missed && !phrases.of("not-yet").isIn(clause)
                    ? Verdict.NOT_REACHED
                    : Verdict.ONGOING;
        }
        if (phrases.of("expected").isIn(before)
                || (!ofOne && phrases.of("first-of-several").isIn(before))) {
            return Verdict.ONGOING;
        }
        return phrases.of("future").isIn(before) ? Verdict.NOT_STARTED : Verdict.DELIVERED;
    }

    private Optional<Told> begun(String clause) {
        return phrases.of("started")
                .first(clause)
                .map(at -> {
                    var before = clause.substring(0, at.start());
                    boolean waits =
                            phrases.of("negation").isIn(before)
                                    || phrases.of("expected").isIn(before)
                                    || phrases.of("future").isIn(before);
                    return told(waits ? Verdict.NOT_STARTED : Verdict.ONGOING, at);
                });
    }

    private static Told told(Verdict verdict, Phrases.Place at) {
        return new Told(verdict, at.start(), at.end());
    }
}
