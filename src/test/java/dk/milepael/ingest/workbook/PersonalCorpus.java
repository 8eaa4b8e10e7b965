package dk.milepael.ingest.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/** Made-up lines as they stand in plans, some with a personal number, most with another number. */
final class PersonalCorpus {
    private static final List<Function<Random, String>> PERSONAL =
            List.of(
                    random -> "Borger %s-%s hørt".formatted(birthday(random), serial(random)),
                    random -> "%s-%s".formatted(birthday(random), serial(random)),
                    random -> "Bevilling til %s%s".formatted(birthday(random), serial(random)),
                    random -> "%s %s".formatted(birthday(random), serial(random)),
                    random -> "cpr.nr. %s – %s".formatted(birthday(random), serial(random)),
                    random -> "CPR%s%s".formatted(birthday(random), serial(random)),
                    random -> "ansøgning_%s-%s.docx".formatted(birthday(random), serial(random)),
                    random -> {
                        var day = birthday(random);
                        return "f. %s.%s.%s-%s"
                                .formatted(
                                        day.substring(0, 2),
                                        day.substring(2, 4),
                                        day.substring(4),
                                        serial(random));
                    },
                    // no pattern tells it from an amount: it is missed unless a header tells
                    random -> "sagen om %d".formatted(101_000_000 + random.nextInt(899_999_999)));

    /** Beside each of the kinds, how many of its lines there are to one of another. */
    private static final List<Function<Random, String>> OTHERS =
            List.of(
                    random -> "tlf. %s".formatted(digits(random, 8)),
                    random -> "%s %s".formatted(digits(random, 4), digits(random, 4)),
                    random -> "CVR %s".formatted(digits(random, 8)),
                    random -> "P-nr. 10%s".formatted(digits(random, 8)),
                    random -> "EAN 5798%s".formatted(digits(random, 9)),
                    random -> "Reg. %s konto %s".formatted(digits(random, 4), digits(random, 10)),
                    random -> "%s-%s".formatted(digits(random, 4), digits(random, 10)),
                    random -> "%s,%s kr.".formatted(digits(random, 7), digits(random, 2)),
                    random ->
                            "frist %02d-%02d-20%s"
                                    .formatted(
                                            1 + random.nextInt(28),
                                            1 + random.nextInt(12),
                                            digits(random, 2)),
                    random ->
                            "%02d%02d26-%02d%02d26"
                                    .formatted(
                                            1 + random.nextInt(28),
                                            1 + random.nextInt(12),
                                            1 + random.nextInt(28),
                                            1 + random.nextInt(12)),
                    random ->
                            "sag %s.%s.%s-A00-%d-26"
                                    .formatted(
                                            digits(random, 2),
                                            digits(random, 2),
                                            digits(random, 2),
                                            1 + random.nextInt(99)),
                    random -> "sagsnr. %s".formatted(digits(random, 10)),
                    random -> "26/%s".formatted(digits(random, 6)),
                    // nothing tells what it is: the worst that there is
                    random -> "nr. %s".formatted(digits(random, 10)));

    private PersonalCorpus() {}

    /** How many lines of each sort were masked. */
    record Score(int found, int personal, int mistaken, int others) {
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

    /** Of so many lines of each kind. */
    static Score score(long seed, int each) {
        var random = new Random(seed);
        return new Score(
                masked(random, PERSONAL, each),
                PERSONAL.size() * each,
                masked(random, OTHERS, each),
                OTHERS.size() * each);
    }

    private static int masked(Random random, List<Function<Random, String>> kinds, int each) {
        return (int)
                kinds.stream()
                        .flatMap(kind -> random.ints(each).mapToObj(_ -> kind.apply(random)))
                        .filter(PersonalNumbers::isIn)
                        .count();
    }

    private static String birthday(Random random) {
        return "%02d%02d%s"
                .formatted(1 + random.nextInt(28), 1 + random.nextInt(12), digits(random, 2));
    }

    private static String serial(Random random) {
        return digits(random, 4);
    }

    private static String digits(Random random, int count) {
        return random.ints(count, 0, 10)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
