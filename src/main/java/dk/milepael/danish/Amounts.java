package dk.milepael.danish;

import dk.milepael.danish.words.PhraseBook;
import dk.milepael.danish.words.Sentences;
import dk.milepael.danish.words.WordList;
import dk.milepael.plan.Amount;
import dk.milepael.plan.AmountDoubt;
import dk.milepael.plan.AmountKind;
import dk.milepael.plan.AmountPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the amounts of money in Danish text. */
public final class Amounts {
    private static final String YEARS =
            "(?iu)^\\s*(?:i|for|til)?\\s*%s(?:perioden\\s+)?20\\d\\d(?:\\s*(?:,|og|samt)\\s*20\\d\\d|\\s*[-–/]\\s*(?:20)?\\d\\d)";

    /** «i 2017 og 2018» behind an amount: each year, or both together? */
    private static final Pattern SEVERAL_YEARS = Pattern.compile(YEARS.formatted(""));

    private static final Pattern EACH_OF_YEARS =
            Pattern.compile(YEARS.formatted("(?:hvert\\s+af\\s+årene|både|henholdsvis)\\s+"));

    private static final Pattern THOUSANDS =
            Pattern.compile(
                    "(?iu)\\bt\\s?\\.?\\s?kr|\\btusind|\\b1[. ]?000\\b|\\btdkk\\b|\\bdkk\\s?k\\b");
    private static final Pattern MILLIONS = Pattern.compile("(?iu)\\bmi(?:o|ll)\\b|\\bmillion");
    private static final Pattern BILLIONS = Pattern.compile("(?iu)\\bmia\\b|\\bmilliard");

    private final Sentences sentences = new Sentences();
    private final PhraseBook phrases;
    private final List<String> unknown;

    public Amounts() {
        this(WordList.builtIn("amounts"));
    }

    public Amounts(WordList words) {
        phrases = new PhraseBook(words);
        unknown = words.of("unknown");
    }

    /** The amounts in running text, in order; those that only explain are left out. */
    public List<Amount> inProse(String text) {
        return sentences.of(text).stream()
                .flatMap(sentence -> read(sentence.text(), MoneyWords.IN_PROSE, null).stream())
                .toList();
    }

    /**
     * The amounts of a cell in an amount column.
     *
     * @param unit what a bare number counts, in kroner: 1000 under the header «1.000 kr.»; a unit
     *     of the cell's own goes before it
     */
    public List<Amount> read(String text, BigDecimal unit) {
        var cell = text.strip();
        if (unknown.contains(WordList.fold(cell))) {
            return List.of(new Amount(null, AmountKind.UNSPECIFIED, null, cell));
        }
        return read(cell, MoneyWords.IN_CELL, unit);
    }

    /** What a bare number under a header counts, in kroner: 1000 under «Budget (1.000 kr.)». */
    public static BigDecimal unitOf(String header) {
        if (BILLIONS.matcher(header).find()) {
            return BigDecimal.valueOf(1_000_000_000);
        }
        if (MILLIONS.matcher(header).find()) {
            return BigDecimal.valueOf(1_000_000);
        }
        return THOUSANDS.matcher(header).find() ? BigDecimal.valueOf(1000) : BigDecimal.ONE;
    }

    private List<Amount> read(String text, MoneyWords words, @Nullable BigDecimal unit) {
        var amounts = new ArrayList<Amount>();
        var found = words.find(text);
        int from = 0;
        boolean explained = false;
        for (int i = 0; i < found.size(); i++) {
            var match = found.get(i);
            int next = i + 1 < found.size() ? found.get(i + 1).start() : text.length();
            var around =
                    new Around(
                            text.substring(from, match.start()), text.substring(match.end(), next));
            explained = unit == null && (explains(around) || (explained && continues(around)));
            if (!explained) {
                amounts.add(amount(match, around, unit));
            }
            from = match.end();
        }
        return amounts;
    }

    /** The words between an amount and its neighbours in the sentence. */
    private record Around(String before, String after) {}

    private Amount amount(MatchResult match, Around around, @Nullable BigDecimal unit) {
        return new Amount(
                MoneyWords.kroner(match, unit),
                kind(around),
                period(around),
                match.group().strip(),
                doubt(match, around));
    }

    private static @Nullable AmountDoubt doubt(MatchResult match, Around around) {
        if (MoneyWords.isRange(match)) {
            return AmountDoubt.RANGE;
        }
        return SEVERAL_YEARS.matcher(around.after()).find() ? AmountDoubt.SEVERAL_YEARS : null;
    }

    /** The second of «mellem 0 kr. og 250 kr.». */
    private static boolean continues(Around around) {
        return around.before().strip().matches("og|eller|til|[-–]");
    }

    private boolean explains(Around around) {
        return phrases.of("explaining-before").isIn(around.before())
                || isLimit(around)
                || phrases.of("explaining-after")
                        .first(around.after())
                        .filter(at ->
                                around.after().substring(0, at.start()).split("\\s+").length <= 3)
                        .isPresent();
    }

    /** «Fakturaer over 500 kr.», not «en besparelse på mindst 500 kr.». */
    private boolean isLimit(Around around) {
        return phrases.of("explaining-limit").isIn(around.before())
                && !phrases.of(AmountKind.SAVING.id()).isIn(around.before())
                && !phrases.of(AmountKind.INCOME.id()).isIn(around.before());
    }

    /** The words behind an amount tell its kind before those in front of it. */
    private AmountKind kind(Around around) {
        return Stream.of(around.after(), around.before())
                .flatMap(this::kindsIn)
                .findFirst()
                .orElse(AmountKind.UNSPECIFIED);
    }

    private Stream<AmountKind> kindsIn(String text) {
        return Arrays.stream(AmountKind.values())
                .filter(kind -> kind != AmountKind.UNSPECIFIED)
                .filter(kind -> phrases.of(kind.id()).isIn(text));
    }

    private @Nullable AmountPeriod period(Around around) {
        return isAround("year", around) || EACH_OF_YEARS.matcher(around.after()).find()
                ? AmountPeriod.YEAR
                : isAround("total", around) ? AmountPeriod.TOTAL : null;
    }

    private boolean isAround(String list, Around around) {
        return phrases.of(list).isIn(around.before()) || phrases.of(list).isIn(around.after());
    }
}
