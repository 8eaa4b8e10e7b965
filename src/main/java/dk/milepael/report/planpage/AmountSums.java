package dk.milepael.report.planpage;

import dk.milepael.plan.Amount;
import dk.milepael.plan.AmountKind;
import dk.milepael.plan.AmountPeriod;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import dk.milepael.report.planpage.PlanFrame.AmountRow;
import dk.milepael.rules.JudgedPlan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

/** What a plan sets aside by kind; an amount that is not fixed is counted, never summed. */
final class AmountSums {
    private final Words words;

    AmountSums(Words words) {
        this.words = words;
    }

    List<AmountRow> rows(JudgedPlan plan) {
        var amounts = CountedAmounts.of(plan);
        return Arrays.stream(AmountKind.values())
                .filter(kind -> amounts.stream().anyMatch(amount -> amount.kind() == kind))
                .map(kind -> row(kind, amounts))
                .toList();
    }

    private AmountRow row(AmountKind kind, List<Amount> all) {
        var amounts = all.stream().filter(amount -> amount.kind() == kind).toList();
        return new AmountRow(
                words.say("amounts." + kind.name().toLowerCase(Locale.ROOT)),
                sum(amounts, amount -> amount.per() != AmountPeriod.YEAR),
                sum(amounts, amount -> amount.per() == AmountPeriod.YEAR),
                (int) amounts.stream().filter(amount -> amount.dkk() == null).count());
    }

    /** A dash where nothing is known, which is not the same as 0. */
    private String sum(List<Amount> amounts, Predicate<Amount> which) {
        return amounts.stream()
                .filter(which)
                .map(Amount::dkk)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .map(this::kroner)
                .orElseGet(() -> words.say("plan.nothing"));
    }

    private String kroner(BigDecimal sum) {
        var whole = sum.setScale(0, RoundingMode.HALF_UP).longValueExact();
        return words.say(Message.of("plan.amount.kroner").with("antal", words.number(whole)));
    }
}
