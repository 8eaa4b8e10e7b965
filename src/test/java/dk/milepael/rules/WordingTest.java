package dk.milepael.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void every_text_stands_in_the_bundle_with_the_values_that_it_is_given(String language) {
        var bundle = bundle(language);

        for (var wording : Wording.values()) {
            assertThat(names(bundle.getString(wording.key())))
                    .as(wording.key())
                    .isEqualTo(Set.copyOf(wording.names()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void the_bundle_holds_no_text_that_nobody_gives(String language) {
        var given = Arrays.stream(Wording.values()).map(Wording::key).toList();

        assertThat(bundle(language).keySet()).containsExactlyInAnyOrderElementsOf(given);
    }

    @Test
    void a_text_is_never_given_too_few_values() {
        assertThatThrownBy(Wording.PAUSED::of).hasMessageContaining("reason.paused");
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "words.rules",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(name -> name.substring(1, name.length() - 1))
                .collect(Collectors.toSet());
    }
}
