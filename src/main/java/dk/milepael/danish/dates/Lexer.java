package dk.milepael.danish.dates;

import dk.milepael.danish.dates.Token.Place;
import dk.milepael.danish.words.WordList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into words, numbers and signs, the longest known phrase first. */
final class Lexer {
    private static final String DASHES = "-–—−‐‑";

    private final Vocabulary vocabulary;
    private final String text;
    private final boolean tolerant;
    private final List<Token> tokens = new ArrayList<>();

    private Lexer(Vocabulary vocabulary, String text, boolean tolerant) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.tolerant = tolerant;
    }

    /**
     * @param tolerant whether a misspelt month is read where no number stands beside it
     */
    static List<Token> tokens(Vocabulary vocabulary, String text, boolean tolerant) {
        return new Lexer(vocabulary, text, tolerant).cut();
    }

    private List<Token> cut() {
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (blank(at)) {
                at++;
            } else if (isDigit(at)) {
                int end = runOf(at, true);
                at = add(new Token.Digits(place(at, end), text.substring(at, end)));
            } else if (Character.isLetter(sign)) {
                at = word(at);
            } else {
                char plain = DASHES.indexOf(sign) >= 0 ? '-' : sign;
                at = add(new Token.Sign(place(at, at + 1), plain));
            }
        }
        return tokens;
    }

    private int word(int start) {
        int end = runOf(start, false);
        var folded = WordList.fold(text.substring(start, end));
        var known = vocabulary.begins(folded) ? phrase(start) : null;
        if (known != null) {
            return add(known);
        }
        var respelt =
                tolerant || besideNumber(start, end)
                        ? vocabulary.respelt(folded).orElse(null)
                        : null;
        if (respelt != null) {
            var meaning = vocabulary.meaning(respelt).orElseThrow();
            var written = text.substring(start, end);
            return add(new Token.Word(place(start, end), meaning, written, respelt));
        }
        return vocabulary.endsAsMonth(folded)
                ? unspaced(start, end)
                : add(new Token.Other(place(start, end)));
    }

    private Token.@Nullable Word phrase(int start) {
        Token.Word longest = null;
        var phrase = new StringBuilder();
        int at = start;
        for (int words = 0; words < vocabulary.longestPhrase() && letter(at); words++) {
            int end = runOf(at, false);
            phrase.append(words == 0 ? "" : " ").append(WordList.fold(text.substring(at, end)));
            while (end + 1 < text.length() && text.charAt(end) == '.' && letter(end + 1)) {
                int next = runOf(end + 1, false);
                var dotted = phrase + "." + WordList.fold(text.substring(end + 1, next));
                if (vocabulary.meaning(dotted).isEmpty() && next - end > 2) {
                    break;
                }
                phrase.append('.').append(WordList.fold(text.substring(end + 1, next)));
                end = next;
            }
            var word = known(start, end, phrase.toString());
            longest = word == null ? longest : word;
            at = afterBlanks(dotEnd(end, phrase.toString()));
        }
        return longest;
    }

    private Token.@Nullable Word known(int start, int end, String folded) {
        var meaning = vocabulary.meaning(folded).orElse(null);
        if (meaning instanceof Meaning.MonthByNumber(var month)) {
            meaning = besideNumber(start, end) ? new Meaning.MonthName(month) : null;
        }
        return meaning == null
                ? null
                : new Token.Word(place(start, dotEnd(end, folded)), meaning, null, folded);
    }

    /** «ultimojanuar»: two known words, the second a month, without their space. */
    private int unspaced(int start, int end) {
        for (int cut = start + 3; cut < end - 2; cut++) {
            var left = known(start, cut, WordList.fold(text.substring(start, cut)));
            var right = known(cut, end, WordList.fold(text.substring(cut, end)));
            if (left != null && right != null && right.meaning() instanceof Meaning.MonthName) {
                add(left);
                return add(right);
            }
        }
        return add(new Token.Other(place(start, end)));
    }

    private int dotEnd(int end, String folded) {
        boolean dotted = end < text.length() && text.charAt(end) == '.';
        return dotted && vocabulary.isAbbreviation(folded) ? end + 1 : end;
    }

    private boolean besideNumber(int start, int end) {
        int next = end;
        while (next < text.length() && " .-–'’/".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        int before = start - 1;
        while (before >= 0 && " .".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return (next < text.length() && isDigit(next)) || (before >= 0 && isDigit(before));
    }

    private int add(Token token) {
        tokens.add(token);
        return token.place().end();
    }

    private Place place(int start, int end) {
        return new Place(start, end, start > 0 && !blank(start - 1));
    }

    private int runOf(int start, boolean digits) {
        int at = start;
        while (at < text.length() && (digits ? isDigit(at) : Character.isLetter(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private int afterBlanks(int at) {
        int next = at;
        while (next < text.length() && blank(next)) {
            next++;
        }
        return next;
    }

    private boolean letter(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean blank(int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }
}
