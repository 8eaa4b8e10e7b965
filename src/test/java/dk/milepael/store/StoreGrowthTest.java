package dk.milepael.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreGrowthTest {
    private static final int MILESTONES = 1_000;

    @TempDir Path folder;

    @Test
    void sixty_nights_with_a_few_changes_take_little_more_than_one() {
        var bytes = new TreeMap<Integer, Long>();
        try (var store = new NightlyVersions(folder.resolve("m.db"), MILESTONES)) {
            for (int night = 1; night <= 60; night++) {
                store.night();
                bytes.put(night, store.bytesUsed());
            }
        }

        var perNight = (bytes.get(60) - bytes.get(2)) / 58;
        assertThat(perNight).as("bytes a night, of %s", bytes).isLessThan(16_000);
        assertThat(bytes.get(60) - bytes.get(30))
                .as("the later nights take no more than the earlier, %s", bytes)
                .isLessThan((long) (1.5 * (bytes.get(30) - bytes.get(2))));
    }
}
