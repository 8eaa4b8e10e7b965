package dk.milepael.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Progress;
import dk.milepael.report.Deviations;
import org.junit.jupiter.api.Test;

class PlanJsonTest {
    private final PlanJson json = new PlanJson();

    @Test
    void why_something_goes_otherwise_is_kept_as_it_was_told() {
        var told = Progress.NONE.with(Deviations.WHOLE);

        assertThat(json.read(json.write(told), Progress.class)).isEqualTo(told);
    }

    @Test
    void a_report_stored_before_it_was_asked_tells_nothing() {
        var stored = "{\"status\":\"I gang\",\"done\":false}";

        assertThat(json.read(stored, Progress.class))
                .isEqualTo(new Progress("I gang", false, null, null, null));
    }

    @Test
    void a_row_that_was_asked_and_told_nothing_stays_so() {
        var told = Progress.NONE.with(Deviations.BLANK);

        assertThat(json.read(json.write(told), Progress.class)).isEqualTo(told);
    }
}
