package dk.milepael.report.planpage;

import dk.milepael.plan.Amount;
import dk.milepael.plan.AmountDoubt;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.rules.JudgedPlan;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What sums of amounts leave out or can't tell; said wherever sums stand. */
public final class AmountNotes {
    private final Words words;

    public AmountNotes(Words words) {
        this.words = words;
    }

    /** A sentence for each kind of thing that there is; none where the sums hold all. */
    public List<String> of(List<JudgedPlan> plans) {
        var counted = plans.stream().flatMap(plan -> CountedAmounts.of(plan).stream()).toList();
        var dropped = plans.stream().mapToLong(plan -> CountedAmounts.leftOut(plan).size()).sum();
        return Stream.of(
                        note("unknown", number(counted, amount -> amount.dkk() == null)),
                        note("doubt", number(counted, AmountNotes::isDoubtful)),
                        note("dropped", dropped))
                .flatMap(notes -> notes)
                .toList();
    }

    private static long number(List<Amount> amounts, Predicate<Amount> which) {
        return amounts.stream().filter(which).count();
    }

    private static boolean isDoubtful(Amount amount) {
        return amount.doubt() == AmountDoubt.SEVERAL_YEARS;
    }

    private Stream<String> note(String key, long number) {
        return number == 0
                ? Stream.of()
                : Stream.of(words.say(Numbered.of("amounts.note." + key, number)));
    }
}
