package dk.milepael.history;

import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.plan.PlanVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

class AncestryTest {
    private final PlanVersion first = year(2025, "Vi vil have bedre lys på stierne");
    private final PlanVersion second = year(2026, "Bedre lys på stierne");
    private final PlanVersion third = year(2027, "Bedre lys på stierne");

    @Test
    void a_goal_of_the_third_year_goes_on_from_the_second_and_that_from_the_first() {
        var ofSecond = Ancestry.from(List.of(past("p25", first, "p26", second, Ancestry.NONE)));
        var ofThird = Ancestry.from(List.of(past("p26", second, "p27", third, ofSecond)));

        assertThat(ofThird.of(third.initiatives().getFirst()))
                .extracting(Forebear::planId, Forebear::year, Forebear::certainty, Forebear::years)
                .containsExactly(
                        tuple("p26", 2026, Certainty.SAME_WORDS, 1),
                        tuple("p25", 2025, Certainty.ALIKE, 2));
    }

    @Test
    void a_new_goal_goes_on_from_none() {
        var new27 = year(2027, "Flere bænke ved havnen");

        var ancestry = Ancestry.from(List.of(past("p26", second, "p27", new27, Ancestry.NONE)));

        assertThat(ancestry.of(new27.initiatives().getFirst())).isEmpty();
    }

    private static Ancestry.Past past(
            String id, PlanVersion plan, String laterId, PlanVersion later, Ancestry own) {
        return new Ancestry.Past(id, plan, NextYear.of(plan, laterId, later), own);
    }

    private static PlanVersion year(int year, String goal) {
        return plan("Plan " + year, year, List.of(), initiative("g" + year, null, null, goal));
    }
}
