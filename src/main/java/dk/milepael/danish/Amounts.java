package dk.milepael.danish;

import dk.milepael.danish.words.PhraseBook;
import dk.milepael.danish.words.Sentences;
import dk.milepael.danish.words.WordList;
import dk.milepael.plan.Amount;
import dk.milepael.plan.AmountKind;
import dk.milepael.plan.AmountPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the amounts of money in Danish text. */
public final class Amounts {
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
     * @param unit what a bare number counts, in kroner: 1000 under the header «1.000 kr.»
     */
    public List<Amount> inCell(String text, BigDecimal unit) {
        var cell = text.strip();
        if (unknown.contains(WordList.fold(cell))) {
            return List.of(new Amount(null, AmountKind.UNSPECIFIED, null, cell));
        }
        return read(cell, MoneyWords.IN_CELL, unit);
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
                match.group().strip());
    }

    /** The second of «mellem 0 kr. og 250 kr.». */
    private static boolean continues(Around around) {
        return around.before().strip().matches("og|eller|til|[-–]");
    }

    private boolean explains(Around around) {
        return phrases.of("explaining-before").isIn(around.before())
                || phrases.of("explaining-after")
                        .first(around.after())
                        .filter(at ->
                                around.after().substring(0, at.start()).split("\\s+").length <= 3)
                        .isPresent();
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
        return isAround("year", around)
                ? AmountPeriod.YEAR
                : isAround("total", around) ? AmountPeriod.TOTAL : null;
    }

    private boolean isAround(String list, Around around) {
        return phrases.of(list).isIn(around.before()) || phrases.of(list).isIn(around.after());
    }
}
