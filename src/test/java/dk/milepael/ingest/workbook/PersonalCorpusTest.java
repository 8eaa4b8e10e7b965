package dk.milepael.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonalCorpusTest {
    private static final long SEED = 20_261_120;
    private static final int LINES_OF_A_KIND = 2_000;

    @Test
    void few_personal_numbers_are_missed_and_few_others_masked() {
        var score = PersonalCorpus.score(SEED, LINES_OF_A_KIND);

        // a ninth of them is the shape that only a header can tell: nine digits of their own
        assertThat(score.recall()).as("seed %d: %s", SEED, score).isGreaterThan(0.888);
        assertThat(score.precision()).as("seed %d: %s", SEED, score).isGreaterThan(0.99);
    }

    @Test
    void nine_digits_are_told_by_the_others_of_their_column_and_hardly_ever_by_mistake() {
        var score = PersonalColumnsCorpus.score(SEED, LINES_OF_A_KIND);

        assertThat(score.recall()).as("seed %d: %s", SEED, score).isGreaterThan(0.97);
        assertThat(score.precision()).as("seed %d: %s", SEED, score).isGreaterThan(0.999);
    }
}
