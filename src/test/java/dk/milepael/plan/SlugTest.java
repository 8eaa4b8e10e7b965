package dk.milepael.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Danish letters, Æbler på Ørø, aebler-paa-oeroe",
        "an å made of two characters, Pa\u030A vej, paa-vej",
        "accents, Café Zürich, cafe-zurich",
        "punctuation runs together, 1. Plan (2026) – ny!, 1-plan-2026-ny",
        "nothing to keep, «–», uden-navn",
    })
    void a_name_becomes_a_slug(String reason, String name, String slug) {
        assertThat(Slug.of(name).value()).as(reason).isEqualTo(slug);
    }

    @Test
    void a_long_name_is_cut_at_60_without_a_hanging_hyphen() {
        assertThat(Slug.of("a".repeat(59) + " bcd").value()).isEqualTo("a".repeat(59));
        assertThat(Slug.of("a".repeat(70)).value()).hasSize(60);
    }

    @Test
    void a_taken_slug_gets_the_next_free_number() {
        assertThat(Slug.free("Plan", Set.of()::contains).value()).isEqualTo("plan");
        assertThat(Slug.free("Plan", Set.of("plan", "plan-2")::contains).value())
                .isEqualTo("plan-3");
    }

    @Test
    void a_number_fits_within_the_length() {
        var taken = Set.of("a".repeat(60));

        assertThat(Slug.free("a".repeat(70), taken::contains).value())
                .isEqualTo("a".repeat(58) + "-2");
    }

    @Test
    void a_slug_that_is_none_is_refused_by_name() {
        assertThatThrownBy(() -> new Slug("../etc")).hasMessageContaining("../etc");
    }
}
