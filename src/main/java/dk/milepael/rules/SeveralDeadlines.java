package dk.milepael.rules;

import static dk.milepael.rules.Wording.text;

import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.stream.Stream;

/** A deadline cell names a further deadline beside the one in force. */
record SeveralDeadlines() implements Rule.OfRow {
    @Override
    public String id() {
        return "several-deadlines";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Stream<Message> check(Line row) {
        var deadline = row.deadline();
        return deadline == null ? Stream.empty() : messages(deadline);
    }

    private static Stream<Message> messages(Deadline deadline) {
        return deadline.notes().stream()
                .filter(DeadlineNote.Further.class::isInstance)
                .map(DeadlineNote.Further.class::cast)
                .map(note ->
                        Wording.FOUND_SEVERAL_DEADLINES.of(text(note.raw()), text(deadline.raw())));
    }
}
