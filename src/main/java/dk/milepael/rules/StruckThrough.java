package dk.milepael.rules;

import static dk.milepael.rules.Wording.text;

import dk.milepael.plan.LeftOut;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Severity;
import java.util.stream.Stream;

/** A row, or part of a cell, is struck through and was not read. */
record StruckThrough() implements Rule.OfRow, Rule.OfPlan {
    @Override
    public String id() {
        return "struck-through";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Stream<Message> check(Line row) {
        var struck = row.origin().struckThrough();
        return struck == null
                ? Stream.empty()
                : Stream.of(Wording.FOUND_STRUCK_PART.of(text(struck)));
    }

    @Override
    public Stream<Remark> check(PlanVersion plan) {
        return plan.leftOut().stream()
                .filter(row -> row.why() == LeftOut.Why.STRUCK_THROUGH)
                .map(row -> new Remark(Wording.FOUND_STRUCK_ROW.of(), row.cell()));
    }
}
