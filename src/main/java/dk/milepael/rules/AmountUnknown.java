package dk.milepael.rules;

import static dk.milepael.rules.Wording.text;

import dk.milepael.plan.Amount;
import dk.milepael.plan.AmountDoubt;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.stream.Stream;

/** An amount that names no figure, or leaves open how much it is in all. */
record AmountUnknown() implements Rule.OfRow {
    @Override
    public String id() {
        return "amount-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Stream<Message> check(Line row) {
        return row.isInitiative()
                ? row.initiative().promise().amounts().stream().flatMap(AmountUnknown::message)
                : Stream.empty();
    }

    private static Stream<Message> message(Amount amount) {
        if (amount.doubt() == AmountDoubt.SEVERAL_YEARS) {
            return Stream.of(Wording.FOUND_AMOUNT_OF_YEARS.of(text(amount.raw())));
        }
        return amount.dkk() == null
                ? Stream.of(Wording.FOUND_AMOUNT_UNKNOWN.of(text(amount.raw())))
                : Stream.empty();
    }
}
