package dk.milepael.report.overview;

import dk.milepael.history.Change;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.PlanFacts;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** «Siden sidst» across plans: how much the versions in force changed, in sentences. */
final class Movements {
    private final Words words;

    Movements(Words words) {
        this.words = words;
    }

    /** One sentence for each sort of change that happened; none where nothing did. */
    List<String> of(List<JudgedPlan> plans) {
        var sentences = new ArrayList<Message>();
        var moves = plans.stream().map(JudgedPlan::facts).flatMap(Movements::moves).toList();
        if (!moves.isEmpty()) {
            var days = moves.stream().mapToLong(Movements::days).sum();
            sentences.add(
                    Numbered.of("overview.since.moved", moves.size())
                            .with("dage", new Arg.Days(days)));
        }
        add(sentences, plans, Change.Kind.ADDED, "overview.since.added");
        add(sentences, plans, Change.Kind.GONE, "overview.since.gone");
        return sentences.stream().map(words::say).toList();
    }

    private static void add(
            List<Message> sentences, List<JudgedPlan> plans, Change.Kind kind, String key) {
        var number =
                plans.stream()
                        .flatMap(plan -> plan.facts().compared().changes().values().stream())
                        .filter(change -> change.kind() == kind)
                        .count();
        if (number > 0) {
            sentences.add(Numbered.of(key, number));
        }
    }

    /** The moves that the version in force brought. */
    private static Stream<Change.Slip> moves(PlanFacts plan) {
        return plan.compared().changes().values().stream()
                .flatMap(change -> change.slips().stream())
                .filter(slip -> slip.seen().equals(plan.received()));
    }

    private static long days(Change.Slip slip) {
        return ChronoUnit.DAYS.between(slip.from(), slip.to());
    }
}
