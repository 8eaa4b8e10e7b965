package dk.milepael.rules;

import static dk.milepael.rules.Wording.count;
import static dk.milepael.rules.Wording.title;

import dk.milepael.history.ComparedVersion;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Rows have another number, letter or section than before; told once for a plan. */
record Renumbered() implements Rule.OfFacts {
    @Override
    public String id() {
        return "renumbered";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Stream<Remark> check(PlanFacts facts, LocalDate day) {
        var compared = facts.compared();
        if (compared.isFirst()) {
            return Stream.empty();
        }
        var moved =
                compared.present().initiatives().stream()
                        .filter(initiative -> isRenumbered(compared, initiative))
                        .toList();
        return Stream.of(moved)
                .filter(rows -> !rows.isEmpty())
                .map(rows -> new Remark(message(rows), rows.getFirst().origin().cell()));
    }

    private static boolean isRenumbered(ComparedVersion compared, Initiative initiative) {
        var change = compared.changes().get(initiative.id());
        return change != null && change.renumbered();
    }

    private static Message message(List<Initiative> rows) {
        var first = title(rows.getFirst().label().title());
        return rows.size() == 1
                ? Wording.FOUND_RENUMBERED.of(first)
                : Wording.FOUND_RENUMBERED_MANY.of(first, count(rows.size() - 1L));
    }
}
