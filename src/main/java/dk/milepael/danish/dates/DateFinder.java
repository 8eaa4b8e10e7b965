package dk.milepael.danish.dates;

import dk.milepael.danish.dates.Expression.Dated;
import dk.milepael.danish.dates.Expression.Undated;
import dk.milepael.plan.DeadlineNote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the date expressions of a text, in order and none inside another. */
public final class DateFinder {
    private final Vocabulary vocabulary;

    public DateFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * What was found.
     *
     * @param whole whether no word of the text is without a part in its expressions
     */
    public record Findings(List<DateExpression> expressions, boolean whole) {}

    public Findings find(String text, Setting setting) {
        var tokens = Lexer.tokens(vocabulary, text, setting == Setting.COLUMN);
        var grammar = new ExpressionGrammar(tokens, setting);
        var found = new ArrayList<DateExpression>();
        boolean whole = true;
        int at = 0;
        while (at < tokens.size()) {
            var expression = tokens.get(at) instanceof Token.Other ? null : grammar.at(at);
            if (expression == null) {
                whole &= isFiller(tokens.get(at));
                at++;
            } else {
                found.add(expression(text, tokens, new Range(at, grammar.end()), expression));
                at = grammar.end();
            }
        }
        return new Findings(found, whole);
    }

    /** The tokens of an expression, from one to before another. */
    private record Range(int first, int end) {}

    private static DateExpression expression(
            String text, List<Token> tokens, Range range, Expression expression) {
        int start = tokens.get(range.first()).place().start();
        int end = tokens.get(range.end() - 1).place().end();
        var before = range.first() == 0 ? null : tokens.get(range.first() - 1);
        return new DateExpression(
                new DateExpression.Place(text.substring(start, end), start),
                lead(before),
                form(expression, tokens.get(range.first())),
                expression,
                respelt(tokens.subList(range.first(), range.end())));
    }

    private static List<DeadlineNote> respelt(List<Token> tokens) {
        var notes = new ArrayList<DeadlineNote>();
        for (var token : tokens) {
            if (token instanceof Token.Word word && word.written() != null) {
                notes.add(new DeadlineNote.Respelt(word.written(), word.readAs()));
            }
        }
        return notes;
    }

    private static Lead lead(@Nullable Token before) {
        if (!(before instanceof Token.Word word)) {
            return Lead.NONE;
        }
        if (word.is(Keyword.FORMERLY)) {
            return Lead.FORMERLY;
        }
        if (word.is(Keyword.MOVED_TO)) {
            return Lead.MOVED_TO;
        }
        if (word.is(Keyword.MOVED_FROM)) {
            return Lead.MOVED_FROM;
        }
        return word.is(Keyword.IN) || word.is(Keyword.TO) || word.is(Keyword.AND)
                ? Lead.PREPOSITION
                : Lead.NONE;
    }

    private static Form form(Expression expression, Token first) {
        if (expression instanceof Undated) {
            return Form.UNDATED;
        }
        boolean bent =
                first instanceof Token.Word word
                        && (word.meaning() instanceof Meaning.Key
                                || word.meaning() instanceof Meaning.Third)
                        && !word.is(Keyword.ARTICLE)
                        && !word.is(Keyword.YEAR)
                        && !word.is(Keyword.THIS_YEAR)
                        && !word.is(Keyword.Q);
        if (bent || !(expression instanceof Dated(var unit))) {
            return Form.BENT;
        }
        return switch (unit.precision()) {
            case DAY -> Form.DAY;
            case MONTH -> unit.year() == null ? Form.BARE : Form.MONTH_OF_YEAR;
            case WEEK, QUARTER, HALF, YEAR, PERIOD -> Form.BARE;
        };
    }

    private static boolean isFiller(Token token) {
        return switch (token) {
            case Token.Word word -> word.is(Keyword.IN) || word.is(Keyword.ARTICLE);
            case Token.Sign _ -> true;
            case Token.Digits _, Token.Other _ -> false;
        };
    }
}
