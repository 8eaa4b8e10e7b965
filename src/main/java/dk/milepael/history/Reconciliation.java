package dk.milepael.history;

import dk.milepael.history.Kinship.Kin;
import dk.milepael.plan.Continuation;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the goals of a plan against the plan of a later year: what became of each. */
final class Reconciliation {
    private final PlanVersion before;
    private final PlanVersion now;
    private final Kinship kinship;
    private final Map<String, List<Heir>> heirs = new LinkedHashMap<>();

    private Reconciliation(PlanVersion before, PlanVersion now) {
        this.before = before;
        this.now = now;
        this.kinship = new Kinship(before.initiatives(), now.initiatives());
    }

    /** The fate of each goal, by its id in the earlier plan. */
    static Map<String, Fate> of(PlanVersion before, PlanVersion now) {
        var reconciliation = new Reconciliation(before, now);
        reconciliation.findFirstHeirs();
        reconciliation.findFurtherHeirs();
        return reconciliation.fates();
    }

    private void findFirstHeirs() {
        var matched = matched();
        for (var goal : before.initiatives()) {
            Stream.of(
                            Optional.ofNullable(matched.get(goal.id())),
                            kinship.named(goal),
                            kinship.of(goal).stream().findFirst().map(Kin::heir),
                            guess(goal))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(heir -> heirs(goal).add(heir));
        }
    }

    /** A goal that surely goes on somewhere is worth a question. */
    private Optional<Heir> guess(Initiative goal) {
        if (isGivenUp(goal)) {
            return kinship.instead(goal);
        }
        return isTold(goal) ? kinship.onTheSubject(goal) : Optional.empty();
    }

    private List<Heir> heirs(Initiative goal) {
        return heirs.computeIfAbsent(goal.id(), _ -> new ArrayList<>());
    }

    /** What the matching of versions pairs, where a milestone stands for its initiative. */
    private Map<String, Heir> matched() {
        var lineage = Lineage.between(before, now, MatchingSettings.STANDARD);
        var earlier = byRow(before);
        var matched = new HashMap<String, Heir>();
        for (var goal : now.initiatives()) {
            var first = lineage.initiatives().get(goal.id());
            if (first != null) {
                matched.put(first.id(), kinship.known(first, goal, false));
            }
        }
        for (var goal : now.initiatives()) {
            goal.milestones().stream()
                    .map(row -> lineage.milestones().get(row.id()))
                    .flatMap(Stream::ofNullable)
                    .map(row -> earlier.get(row.id()))
                    .flatMap(Stream::ofNullable)
                    .forEach(first ->
                            matched.putIfAbsent(first.id(), kinship.known(first, goal, true)));
        }
        return matched;
    }

    private static Map<String, Initiative> byRow(PlanVersion version) {
        var byRow = new HashMap<String, Initiative>();
        version.initiatives()
                .forEach(goal ->
                        goal.milestones().stream()
                                .map(Milestone::id)
                                .forEach(row -> byRow.put(row, goal)));
        return byRow;
    }

    /** A goal of the later plan that is nobody's heir may be the other half of one that is. */
    private void findFurtherHeirs() {
        var taken =
                heirs.values().stream()
                        .flatMap(List::stream)
                        .map(Heir::id)
                        .collect(Collectors.toSet());
        for (var goal : before.initiatives()) {
            var own = heirs(goal);
            if (!own.isEmpty() && own.getFirst().certainty() != Certainty.SAME_WORDS) {
                kinship.of(goal).stream()
                        .map(Kin::heir)
                        .filter(heir -> !heir.isPart() && !taken.contains(heir.id()))
                        .filter(heir -> addsToEach(goal, own, heir))
                        .forEach(own::add);
            }
        }
    }

    private boolean addsToEach(Initiative goal, List<Heir> own, Heir heir) {
        return own.stream().allMatch(each -> kinship.addsTo(goal, each.id(), heir.id()));
    }

    private Map<String, Fate> fates() {
        var claims =
                heirs.values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.groupingBy(Heir::id));
        return before.initiatives().stream()
                .collect(
                        Collectors.toMap(
                                Initiative::id,
                                goal -> fate(goal, claims),
                                (first, _) -> first,
                                LinkedHashMap::new));
    }

    private Fate fate(Initiative goal, Map<String, List<Heir>> claims) {
        var own = heirs(goal);
        var told = isTold(goal);
        var doubtful = own.stream().noneMatch(Heir::isSure);
        if (own.isEmpty() || (doubtful && !told && isClosed(goal))) {
            return new Fate(ending(goal, told), told, own.stream().limit(1).toList());
        }
        return new Fate(going(goal, own, claims), told, own);
    }

    private static Fate.Kind ending(Initiative goal, boolean told) {
        if (isGivenUp(goal)) {
            return Fate.Kind.DROPPED;
        }
        return isClosed(goal) && !told ? Fate.Kind.CLOSED : Fate.Kind.LOST;
    }

    private static Fate.Kind going(
            Initiative goal, List<Heir> own, Map<String, List<Heir>> claims) {
        if (isGivenUp(goal)) {
            return Fate.Kind.REPLACED;
        }
        if (own.size() > 1) {
            return Fate.Kind.SPLIT;
        }
        var heir = own.getFirst();
        return heir.isPart()
                        || outcome(goal).continuation() == Continuation.SUB_GOAL
                        || hasRival(heir, claims.getOrDefault(heir.id(), List.of()))
                ? Fate.Kind.MERGED
                : Fate.Kind.CONTINUED;
    }

    /** Whether another earlier goal goes on as the same later one, at least as surely. */
    private static boolean hasRival(Heir heir, List<Heir> claims) {
        return claims.stream()
                        .filter(claim -> claim.certainty().compareTo(heir.certainty()) <= 0)
                        .count()
                > 1;
    }

    private static Outcome outcome(Initiative goal) {
        var outcome = goal.progress().outcome();
        return outcome == null ? Outcome.UNKNOWN : outcome;
    }

    /** A goal that is only considered need not be there. */
    static boolean isTold(Initiative goal) {
        return switch (outcome(goal).continuation()) {
            case CONTINUED, REPEATED, SUB_GOAL -> true;
            case CONSIDERED, NONE -> false;
        };
    }

    private static boolean isGivenUp(Initiative goal) {
        return switch (outcome(goal).verdict()) {
            case CHANGED, DROPPED -> true;
            case DELIVERED, PARTLY, ONGOING, NOT_STARTED, PAUSED, NOT_REACHED, UNKNOWN -> false;
        };
    }

    private static boolean isClosed(Initiative goal) {
        return outcome(goal).verdict() == Verdict.DELIVERED
                || outcome(goal).verdict() == Verdict.NOT_REACHED;
    }
}
