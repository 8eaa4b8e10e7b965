package dk.milepael.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnWordsTest {
    private final ColumnWords words = new ColumnWords();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "the word itself, Handling, ACTION",
        "capitals, FRIST, DEADLINE",
        "a word before others, Ansvarlig kontorchef, OWNER",
        "a line break between words, 'Ansvarlig\nkontorchef', OWNER",
        "a line break with a hyphen, 'Gennem-\nført', MARK",
        "a line break without one, 'Mile\npæle', MILESTONE",
        "a closing colon, Status:, STATUS",
        "a day after the word, Status pr. 1. maj, STATUS",
        "a synonym, Tovholder, OWNER",
        "a compound, Tidsfrist, DEADLINE",
        "an English name, Due date, DEADLINE",
        "an English list's title, Action item, ACTION",
        "another table's column, Startdato, OTHER",
        "the new of two deadlines, Ny frist, DEADLINE",
        "the old of two deadlines, Oprindelig frist, OTHER",
    })
    void a_header_is_known_by_its_words(String reason, String header, ColumnRole role) {
        assertThat(words.match(header)).as(reason).map(ColumnWords.Match::role).contains(role);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "no word of any role, Sagsnummer",
        "a short word inside another, Numse",
        "a word that counts only alone, Nr. to i rækken",
        "a sentence, Frist og status for hver enkelt handling skal altid aftales med direktionen først",
    })
    void other_words_are_no_header(String reason, String header) {
        assertThat(words.match(header)).as(reason).isEmpty();
    }

    @Test
    void the_whole_header_is_worth_more_than_a_word_in_it() {
        var whole = words.match("Frist").orElseThrow();
        var beginning = words.match("Frist aftalt").orElseThrow();
        var inside = words.match("Aftalt frist").orElseThrow();

        assertThat(whole.strength()).isGreaterThan(beginning.strength());
        assertThat(beginning.strength()).isGreaterThan(inside.strength());
    }
}
