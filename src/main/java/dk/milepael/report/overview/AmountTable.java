package dk.milepael.report.overview;

import dk.milepael.plan.Amount;
import dk.milepael.plan.AmountKind;
import dk.milepael.plan.AmountPeriod;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import dk.milepael.report.overview.OverviewView.AmountCell;
import dk.milepael.report.overview.OverviewView.AmountRow;
import dk.milepael.report.overview.OverviewView.Amounts;
import dk.milepael.report.planpage.AmountNotes;
import dk.milepael.report.planpage.CountedAmounts;
import dk.milepael.rules.JudgedPlan;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the plans set aside, summed for each plan, period and kind; an unknown amount is no 0. */
final class AmountTable {
    private static final String NOTHING = "–";

    private final Words words;

    AmountTable(Words words) {
        this.words = words;
    }

    Amounts of(List<JudgedPlan> plans) {
        return new Amounts(
                Arrays.stream(AmountKind.values()).map(kind -> words.say(key(kind))).toList(),
                plans.stream().flatMap(this::rows).toList(),
                new AmountNotes(words).of(plans));
    }

    /** A row for each period that the plan names. */
    private Stream<AmountRow> rows(JudgedPlan plan) {
        var amounts = CountedAmounts.of(plan);
        return Stream.of(AmountPeriod.YEAR, AmountPeriod.TOTAL, null)
                .map(per -> amounts.stream().filter(amount -> amount.per() == per).toList())
                .filter(same -> !same.isEmpty())
                .map(same -> row(plan, same));
    }

    private AmountRow row(JudgedPlan plan, List<Amount> same) {
        return new AmountRow(
                plan.facts().compared().version().heading().title(),
                words.say(key(same.getFirst().per())),
                Arrays.stream(AmountKind.values())
                        .map(kind -> cell(same.stream().filter(one -> one.kind() == kind).toList()))
                        .toList());
    }

    private AmountCell cell(List<Amount> amounts) {
        var known = amounts.stream().map(Amount::dkk).filter(Objects::nonNull).toList();
        var unknown = amounts.size() - known.size();
        return new AmountCell(
                known.isEmpty()
                        ? unknown == 0 ? NOTHING : ""
                        : words.amount(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                unknown == 0
                        ? ""
                        : words.say(
                                Message.of("amounts.unknown")
                                        .with("antal", new Arg.Count(unknown))));
    }

    private static String key(AmountKind kind) {
        return "amounts." + kind.name().toLowerCase(Locale.ROOT);
    }

    private static String key(@Nullable AmountPeriod per) {
        return "amounts.per." + (per == null ? "untold" : per.name().toLowerCase(Locale.ROOT));
    }
}
