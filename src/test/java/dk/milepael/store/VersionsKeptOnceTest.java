package dk.milepael.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.history.ComparedVersion;
import dk.milepael.history.VersionComparison;
import dk.milepael.plan.Initiative;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsKeptOnceTest {
    private static final int ROWS = 60;

    @TempDir Path folder;
    private NightlyVersions store;

    @BeforeEach
    void a_plan_that_changes_every_night() {
        store = new NightlyVersions(folder.resolve("m.db"), ROWS);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void every_version_is_read_as_it_was_written() {
        var written = new HashMap<Long, ComparedVersion>();
        ComparedVersion before = null;
        for (int night = 0; night < 12; night++) {
            var run = store.begin();
            var now = store.changed();
            before = VersionComparison.compare(before, now, run.asOf());
            written.put(store.place(run, now), before);
        }

        written.forEach((id, compared) ->
                assertThat(store.plans.version(id).compared()).isEqualTo(compared));
    }

    @Test
    void a_row_is_kept_once_and_seen_in_every_version() {
        store.night();
        store.night();

        assertThat(store.number("select count(*) from kept_row where kind = 'milestone'"))
                .isLessThan(ROWS + 3L * NightlyVersions.TOLD);
        assertThat(store.number("select count(*) from milestone")).isEqualTo(2 * ROWS);
        assertThat(store.number("select max(sheet_row) from milestone"))
                .as("below ten rows and a heading each, from row 2")
                .isEqualTo(ROWS + ROWS / 10 + 1);
    }

    @Test
    void a_row_put_in_above_leaves_those_below_as_they_are() {
        for (int night = 0; night < 3; night++) {
            store.night();
        }
        var before = store.number("select count(*) from kept_row");

        store.night();

        assertThat(store.number("select count(*) from milestone where text like 'Ekstra%'"))
                .isEqualTo(1);
        assertThat(store.number("select count(*) from kept_row") - before).isLessThan(ROWS / 2);
    }

    @Test
    void a_version_read_anew_is_written_anew_and_the_others_stay() {
        var ids = new ArrayList<Long>();
        for (int night = 0; night < 5; night++) {
            ids.add(store.night());
        }
        var all = versions(ids);
        for (var id : new long[] {ids.get(1), ids.get(4)}) {
            var version = all.get(id).version();
            var reworded =
                    version.initiatives().getFirst().with(new Initiative.Label("1", "Læst bedre"));
            var rows = new ArrayList<>(version.initiatives());
            rows.set(0, reworded);
            var corrected =
                    new ComparedVersion(
                            version.with(version.sections(), rows), all.get(id).changes(), false);
            store.correct(id, corrected);
            store.correct(id, corrected);
            all.put(id, corrected);
        }
        all.put(store.night(), store.plans.newest("plan").orElseThrow().compared());

        assertThat(versions(new ArrayList<>(all.keySet()))).isEqualTo(all);
    }

    @Test
    void a_version_placed_after_a_later_one_is_kept_whole() {
        store.night();
        var early = store.add(store.begin(), store.version());
        var late = store.night();

        var compared = new ComparedVersion(store.version(), Map.of(), true);
        store.correct(early, compared);

        assertThat(store.plans.version(early).compared()).isEqualTo(compared);
        assertThat(store.plans.newest("plan").orElseThrow().id()).isEqualTo(late);
        assertThat(store.number("select whole from version where id = " + early)).isEqualTo(1);
    }

    private Map<Long, ComparedVersion> versions(Iterable<Long> ids) {
        var all = new HashMap<Long, ComparedVersion>();
        ids.forEach(id -> all.put(id, store.plans.version(id).compared()));
        return all;
    }
}
