package dk.milepael.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.plan.Finding;
import dk.milepael.plan.SourceCell;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CleaningTest {
    private final Cleaning cleaning = new Cleaning();

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("one form of letters", "A\u030arhus", "\u00c5rhus"),
                Arguments.of("line breaks of Windows", "a\r\nb\rc", "a\nb\nc"),
                Arguments.of("empty lines stay", "a\n\n\nb", "a\n\n\nb"),
                Arguments.of("no-break spaces and tabs", "a\u00a0b\u202fc\td", "a b c d"),
                Arguments.of("spaces that end a line", "a  \nb ", "a\nb"),
                Arguments.of("spaces within a line stay", "a  b", "a  b"),
                Arguments.of("control characters", "a\u0001\u0007b\u007f", "ab"),
                Arguments.of("a soft hyphen and a zero width space", "fri\u00adst\u200b", "frist"),
                Arguments.of("non-characters", "a\ufffe\uffff\ufdd0b", "ab"),
                Arguments.of("half a surrogate pair", "a\ud83db", "ab"),
                Arguments.of("a whole one stays", "\ud83d\udd34", "\ud83d\udd34"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void a_text_has_one_form(String reason, String raw, String clean) {
        assertThat(cleaning.clean(raw)).as(reason).isEqualTo(clean);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "as written, 311290-1234, true",
        "with a space, 311290 1234, true",
        "plain, 3112901234, true",
        "with a dash, 311290 – 1234, true",
        "a leap day, 290200-1234, true",
        "no such day, 320190-1234, false",
        "no such day of a month, 310490-1234, false",
        "no such month, 311390-1234, false",
        "a longer number, 13112901234, false",
        "a number that goes on, 31129012345, false",
        "a telephone number, 33 12 90 12, false",
        "a date, 31-12-2026, false",
    })
    void what_looks_like_a_personal_number_is_masked(String reason, String number, boolean masked) {
        var text = cleaning.clean("nr. %s.".formatted(number));

        assertThat(text).as(reason).isEqualTo("nr. %s.".formatted(masked ? "******-****" : number));
    }

    @Test
    void a_cell_with_two_personal_numbers_is_told_of_once() {
        cleaning.clean("311290-1234 og 010190-1234", new SourceCell("Sager", "B2"));

        assertThat(cleaning.remarks()).hasSize(1);
    }

    @Test
    void control_characters_are_removed_and_told_of() {
        var text = cleaning.clean("Udbud\u0001 sendt\u0007", new SourceCell("Plan", "B2"));

        assertThat(text).isEqualTo("Udbud sendt");
        assertThat(cleaning.remarks())
                .extracting(Finding::rule, Finding::at)
                .containsExactly(tuple("control-characters", new SourceCell("Plan", "B2")));
    }

    @Test
    void soft_hyphens_and_line_breaks_are_told_of_to_nobody() {
        cleaning.clean("Ud\u00adbud\r\nsendt\t nu\u200b", new SourceCell("Plan", "B2"));

        assertThat(cleaning.remarks()).isEmpty();
    }
}
