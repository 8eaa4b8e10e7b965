package dk.milepael.report.planpage;

import dk.milepael.plan.Amount;
import dk.milepael.plan.AmountPeriod;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import java.util.List;
import java.util.Locale;

/** What is set aside, in words; an unknown amount is never a number. */
public final class AmountCells {
    private final Words words;

    public AmountCells(Words words) {
        this.words = words;
    }

    public List<String> of(List<Amount> amounts) {
        return amounts.isEmpty()
                ? List.of(words.say("plan.amount.untold"))
                : amounts.stream().map(this::of).toList();
    }

    private String of(Amount amount) {
        var kind = "plan.amount." + amount.kind().name().toLowerCase(Locale.ROOT);
        var told = words.say(Message.of(kind).with("beløb", kroner(amount)));
        return amount.per() == AmountPeriod.YEAR
                ? words.say(Message.of("plan.amount.yearly").with("beløb", told))
                : told;
    }

    private String kroner(Amount amount) {
        var dkk = amount.dkk();
        if (dkk == null) {
            return words.say("plan.amount.unknown");
        }
        var whole = dkk.stripTrailingZeros().scale() <= 0;
        return whole
                ? words.say(
                        Message.of("plan.amount.kroner")
                                .with("antal", words.number(dkk.longValueExact())))
                : amount.raw();
    }
}
