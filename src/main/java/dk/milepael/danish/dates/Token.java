package dk.milepael.danish.dates;

import org.jspecify.annotations.Nullable;

/** A word, number or sign of a text. */
sealed interface Token {
    Place place();

    /**
     * Where a token stands.
     *
     * @param start its first character, from 0
     * @param end the character after its last
     * @param glued whether it follows the token before without a space
     */
    record Place(int start, int end, boolean glued) {}

    record Digits(Place place, String text) implements Token {
        int value() {
            return text.length() > 8 ? Integer.MAX_VALUE : Integer.parseInt(text);
        }

        boolean isYear() {
            return text.length() == 4 && value() >= 1980 && value() <= 2079;
        }
    }

    /** A sign; every dash is '-'. */
    record Sign(Place place, char sign) implements Token {}

    /**
     * A word or phrase that the vocabulary knows.
     *
     * @param written the word where it was misspelt; null where it is the vocabulary's own
     * @param readAs the vocabulary's word
     */
    record Word(Place place, Meaning meaning, @Nullable String written, String readAs)
            implements Token {

        boolean is(Keyword keyword) {
            return meaning instanceof Meaning.Key(var own) && own == keyword;
        }
    }

    /** A word that says nothing of dates. */
    record Other(Place place) implements Token {}
}
