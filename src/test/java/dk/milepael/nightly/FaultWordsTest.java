package dk.milepael.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class FaultWordsTest {
    private final Throwable full =
            new UncheckedIOException(
                    "writing a report", new IOException("No space left on device"));

    @Test
    void a_full_disk_is_told_as_what_it_is_from_the_fault_and_from_what_was_written_of_it() {
        assertThat(new FaultWords(new Words(Words.DANISH)).of(full)).isEqualTo("disken er fuld");
        assertThat(FaultWords.isFull(FaultWords.chain(full))).isTrue();
    }

    @Test
    void what_is_written_of_a_fault_names_its_causes() {
        assertThat(FaultWords.chain(full)).contains("writing a report").contains("IOException: No");
    }
}
