package dk.milepael.history;

import static dk.milepael.history.YearsWorld.goal;
import static dk.milepael.history.YearsWorld.told;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Continuation;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {
    private final Map<String, Fate> fates =
            Reconciliation.of(YearsWorld.before(), YearsWorld.after());

    @ParameterizedTest(name = "{0}: {1}, {2} as {3}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    alike,      CONTINUED, n2,    ALIKE
                    year,       CONTINUED, n3,    SAME_WORDS
                    split,      SPLIT,     n5+n4, ALIKE
                    part,       MERGED,    n6,    ALIKE
                    named,      MERGED,    n7,    NAMED
                    changed,    REPLACED,  n8,    UNSURE
                    dropped,    DROPPED,   -,     -
                    lost,       LOST,      -,     -
                    closed,     CLOSED,    -,     -
                    open,       LOST,      -,     -
                    considered, CLOSED,    -,     -
                    """)
    void each_goal_ends_in_one_way(String id, Fate.Kind kind, String heirs, Certainty certainty) {
        var fate = fate(fates, id);

        assertThat(fate.kind()).isEqualTo(kind);
        assertThat(String.join("+", fate.heirs().stream().map(Heir::id).toList()))
                .isEqualTo(Objects.requireNonNullElse(heirs, ""));
        assertThat(fate.heirs()).allMatch(heir -> heir.certainty() == certainty);
    }

    @Test
    void only_a_goal_that_was_told_to_go_on_is_missing() {
        assertThat(fate(fates, "lost").isMissing()).isTrue();
        assertThat(fate(fates, "open").isMissing()).isFalse();
        assertThat(fate(fates, "considered").isMissing()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the opening words are left out | Vi vil sikre bedre lys på stierne i Nordbyen | Bedre lys på stierne i Nordbyen | ALIKE
                    a word is put in | Kortere ventetid i jobcentret | Kortere ventetid i jobcentret for unge | ALIKE
                    only the verb is another | Indføre digital post i hjemmeplejen | Udbrede digital post i hjemmeplejen | ALIKE
                    the next phase need not be the same | Havnens omdannelse, fase 1 | Havnens omdannelse, fase 2 | UNSURE
                    the same subject, widened | Afdække skolernes behov for mobile skærme | Afdække institutionernes særlige behov for skærme og netværk | UNSURE
                    the same place and another purpose | Bedre lys på stierne i Nordbyen | Flere bænke i Nordbyen | -
                    only everyday words in common | Vi vil arbejde for en god start for nye borgere | Vi vil arbejde for en sund økonomi | -
                    """)
    void how_sure_it_is_that_two_titles_mean_one_goal(
            String reason, String earlier, String later, String certainty) {
        var old = new ArrayList<>(YearsWorld.before().initiatives());
        old.add(goal("x", earlier, told(Verdict.ONGOING, Continuation.CONTINUED, "I gang.")));
        var now = new ArrayList<>(YearsWorld.after().initiatives());
        now.add(goal("y", later, Progress.NONE));

        var fate = fate(Reconciliation.of(plan(old), plan(now)), "x");

        assertThat(
                        fate.heirs().stream()
                                .map(Heir::certainty)
                                .map(Enum::name)
                                .findFirst()
                                .orElse("-"))
                .as(reason)
                .isEqualTo(certainty);
    }

    @Test
    void a_goal_that_is_closed_and_a_later_one_on_its_subject_are_two_unless_someone_says_so() {
        var earlier = "Afdække skolernes behov for mobile skærme";
        var later = "Afdække institutionernes særlige behov for skærme og netværk";
        var closed = told(Verdict.DELIVERED, Continuation.NONE, "Målet er nået.");
        var goesOn = told(Verdict.DELIVERED, Continuation.CONTINUED, "Nået og videreføres.");

        assertThat(one(goal("x", earlier, closed), later).kind()).isEqualTo(Fate.Kind.CLOSED);
        assertThat(one(goal("x", earlier, closed), later).heirs()).hasSize(1);
        assertThat(one(goal("x", earlier, goesOn), later).kind()).isEqualTo(Fate.Kind.CONTINUED);
    }

    @Test
    void of_two_goals_that_go_on_as_one_the_less_sure_is_merged_into_it() {
        var goesOn = told(Verdict.PARTLY, Continuation.CONTINUED, "Videreføres.");
        var before = new ArrayList<>(YearsWorld.before().initiatives());
        before.add(goal("same", "Bedre lys på stierne i Nordbyen", goesOn));
        before.add(goal("near", "Lys på stierne i Nordbyen og Sydbyen", goesOn));
        var after = new ArrayList<>(YearsWorld.after().initiatives());
        after.add(goal("n", "Bedre lys på stierne i Nordbyen", Progress.NONE));

        var both = Reconciliation.of(plan(before), plan(after));

        assertThat(fate(both, "same").kind()).isEqualTo(Fate.Kind.CONTINUED);
        assertThat(fate(both, "near").kind()).isEqualTo(Fate.Kind.MERGED);
    }

    @Test
    void a_goal_that_stands_as_it_stood_is_not_split_by_another_like_it() {
        var goesOn = told(Verdict.PARTLY, Continuation.CONTINUED, "Videreføres.");
        var before = plan(List.of(goal("x", "Lys på stierne i Nordbyen", goesOn)));
        var after =
                plan(
                        List.of(
                                goal("same", "Lys på stierne i Nordbyen", Progress.NONE),
                                goal("like", "Lys på stierne i Sydbyen", Progress.NONE)));

        var fate = fate(Reconciliation.of(before, after), "x");

        assertThat(fate.heirs()).extracting(Heir::id).containsExactly("same");
    }

    @Test
    void what_is_written_of_a_goal_may_tell_its_subject_where_its_title_does_not() {
        var earlier =
                goal(
                        "x",
                        "Gøre ledernes overblik lettere at bruge",
                        told(Verdict.ONGOING, Continuation.CONTINUED, "Videreføres."),
                        "Talportalen viser sygefravær for hver skole",
                        "Talportalen er taget i brug i hjemmeplejen");
        var later =
                goal(
                        "y",
                        "Styre efter data i skoler og hjemmepleje",
                        Progress.NONE,
                        "Talportalen viser sygefravær for hver skole i distriktet",
                        "Ledernes overblik over sygefravær drøftes i hjemmeplejen");
        var old = new ArrayList<>(YearsWorld.before().initiatives());
        old.add(earlier);
        var now = new ArrayList<>(YearsWorld.after().initiatives());
        now.add(later);

        var fate = fate(Reconciliation.of(plan(old), plan(now)), "x");

        assertThat(fate.heirs())
                .containsExactly(
                        new Heir(
                                "y",
                                "Styre efter data i skoler og hjemmepleje",
                                Certainty.UNSURE,
                                false));
        assertThat(fate.isUnsure()).isTrue();
    }

    @Test
    void two_plans_of_thousands_are_reconciled_within_seconds() {
        var random = new Random(7);
        var before = thousands("o", random);
        var after = thousands("n", random);

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Reconciliation.of(before, after));
    }

    private static PlanVersion thousands(String prefix, Random random) {
        return plan(
                IntStream.range(0, 3000)
                        .mapToObj(number -> goal(prefix + number, words(random), Progress.NONE))
                        .toList());
    }

    private static String words(Random random) {
        return String.join(
                " ",
                IntStream.range(0, 8)
                        .mapToObj(_ -> Integer.toString(random.nextInt(2000) + 40_000, 36))
                        .toList());
    }

    private static Fate one(Initiative earlier, String later) {
        var old = new ArrayList<>(YearsWorld.before().initiatives());
        old.add(earlier);
        var now = new ArrayList<>(YearsWorld.after().initiatives());
        now.add(goal("y", later, Progress.NONE));
        return fate(Reconciliation.of(plan(old), plan(now)), earlier.id());
    }

    private static Fate fate(Map<String, Fate> fates, String id) {
        return Objects.requireNonNull(fates.get(id));
    }

    private static PlanVersion plan(List<Initiative> goals) {
        return PlanWorld.plan("Plan", 2026, List.of(), goals.toArray(Initiative[]::new));
    }
}
