package dk.milepael.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @TempDir private Path folder;
    private StoreOfATest store;
    private RunStore runs;

    @BeforeEach
    void an_empty_store() {
        store = new StoreOfATest(folder.resolve("m.db"));
        runs = new RunStore(store.database());
    }

    @AfterEach
    void the_store_is_closed() {
        store.close();
    }

    private Run begun(LocalDate day) {
        var run = new Run(runs.nextId(), day, null, folder, folder, folder, null, Run.Kind.NIGHT);
        runs.begin(run, NOW);
        return run;
    }

    private void night(LocalDate day, boolean silent) {
        var run = begun(day);
        if (silent) {
            runs.fellSilent(run, "outbox.quiet");
        }
        runs.end(run, 0, NOW);
    }

    @Test
    void mails_were_written_until_the_last_night_that_was_not_silent() {
        night(FRIDAY.minusDays(5), false);
        night(FRIDAY.minusDays(4), true);
        runs.abandon(begun(FRIDAY.minusDays(3)), NOW);
        night(FRIDAY.minusDays(1), true);

        assertThat(runs.mailedUntil(begun(FRIDAY))).contains(FRIDAY.minusDays(5));
    }

    @Test
    void where_every_night_was_silent_mails_are_due_since_the_first() {
        night(FRIDAY.minusDays(5), true);
        night(FRIDAY.minusDays(1), true);

        assertThat(runs.mailedUntil(begun(FRIDAY))).contains(FRIDAY.minusDays(6));
    }

    @Test
    void the_first_night_looks_back_to_none_nor_to_another_of_its_own_day() {
        night(FRIDAY, false);

        assertThat(runs.mailedUntil(begun(FRIDAY))).isEmpty();
    }
}
