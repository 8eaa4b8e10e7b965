package dk.milepael.delivery.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.delivery.RecipientList;
import dk.milepael.delivery.roster.NewVersion.Verdict;
import org.junit.jupiter.api.Test;

class NewVersionTest {
    private static final String HEAD = "Navn|Mail";
    private static final RecipientList FOUR =
            Rosters.of(HEAD, person("a"), person("b"), person("c"), person("d")).list();

    @Test
    void a_list_that_keeps_half_of_those_in_force_takes_their_place() {
        var verdict = judge(FOUR, HEAD, person("a"), "Ny|b@example.invalid", person("x"));

        assertThat(verdict).isEqualTo(new Verdict.Good());
    }

    @Test
    void a_list_that_loses_more_than_half_does_not() {
        var verdict = judge(FOUR, HEAD, person("a"), person("x"), person("y"), person("z"));

        assertThat(verdict).isEqualTo(new Verdict.TooFew(1, 4));
    }

    @Test
    void rows_that_cannot_be_used_are_as_good_as_gone() {
        var verdict = judge(FOUR, HEAD, person("a"), "navn b|b", "navn c|c", "navn d|d");

        assertThat(verdict).isEqualTo(new Verdict.TooFew(1, 4));
    }

    @Test
    void a_list_that_says_it_is_all_new_takes_their_place() {
        var verdict = judge(FOUR, "OBS: Hele listen er ny.", HEAD, person("x"));

        assertThat(verdict).isEqualTo(new Verdict.Good());
    }

    @Test
    void a_list_of_nobody_is_never_in_force() {
        var verdict = judge(RecipientList.NONE, HEAD, "Ida|ih");

        assertThat(verdict).isEqualTo(new Verdict.Nobody());
    }

    @Test
    void the_first_list_and_the_one_after_a_short_one_are_good() {
        var three = Rosters.of(HEAD, person("a"), person("b"), person("c")).list();

        assertThat(judge(RecipientList.NONE, HEAD, person("x"))).isEqualTo(new Verdict.Good());
        assertThat(judge(three, HEAD, person("x"))).isEqualTo(new Verdict.Good());
    }

    private static Verdict judge(RecipientList before, String... lines) {
        return NewVersion.judge(Rosters.sheet(lines), Rosters.of(lines), before);
    }

    private static String person(String letter) {
        return "navn %1$s|%1$s@example.invalid".formatted(letter);
    }
}
