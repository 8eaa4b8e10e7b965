package dk.milepael.rules;

import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.stream.Stream;

/** The row is hidden in the workbook. */
record HiddenRow() implements Rule.OfRow {
    @Override
    public String id() {
        return "hidden-row";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Stream<Message> check(Line row) {
        return row.origin().hidden() ? Stream.of(Wording.FOUND_HIDDEN.of()) : Stream.empty();
    }
}
