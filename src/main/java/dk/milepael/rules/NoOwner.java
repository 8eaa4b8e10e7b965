package dk.milepael.rules;

import static dk.milepael.rules.Wording.text;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.Role;
import dk.milepael.plan.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * Nobody is named who is more than involved; where a plan names nobody at all, that is told once.
 */
record NoOwner() implements Rule.OfLine, Rule.OfLines {
    @Override
    public String id() {
        return "no-owner";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Message> check(Standing standing) {
        return isMissing(standing) && standing.bearing().namesOwners()
                ? Stream.of(message(standing.line().initiative()))
                : Stream.empty();
    }

    @Override
    public Stream<Message> check(List<Standing> lines) {
        return lines.stream().anyMatch(line -> isMissing(line) && !line.bearing().namesOwners())
                ? Stream.of(Wording.FOUND_NO_OWNER_PLAN.of())
                : Stream.empty();
    }

    private static boolean isMissing(Standing standing) {
        var isAsked = !standing.isDropped() && !standing.bearing().isResult();
        return isAsked && standing.line().owner() == null;
    }

    /** An initiative may have an owner and yet a milestone none: then nobody is just involved. */
    private static Message message(Initiative initiative) {
        return initiative.promise().owners().stream()
                .filter(party -> party.role() == Role.INVOLVERET)
                .findFirst()
                .map(party -> Wording.FOUND_NO_OWNER_INVOLVED.of(text(party.name())))
                .orElseGet(Wording.FOUND_NO_OWNER::of);
    }
}
