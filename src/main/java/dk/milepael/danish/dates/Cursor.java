package dk.milepael.danish.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a list of tokens, moved on by what the grammar takes. */
final class Cursor {
    /** More small words than these in a row say nothing. */
    private static final int MOST_SKIPPED = 8;

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** A rule of the grammar: what it read, or null. */
    interface Rule<T> {
        @Nullable T read();
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    @Nullable Token peek(int ahead) {
        int place = at + ahead;
        return place >= 0 && place < tokens.size() ? tokens.get(place) : null;
    }

    /** What the first rule that fits reads; the cursor stays where none does. */
    @SafeVarargs
    final <T> @Nullable T first(Rule<T>... rules) {
        int start = at;
        for (var rule : rules) {
            var read = rule.read();
            if (read != null) {
                return read;
            }
            at = start;
        }
        return null;
    }

    boolean sees(int ahead, Keyword keyword) {
        return peek(ahead) instanceof Token.Word word && word.is(keyword);
    }

    boolean take(Keyword keyword) {
        boolean seen = sees(0, keyword);
        at += seen ? 1 : 0;
        return seen;
    }

    boolean sees(int ahead, char sign) {
        return peek(ahead) instanceof Token.Sign seen && seen.sign() == sign;
    }

    boolean take(char sign) {
        boolean seen = sees(0, sign);
        at += seen ? 1 : 0;
        return seen;
    }

    /** A sign that touches what stands before it. */
    boolean takeGlued(char sign) {
        return glued(0) && take(sign);
    }

    boolean glued(int ahead) {
        var token = peek(ahead);
        return token != null && token.place().glued();
    }

    Token.@Nullable Digits number() {
        if (peek(0) instanceof Token.Digits number) {
            at++;
            return number;
        }
        return null;
    }

    /** The meaning of the next word where it is of that kind. */
    <M extends Meaning> @Nullable M take(Class<M> kind) {
        if (peek(0) instanceof Token.Word word && kind.isInstance(word.meaning())) {
            at++;
            return kind.cast(word.meaning());
        }
        return null;
    }

    void skip(Keyword... keywords) {
        int start = at;
        boolean skipped = true;
        while (skipped && at - start < MOST_SKIPPED) {
            skipped = false;
            for (var keyword : keywords) {
                skipped |= take(keyword);
            }
        }
    }
}
