package dk.milepael.danish.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts running text into sentences; abbreviations and ordinal numbers end none. */
public final class Sentences {
    /**
     * Nobody writes a longer one: what is longer is cut between words, so that it is read quickly.
     */
    private static final int MOST_CHARACTERS = 1_000;

    private final Set<String> abbreviations;

    public Sentences() {
        this(WordList.builtIn("abbreviations"));
    }

    public Sentences(WordList list) {
        abbreviations = new HashSet<>(list.of("abbreviation"));
    }

    /**
     * A sentence.
     *
     * @param start where it begins in the whole text
     */
    public record Sentence(String text, int start) {}

    /** The sentences in order; a blank line, a bullet and a line of a list end one too. */
    public List<Sentence> of(String text) {
        var sentences = new ArrayList<Sentence>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (ends(text, at)) {
                add(sentences, text, start, at + 1);
                start = at + 1;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int start, int end) {
        int from = start;
        while (end - from > MOST_CHARACTERS) {
            int cut = betweenWords(text, from, from + MOST_CHARACTERS);
            addPiece(sentences, text, from, cut);
            from = cut;
        }
        addPiece(sentences, text, from, end);
    }

    /** The last white space of a stretch where its second half has one, else the stretch's end. */
    private static int betweenWords(String text, int start, int end) {
        int cut = end;
        while (cut > start + MOST_CHARACTERS / 2 && !Character.isWhitespace(text.charAt(cut))) {
            cut--;
        }
        if (Character.isWhitespace(text.charAt(cut))) {
            return cut;
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static void addPiece(List<Sentence> sentences, String text, int start, int end) {
        var sentence = text.substring(start, end);
        int lead = sentence.length() - sentence.stripLeading().length();
        if (!sentence.isBlank()) {
            sentences.add(new Sentence(sentence.strip(), start + lead));
        }
    }

    private boolean ends(String text, int at) {
        return switch (text.charAt(at)) {
            case '\n' -> startsAnew(text, at + 1);
            case '!', '?', '•' -> true;
            case '.' -> endsAtPoint(text, at);
            default -> false;
        };
    }

    /** A line that begins with a capital, a number, a bullet or nothing is no continuation. */
    private static boolean startsAnew(String text, int at) {
        return at >= text.length() || !Character.isLowerCase(text.charAt(at));
    }

    private boolean endsAtPoint(String text, int at) {
        int next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next == text.length()) {
            return true;
        }
        boolean newWord = next > at + 1 && !Character.isLowerCase(text.charAt(next));
        return newWord && !isAbbreviation(text, at) && !isOrdinal(text, at);
    }

    private boolean isAbbreviation(String text, int point) {
        int start = point;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        var word = WordList.fold(text.substring(start, point + 1));
        boolean initial = point - start == 1 && Character.isLetter(text.charAt(start));
        return initial || abbreviations.contains(word.replaceFirst("^[(«\"]", ""));
    }

    private static boolean isOrdinal(String text, int point) {
        int start = point;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start < point && point - start <= 2;
    }
}
