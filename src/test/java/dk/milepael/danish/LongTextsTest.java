package dk.milepael.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.CommitmentField;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LongTextsTest {
    private static final int CHARACTERS = 7_500;

    /** A reader that is linear takes four times as long; one that is square, sixteen. */
    private static final int MOST_TIMES_AS_LONG = 8;

    /** What a first reading and a busy machine may take besides. */
    private static final Duration GRACE = Duration.ofMillis(250);

    private static final YearHints HINTS = new YearHints(null, 2026, null);
    private static final Prose PROSE = new Prose();
    private static final Outcomes OUTCOMES = new Outcomes();
    private static final Owners OWNERS = new Owners();
    private static final Amounts AMOUNTS = new Amounts();
    private static final Deadlines DEADLINES = new Deadlines();
    private static final Marks MARKS = new Marks();

    private static final Map<String, Consumer<String>> READERS =
            Map.of(
                    "a status",
                    text -> commitments(text, CommitmentField.STATUS),
                    "a criterion",
                    text -> commitments(text, CommitmentField.CRITERION),
                    "a list",
                    PROSE::listing,
                    "an outcome",
                    OUTCOMES::read,
                    "an owner cell",
                    OWNERS::inCell,
                    "owners in prose",
                    OWNERS::inProse,
                    "amounts in prose",
                    AMOUNTS::inProse,
                    "an amount cell",
                    text -> AMOUNTS.read(text, BigDecimal.ONE),
                    "a deadline",
                    text -> DEADLINES.read(text, HINTS),
                    "a mark",
                    text -> MARKS.read(text, HINTS));

    private static final List<String> REPEATED =
            List.of(
                    "12-12-2026 ",
                    "i 2027 og ",
                    "fra 2027 til ",
                    "2027-",
                    "primo ",
                    "i ",
                    "(",
                    "a, ",
                    "1. ",
                    "1.",
                    "1. Navn\n",
                    "a) navn\n",
                    "- x\n",
                    "- x\n• y\n",
                    "x:\n",
                    "A,\n",
                    "Ole Birk, ",
                    "Ole ",
                    "er udsendt ");

    static Stream<Arguments> readings() {
        return READERS.keySet().stream()
                .flatMap(reader -> REPEATED.stream().map(words -> Arguments.of(reader, words)));
    }

    @ParameterizedTest(name = "{0}: «{1}» again and again")
    @MethodSource("readings")
    void four_times_as_much_text_takes_no_more_than_eight_times_as_long(
            String reader, String words) {
        var reading = READERS.get(reader);
        var text = words.repeat(CHARACTERS / words.length());

        var once = timeOf(() -> reading.accept(text));
        var fourTimes = timeOf(() -> reading.accept(text.repeat(4)));

        assertThat(fourTimes).isLessThan(once.multipliedBy(MOST_TIMES_AS_LONG).plus(GRACE));
    }

    private static void commitments(String text, CommitmentField field) {
        PROSE.commitments(text, field, HINTS);
    }

    /** The processor's time, which other work on the machine leaves alone. */
    private static Duration timeOf(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }
}
