package dk.milepael.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class HeapShareTest {
    private final HeapShare heap = new HeapShare();
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void a_unit_that_ran_out_of_memory_beside_others_tries_again_alone() {
        var made = heap.work(runsOutOfMemory(1));

        assertThat(made).isEqualTo("lavet");
        assertThat(tries).hasValue(2);
    }

    @Test
    void a_unit_that_runs_out_of_memory_alone_is_too_large() {
        assertThatThrownBy(() -> heap.work(runsOutOfMemory(2)))
                .isInstanceOf(HeapShare.TooLarge.class)
                .matches(fault -> HeapShare.TooLarge.isIn(fault.toString()));
        assertThat(tries).hasValue(2);
    }

    @Test
    void a_fault_of_another_kind_is_not_tried_again() {
        Supplier<String> faulty =
                () -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException("en fejl");
                };

        assertThatThrownBy(() -> heap.work(faulty)).isInstanceOf(IllegalStateException.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void units_go_on_after_one_was_too_large() {
        assertThatThrownBy(() -> heap.work(runsOutOfMemory(2)))
                .isInstanceOf(HeapShare.TooLarge.class);

        assertThat(heap.work(() -> "den næste")).isEqualTo("den næste");
    }

    private Supplier<String> runsOutOfMemory(int times) {
        return () -> {
            if (tries.incrementAndGet() <= times) {
                throw new OutOfMemoryError("Java heap space");
            }
            return "lavet";
        };
    }
}
