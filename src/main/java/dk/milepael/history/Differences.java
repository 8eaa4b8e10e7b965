package dk.milepael.history;

import static dk.milepael.history.Rows.raw;

import dk.milepael.history.Change.Field;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import java.util.List;
import java.util.stream.Stream;

/** What differs between a row then and now. */
final class Differences {
    private Differences() {}

    static List<Field> between(Milestone then, Milestone now) {
        return differing(
                new Field("action", then.action(), now.action()),
                new Field("text", then.text(), now.text()),
                new Field("deadline", raw(then.deadline()), raw(now.deadline())),
                new Field("status", then.progress().status(), now.progress().status()),
                new Field("mark", then.progress().doneRaw(), now.progress().doneRaw()),
                new Field("owner", then.owner(), now.owner()));
    }

    static List<Field> between(Initiative then, Initiative now) {
        return differing(
                new Field("title", then.label().title(), now.label().title()),
                new Field("goal", then.goal(), now.goal()),
                new Field(
                        "deadline", raw(then.promise().deadline()), raw(now.promise().deadline())),
                new Field("status", then.progress().status(), now.progress().status()),
                new Field("mark", then.progress().doneRaw(), now.progress().doneRaw()),
                new Field("owner", then.owner(), now.owner()));
    }

    private static List<Field> differing(Field... fields) {
        return Stream.of(fields).filter(field -> !Folding.same(field.from(), field.to())).toList();
    }
}
