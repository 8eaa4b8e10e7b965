package dk.milepael.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.milepael.ingest.workbook.Refusal;
import dk.milepael.plan.Message;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Readings that come to no end of their own. */
class BoundedReadingTest {
    @Test
    void a_reading_without_end_is_refused_in_time() {
        var never = new CountDownLatch(1);
        var reading =
                new BoundedReading(Duration.ofMillis(50))
                        .of(() -> {
                            while (never.getCount() > 0) {
                                Thread.onSpinWait();
                            }
                            throw new AssertionError();
                        });
        never.countDown();

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(Refusal.TIMEOUT));
    }

    @Test
    void a_reading_that_goes_too_deep_is_refused() {
        var reading = new BoundedReading(Duration.ofMinutes(1)).of(() -> deeper(0));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(Refusal.TOO_LARGE));
    }

    /** Far deeper than any stack before it ends. */
    private static Reading deeper(int level) {
        return level < 0
                ? new Reading.Refused(Refusal.EMPTY, Message.of("refused.empty"))
                : deeper(level + 1);
    }

    @Test
    void a_fault_of_ours_stays_a_fault() {
        var fault = new IllegalArgumentException("ours");

        assertThatThrownBy(() ->
                        new BoundedReading(Duration.ofMinutes(1))
                                .of(() -> {
                                    throw fault;
                                }))
                .hasCause(fault);
    }
}
