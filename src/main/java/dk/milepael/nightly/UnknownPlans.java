package dk.milepael.nightly;

import dk.milepael.history.NearestName;
import dk.milepael.plan.Message;
import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Plan ids in the settings that no plan has: a slip of the pen, or a plan yet to come. */
@Component
final class UnknownPlans {
    private static final int MOST_TOLD = 20;

    private final Settings.Judging judging;
    private final Set<String> approve;
    private final PlanStore plans;

    UnknownPlans(Settings settings, PlanStore plans) {
        this.judging = settings.judging();
        this.approve = settings.safeguards().approve();
        this.plans = plans;
    }

    /** A place of the settings and the plan id that it names. */
    private record Named(String place, String planId) {}

    /** What is told of them; nothing while there are no plans at all. */
    List<Message> of(Run run) {
        var known = plans.ever(run).stream().map(PlanStore.Known::planId).toList();
        return known.isEmpty()
                ? List.of()
                : named().filter(named -> !known.contains(named.planId()))
                        .map(named -> message(named, known))
                        .toList();
    }

    private Stream<Named> named() {
        var rules =
                judging.rules().plans().keySet().stream()
                        .sorted()
                        .map(id -> new Named("rules.plans." + id, id));
        var expected = judging.expected();
        var awaited =
                IntStream.range(0, expected.size())
                        .mapToObj(at ->
                                Stream.ofNullable(expected.get(at).planId())
                                        .map(id ->
                                                new Named(
                                                        "expectedPlans.%d.plan".formatted(at), id)))
                        .flatMap(named -> named);
        var approved =
                approve.stream()
                        .filter(name -> !ApprovableReport.ACROSS.contains(name))
                        .sorted()
                        .map(id -> new Named("approve", id));
        return Stream.of(rules, awaited, approved).flatMap(named -> named);
    }

    private static Message message(Named named, List<String> known) {
        var told =
                NearestName.of(named.planId(), known)
                        .map(near -> Message.of("night.unknown-plan.near").with("nær", near))
                        .orElse(Message.of("night.unknown-plan"));
        return told.with("sted", named.place())
                .with("id", named.planId())
                .with("planer", list(known));
    }

    private static String list(List<String> known) {
        var first = String.join(", ", known.subList(0, Math.min(MOST_TOLD, known.size())));
        return known.size() > MOST_TOLD ? first + " …" : first;
    }
}
