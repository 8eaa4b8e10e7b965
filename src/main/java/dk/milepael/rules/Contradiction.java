package dk.milepael.rules;

import static dk.milepael.rules.Wording.count;
import static dk.milepael.rules.Wording.quote;
import static dk.milepael.rules.Wording.text;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import dk.milepael.plan.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** Mark and words disagree, or an initiative is done while a milestone is open. */
record Contradiction() implements Rule.OfLine, Rule.OfInitiative {
    @Override
    public String id() {
        return "contradiction";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Message> check(Standing standing) {
        var line = standing.line();
        var own = line.progress().outcome();
        var mark = line.progress().doneRaw();
        if (line.isUnmarked()) {
            return Stream.of(Wording.FOUND_UNMARKED.of(quote(line.quote())));
        }
        return line.isDone() && mark != null && own != null && !agreesWithDone(own.verdict())
                ? Stream.of(Wording.FOUND_CONTRADICTION.of(text(mark), quote(line.quote())))
                : Stream.empty();
    }

    private static boolean agreesWithDone(Verdict verdict) {
        return verdict == Verdict.DELIVERED || verdict == Verdict.UNKNOWN;
    }

    @Override
    public Stream<Message> check(Initiative initiative, List<Standing> milestones) {
        var open = milestones.stream().filter(Standing::isOpen).count();
        if (open == 0 || !Boolean.TRUE.equals(initiative.progress().done())) {
            return Stream.empty();
        }
        return Stream.of(
                open == 1
                        ? Wording.FOUND_OPEN_CHILD.of()
                        : Wording.FOUND_OPEN_CHILDREN.of(count(open)));
    }
}
