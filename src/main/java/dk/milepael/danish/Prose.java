package dk.milepael.danish;

import dk.milepael.danish.dates.DateExpression;
import dk.milepael.danish.dates.DateFinder;
import dk.milepael.danish.dates.Setting;
import dk.milepael.danish.dates.Vocabulary;
import dk.milepael.danish.words.Quotes;
import dk.milepael.danish.words.Sentences;
import dk.milepael.danish.words.Sentences.Sentence;
import dk.milepael.danish.words.WordList;
import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.Deadline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the dates that running text promises, expects or tells of, and the steps it numbers. */
public final class Prose {
    private final Sentences sentences = new Sentences();
    private final Listings listings = new Listings();
    private final DateFinder finder;
    private final CommitmentRoles roles;

    public Prose() {
        this(Vocabulary.standard(), WordList.builtIn("prose"));
    }

    public Prose(Vocabulary vocabulary, WordList words) {
        finder = new DateFinder(vocabulary);
        roles = new CommitmentRoles(words);
    }

    /**
     * The dates in a text, in order; only where a preposition or verb makes them one.
     *
     * <p>A year that is missing is another date's in the same sentence, else the hints'; in a
     * status the tense corrects it, for a target may have been written long before. Where none is
     * told the deadline is UNREADABLE.
     */
    public List<Commitment> commitments(String text, CommitmentField field, YearHints hints) {
        return sentences.of(text).stream()
                .flatMap(sentence -> commitments(sentence, field, hints))
                .toList();
    }

    private Stream<Commitment> commitments(
            Sentence sentence, CommitmentField field, YearHints hints) {
        var text = sentence.text();
        var at = Standpoint.of(field, hints);
        var found =
                finder.find(text, Setting.PROSE).expressions().stream()
                        .filter(expression -> roles.isDate(expression, text, at))
                        .toList();
        var years = new MissingYears(found, hints);
        return found.stream().map(expression -> commitment(expression, text, field, hints, years));
    }

    private Commitment commitment(
            DateExpression expression,
            String sentence,
            CommitmentField field,
            YearHints hints,
            MissingYears years) {
        var role = roles.role(expression, sentence, Standpoint.of(field, hints));
        var deadline =
                field == CommitmentField.STATUS
                        ? years.readAs(role == CommitmentRole.FACT, expression)
                        : years.read(expression);
        return new Commitment(
                deadline,
                role,
                field,
                Quotes.around(sentence, expression.start(), expression.end()));
    }

    /** The numbered or bulleted steps of a text without their numbers; empty where it has none. */
    public List<String> steps(String text) {
        return listing(text).items();
    }

    /**
     * A text as an introduction and the top-level items of its lists.
     *
     * @param text with its line breaks; indentation tells a sub-item where it is kept
     */
    public Listing listing(String text) {
        return listings.read(text);
    }

    /** The latest of the commitments that are deadlines. */
    public static Optional<Deadline> latestDeadline(List<Commitment> commitments) {
        return commitments.stream()
                .filter(commitment -> commitment.role() == CommitmentRole.DEADLINE)
                .map(Commitment::deadline)
                .filter(deadline -> deadline.due() != null)
                .max(Comparator.comparing(Prose::due));
    }

    private static LocalDate due(Deadline deadline) {
        return Objects.requireNonNull(deadline.due());
    }
}
