package dk.milepael.danish;

import dk.milepael.danish.Clauses.Clause;
import dk.milepael.danish.words.PhraseBook;
import dk.milepael.danish.words.Quotes;
import dk.milepael.danish.words.Sentences;
import dk.milepael.danish.words.Sentences.Sentence;
import dk.milepael.danish.words.WordList;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads from a status what became of a goal. */
public final class Outcomes {
    /**
     * Which verdict of several tells of the whole: an end beats work, work beats a finished part.
     */
    private static final List<Verdict> PRECEDENCE =
            List.of(
                    Verdict.DROPPED,
                    Verdict.CHANGED,
                    Verdict.NOT_REACHED,
                    Verdict.PAUSED,
                    Verdict.PARTLY,
                    Verdict.ONGOING,
                    Verdict.DELIVERED,
                    Verdict.NOT_STARTED);

    private final Sentences sentences = new Sentences();
    private final PhraseBook phrases;
    private final ClauseVerdicts clauses;
    private final Continuations continuations;
    private final Deciders deciders;

    public Outcomes() {
        this(WordList.builtIn("outcomes"));
    }

    public Outcomes(WordList words) {
        phrases = new PhraseBook(words);
        clauses = new ClauseVerdicts(phrases);
        continuations = new Continuations(words);
        deciders = new Deciders(words);
    }

    /** UNKNOWN where the words tell no outcome; the verdict keeps the words it was read from. */
    public Outcome read(String status) {
        return read(status, false);
    }

    /** What became of one thing of several: «første analyse» names it, and is no part of it. */
    public Outcome readOfOne(String status) {
        return read(status, true);
    }

    /** A verdict and the words it was read from. */
    private record Reading(
            Verdict verdict, String sentence, int start, int end, boolean ofWhole, boolean aside) {
        boolean is(Verdict other) {
            return verdict == other;
        }
    }

    private Outcome read(String status, boolean ofOne) {
        var all = sentences.of(status);
        var goingOn = continuations.read(all);
        var told = all.stream().flatMap(each -> readings(each.text(), ofOne)).toList();
        var plain = told.stream().filter(reading -> !reading.aside()).toList();
        var readings = plain.isEmpty() ? told : plain;
        return choose(readings)
                .map(chosen ->
                        new Outcome(
                                verdict(chosen, readings, all),
                                goingOn.continuation(),
                                goingOn.into(),
                                Quotes.around(chosen.sentence(), chosen.start(), chosen.end()),
                                decidedBy(chosen)))
                .orElse(
                        new Outcome(
                                Verdict.UNKNOWN,
                                goingOn.continuation(),
                                goingOn.into(),
                                null,
                                null));
    }

    private Stream<Reading> readings(String sentence, boolean ofOne) {
        return Clauses.of(sentence).stream()
                .flatMap(clause ->
                        clauses.read(clause.text(), ofOne).stream()
                                .map(told -> reading(sentence, clause, told)));
    }

    private Reading reading(String sentence, Clause clause, ClauseVerdicts.Told told) {
        var before = clause.text().substring(0, told.start());
        return new Reading(
                told.verdict(),
                sentence,
                clause.start() + told.start(),
                clause.start() + told.end(),
                (before.isBlank() && clause.start() == 0) || phrases.of("whole").isIn(before),
                clause.isAside());
    }

    /** A sentence about the goal itself wins, unless it only tells that work goes on. */
    private Optional<Reading> choose(List<Reading> readings) {
        return notBegun(readings)
                .or(() ->
                        first(
                                readings,
                                reading -> reading.ofWhole() && !reading.is(Verdict.ONGOING)))
                .or(() -> first(readings, _ -> true));
    }

    /** «Ikke påbegyndt. Materialet mangler»: what is missing tells why, and is no work. */
    private Optional<Reading> notBegun(List<Reading> readings) {
        return readings.stream()
                .findFirst()
                .filter(reading -> reading.is(Verdict.NOT_STARTED) && isNegated(reading))
                .filter(_ -> readings.stream().skip(1).allMatch(this::isNoWork));
    }

    private boolean isNegated(Reading reading) {
        return phrases.of("negation").isIn(reading.sentence().substring(0, reading.end()));
    }

    private boolean isNoWork(Reading reading) {
        return reading.is(Verdict.NOT_STARTED)
                || phrases.of("missing")
                        .isIn(reading.sentence().substring(reading.start(), reading.end()));
    }

    private static Optional<Reading> first(List<Reading> readings, Predicate<Reading> which) {
        return PRECEDENCE.stream()
                .flatMap(verdict -> readings.stream().filter(reading -> reading.is(verdict)))
                .filter(which)
                .findFirst();
    }

    /** Finished parts beside parts not begun are work under way. */
    private Verdict verdict(Reading chosen, List<Reading> readings, List<Sentence> all) {
        boolean workLeft =
                readings.stream().anyMatch(reading -> reading.is(Verdict.NOT_STARTED))
                        || all.stream().anyMatch(each -> phrases.of("ahead").isIn(each.text()));
        return chosen.is(Verdict.DELIVERED) && workLeft && !chosen.ofWhole()
                ? Verdict.ONGOING
                : chosen.verdict();
    }

    private @Nullable String decidedBy(Reading chosen) {
        return chosen.is(Verdict.DROPPED) || chosen.is(Verdict.CHANGED)
                ? deciders.read(chosen.sentence())
                : null;
    }
}
