package dk.milepael.rules;

import static dk.milepael.rules.Wording.text;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.stream.Stream;

/** A date has no year, and one was taken from elsewhere. */
record AssumedYear() implements Rule.OfRow {
    @Override
    public String id() {
        return "assumed-year";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Message> check(Line row) {
        return row.deadlines()
                .flatMap(deadline ->
                        deadline.notes().stream().flatMap(note -> message(deadline, note)))
                .distinct();
    }

    private static Stream<Message> message(Deadline deadline, DeadlineNote note) {
        return note instanceof DeadlineNote.AssumedYear assumed
                ? Stream.of(
                        Wording.FOUND_ASSUMED_YEAR.of(
                                text(deadline.raw()),
                                text(Integer.toString(assumed.year())),
                                basis(assumed.basis())))
                : Stream.empty();
    }

    private static Arg basis(DeadlineNote.Basis basis) {
        return switch (basis) {
            case SENTENCE -> Wording.BASIS_SENTENCE.word();
            case COLUMN -> Wording.BASIS_COLUMN.word();
            case PLAN_YEAR -> Wording.BASIS_PLAN_YEAR.word();
            case STATUS_DATE -> Wording.BASIS_STATUS_DATE.word();
            case EXCEL -> Wording.BASIS_EXCEL.word();
        };
    }
}
