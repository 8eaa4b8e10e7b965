package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Contents.Grids;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Made-up columns of numbers below a header that tells nothing, as Excel shows them: some of
 * personal numbers, most of other numbers of about nine digits.
 */
final class PersonalColumnsCorpus {
    /** How many of a hundred personal numbers have the check digit. */
    private static final int CHECKED = 95;

    private static final int MOST_ROWS = 12;

    private static final List<Function<Random, List<Long>>> PERSONAL =
            List.of(
                    random -> column(random, one -> person(one, 28)),
                    // all of them born in the first days of a month
                    random -> column(random, one -> person(one, 9)));

    private static final List<Function<Random, List<Long>>> OTHERS =
            List.of(
                    random -> column(random, one -> 100_000_000L + one.nextInt(900_000_000)),
                    random -> column(random, one -> 1_000L + one.nextInt(1_000_000_000)),
                    PersonalColumnsCorpus::countingUp,
                    // amounts of whole millions, and of whole thousands
                    random -> column(random, one -> 1_000_000L * (100 + one.nextInt(900))),
                    random -> column(random, one -> 1_000L * (1 + one.nextInt(999_999))));

    private PersonalColumnsCorpus() {}

    /**
     * How many nine-digit numbers of each sort were masked.
     *
     * @param mistaken other numbers that were
     */
    record Score(long found, long personal, long mistaken, long others) {
        double recall() {
            return (double) found / personal;
        }

        double precision() {
            return (double) found / (found + mistaken);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "recall %.4f of %d, precision %.4f, %d of %d others masked",
                    recall(),
                    personal,
                    precision(),
                    mistaken,
                    others);
        }
    }

    /** Of so many columns of each kind, each of two to twelve rows. */
    static Score score(long seed, int each) {
        var random = new Random(seed);
        var personal = columns(random, PERSONAL, each);
        var others = columns(random, OTHERS, each);
        return new Score(masked(personal), nines(personal), masked(others), nines(others));
    }

    private static List<List<Long>> columns(
            Random random, List<Function<Random, List<Long>>> kinds, int each) {
        return kinds.stream()
                .flatMap(kind -> IntStream.range(0, each).mapToObj(_ -> kind.apply(random)))
                .toList();
    }

    private static long nines(List<List<Long>> columns) {
        return columns.stream().flatMap(List::stream).filter(PersonalColumnsCorpus::isNine).count();
    }

    private static boolean isNine(long number) {
        return number >= 100_000_000L && number < 1_000_000_000L;
    }

    private static long masked(List<List<Long>> columns) {
        return columns.stream().mapToLong(PersonalColumnsCorpus::maskedOf).sum();
    }

    private static long maskedOf(List<Long> numbers) {
        var rows = new ArrayList<Grid.Row>();
        rows.add(row(0, new Cell.Value.Text(), "Nr."));
        for (var number : numbers) {
            // what looks like a whole one was masked when its cell was read
            var text = PersonalNumbers.mask(String.valueOf(number));
            rows.add(row(rows.size(), new Cell.Value.Numeric(BigDecimal.valueOf(number)), text));
        }
        var contents = new Grids(List.of(new Grid("Ark1", rows)), List.of(), List.of());
        return ((Grids) PersonalColumns.masked(contents)).remarks().size();
    }

    private static Grid.Row row(int number, Cell.Value value, String text) {
        var shown = text.equals(PersonalNumbers.MASK) ? new Cell.Value.Text() : value;
        var cell = new Cell(number, 0, shown, text, "General", Cell.Looks.PLAIN);
        return new Grid.Row(number, false, List.of(cell));
    }

    private static List<Long> column(Random random, Function<Random, Long> made) {
        return IntStream.range(0, 2 + random.nextInt(MOST_ROWS - 1))
                .mapToObj(_ -> made.apply(random))
                .toList();
    }

    private static List<Long> countingUp(Random random) {
        var first = 100_000_000L + random.nextInt(899_990_000);
        return IntStream.range(0, MOST_ROWS).mapToObj(row -> first + row).toList();
    }

    /** With the zero that Excel drops gone. */
    private static long person(Random random, int lastDay) {
        while (true) {
            var born =
                    "%02d%02d%02d"
                            .formatted(
                                    1 + random.nextInt(lastDay),
                                    1 + random.nextInt(12),
                                    random.nextInt(100));
            var number = Long.parseLong(born + "%04d".formatted(random.nextInt(10_000)));
            var digits = String.valueOf(number);
            if (digits.length() == PersonalNumbers.DIGITS
                    || random.nextInt(100) >= CHECKED
                    || PersonalNumbers.hasCheckDigit(digits)) {
                return number;
            }
        }
    }
}
