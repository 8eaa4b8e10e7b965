package dk.milepael.report.data;

import dk.milepael.history.Fate;
import dk.milepael.history.Forebear;
import dk.milepael.history.Heir;
import dk.milepael.history.NextYear;
import dk.milepael.plan.Initiative;
import dk.milepael.report.data.DataFile.LineageEntry;
import dk.milepael.rules.PlanFacts;
import java.util.List;
import java.util.stream.Stream;

/** Where an initiative comes from in earlier years' plans, and what became of it in the next. */
final class LineageEntries {
    private LineageEntries() {}

    static List<LineageEntry> of(PlanFacts facts, Initiative initiative) {
        var from = facts.ancestry().of(initiative).stream().map(LineageEntries::from);
        return Stream.concat(
                        from, Stream.ofNullable(facts.next()).flatMap(next -> to(next, initiative)))
                .toList();
    }

    private static LineageEntry from(Forebear earlier) {
        return new LineageEntry(
                "from",
                earlier.planId(),
                earlier.id(),
                earlier.kind().id(),
                earlier.certainty().id());
    }

    private static Stream<LineageEntry> to(NextYear next, Initiative initiative) {
        var fate = next.fate(initiative);
        if (fate == null) {
            return Stream.empty();
        }
        return fate.heirs().isEmpty()
                ? Stream.of(new LineageEntry("to", next.planId(), null, fate.kind().id(), null))
                : fate.heirs().stream().map(heir -> to(next, fate, heir));
    }

    private static LineageEntry to(NextYear next, Fate fate, Heir heir) {
        return new LineageEntry(
                "to", next.planId(), heir.id(), fate.kind().id(), heir.certainty().id());
    }
}
