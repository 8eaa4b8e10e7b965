package dk.milepael.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);
    private static final Path FOLDER = Path.of("src/main/resources/words");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]+\\}");

    private final Words danish = new Words(Words.DANISH);
    private final Words english = new Words(Locale.ENGLISH);

    static Arguments[] values() {
        return new Arguments[] {
            Arguments.of("a day in full", new Arg.Day(NEW_YEARS_EVE), "31. december 2026"),
            Arguments.of("the first has no zero", day(1), "1. december 2026"),
            Arguments.of("a month", new Arg.Month(YearMonth.of(2027, 9)), "september 2027"),
            Arguments.of("a weekday", new Arg.Weekday(DayOfWeek.SUNDAY), "søndag"),
            Arguments.of("one day", new Arg.Days(1), "1 dag"),
            Arguments.of("no days are many", new Arg.Days(0), "0 dage"),
            Arguments.of("many days have a point", new Arg.Days(1234), "1.234 dage"),
            Arguments.of("one working day", new Arg.WorkingDays(1), "1 arbejdsdag"),
            Arguments.of("working days", new Arg.WorkingDays(3), "3 arbejdsdage"),
            Arguments.of("a count", new Arg.Count(1234), "1.234"),
            Arguments.of("a word of the bundle", new Arg.Word("light.red"), "Frist overskredet"),
            Arguments.of("text stands as it is", new Arg.Text("{dag} $1 \\"), "{dag} $1 \\"),
        };
    }

    private static Arg.Day day(int dayOfMonth) {
        return new Arg.Day(NEW_YEARS_EVE.withDayOfMonth(dayOfMonth));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void a_value_is_worded(String reason, Arg value, String worded) {
        var message = Message.of("page.status").with("dag", value);

        assertThat(danish.say(message)).as(reason).isEqualTo("Status pr. " + worded);
    }

    @Test
    void english_words_are_for_english_readers() {
        var message = Message.of("page.status").with("dag", NEW_YEARS_EVE);

        assertThat(english.say(message)).isEqualTo("Status as of 31 December 2026");
        assertThat(english.say("light.red")).isEqualTo("Overdue");
    }

    @Test
    void a_day_in_a_table_is_short() {
        assertThat(danish.shortDay(LocalDate.of(2026, 1, 5))).isEqualTo("05-01-2026");
    }

    @Test
    void a_quoted_sentence_has_the_only_full_stop() {
        var message = Message.of("reason.delivered.quote").with("citat", "Alt virker.");

        assertThat(danish.say(message)).isEqualTo("Målet er opfyldt: »Alt virker.«");
    }

    @Test
    void an_unknown_key_is_our_bug() {
        assertThatThrownBy(() -> danish.say("no.such.key")).hasMessageContaining("no.such.key");
    }

    @Test
    void a_placeholder_without_a_value_is_our_bug() {
        assertThatThrownBy(() -> danish.say("page.status"))
                .hasMessageContaining("{dag}")
                .hasMessageContaining("page.status");
    }

    @Test
    void every_file_of_words_is_a_topic_in_both_languages() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var names = files.map(file -> file.getFileName().toString());

            assertThat(names.filter(name -> name.endsWith(".properties")))
                    .containsExactlyInAnyOrderElementsOf(
                            Words.TOPICS.stream()
                                    .flatMap(topic ->
                                            Stream.of(file(topic, "da"), file(topic, "en")))
                                    .toList());
        }
    }

    @ParameterizedTest
    @FieldSource("dk.milepael.report.Words#TOPICS")
    void both_languages_have_the_same_keys_and_placeholders(String topic) throws IOException {
        assertThat(placeholders(file(topic, "en"))).isEqualTo(placeholders(file(topic, "da")));
    }

    private static String file(String topic, String language) {
        return "%s_%s.properties".formatted(topic, language);
    }

    private static Map<String, Set<String>> placeholders(String file) throws IOException {
        var texts = new Properties();
        texts.load(Files.newBufferedReader(FOLDER.resolve(file)));
        return texts.stringPropertyNames().stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(), key -> holes(texts.getProperty(key))));
    }

    private static Set<String> holes(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
