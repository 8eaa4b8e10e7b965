package dk.milepael.rules;

import static dk.milepael.rules.Wording.text;

import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.stream.Stream;

/** A misspelt word of a date was read as another. */
record Respelt() implements Rule.OfRow {
    @Override
    public String id() {
        return "respelt";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Stream<Message> check(Line row) {
        return row.deadlines()
                .flatMap(deadline -> deadline.notes().stream())
                .filter(DeadlineNote.Respelt.class::isInstance)
                .map(DeadlineNote.Respelt.class::cast)
                .map(note -> Wording.FOUND_RESPELT.of(text(note.written()), text(note.readAs())))
                .distinct();
    }
}
