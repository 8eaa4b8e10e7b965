package dk.milepael.history;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A version and the one before it made one: ids carried over, gone rows where they were. */
final class Succession {
    private final ComparedVersion before;
    private final PlanVersion now;
    private final Lineage lineage;
    private final Places places;
    private final FreshIds fresh;
    private final Ledger ledger;
    private final SectionMerge sections;

    Succession(ComparedVersion before, PlanVersion now, LocalDate seen, MatchingSettings settings) {
        this.before = before;
        this.now = now;
        lineage = Lineage.between(before.version(), now, settings);
        places = new Places(before.version());
        fresh = new FreshIds(usedIds(before));
        ledger = new Ledger(before.changes(), seen);
        sections = new SectionMerge(before.version(), now, sectionsOfGone());
    }

    private static Set<String> usedIds(ComparedVersion before) {
        var used = new HashSet<>(before.changes().keySet());
        before.version().initiatives().forEach(initiative -> used.add(initiative.id()));
        before.version().milestones().forEach(milestone -> used.add(milestone.id()));
        return used;
    }

    private Set<Integer> sectionsOfGone() {
        return before.version().initiatives().stream()
                .filter(initiative -> isNewlyGone(initiative.id()))
                .map(Initiative::section)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    ComparedVersion compared() {
        before.changes().keySet().stream()
                .filter(id -> before.isGone(id) && !lineage.carried().contains(id))
                .forEach(ledger::gone);
        var present = now.initiatives().stream().map(this::carriedOver).toList();
        var initiatives =
                withGone(
                        before.version().initiatives(),
                        present,
                        Initiative::id,
                        this::goneInitiative);
        var version = now.with(sections.sections(), initiatives);
        for (var doubt : lineage.doubts()) {
            version = version.with(doubt.finding());
        }
        return new ComparedVersion(version, ledger.changes(), false);
    }

    private Initiative carriedOver(Initiative initiative) {
        var earlier = lineage.initiatives().get(initiative.id());
        var id = earlier == null ? fresh.like(initiative.id()) : earlier.id();
        var place = Places.of(now, initiative);
        var deadline = initiative.promise().deadline();
        if (earlier == null || before.isGone(id)) {
            ledger.added(id, deadline, initiative.progress());
        } else {
            ledger.kept(
                    id,
                    Differences.between(earlier, initiative),
                    ledger.slip(
                            earlier.promise().deadline(),
                            deadline,
                            newStatus(earlier.progress(), initiative.progress())),
                    places.differ(id, place));
            ledger.reported(id, earlier.progress(), initiative.progress());
        }
        var rows = initiative.milestones().stream().map(row -> carriedOver(row, place)).toList();
        var earlierRows = earlier == null ? List.<Milestone>of() : earlier.milestones();
        return placed(
                initiative.with(
                        id, withGone(earlierRows, rows, Milestone::id, this::goneMilestone)),
                initiative.section() == null ? null : sections.positionOfNow(initiative.section()));
    }

    private Milestone carriedOver(Milestone milestone, String place) {
        var earlier = lineage.milestones().get(milestone.id());
        var id = earlier == null ? fresh.like(milestone.id()) : earlier.id();
        if (earlier == null || before.isGone(id)) {
            ledger.added(id, milestone.deadline(), milestone.progress());
        } else {
            ledger.kept(
                    id,
                    Differences.between(earlier, milestone),
                    ledger.slip(
                            earlier.deadline(),
                            milestone.deadline(),
                            newStatus(earlier.progress(), milestone.progress())),
                    places.differ(id, place));
            ledger.reported(id, earlier.progress(), milestone.progress());
        }
        return milestone.withId(id);
    }

    /** What stood there before tells nothing of the move. */
    private static @Nullable String newStatus(Progress then, Progress now) {
        return Folding.same(then.status(), now.status()) ? null : now.status();
    }

    private Initiative goneInitiative(Initiative initiative) {
        ledger.gone(initiative.id());
        var rows = withGone(initiative.milestones(), List.of(), Milestone::id, this::goneMilestone);
        return placed(
                initiative.with(initiative.id(), rows),
                initiative.section() == null
                        ? null
                        : sections.positionOfBefore(initiative.section()));
    }

    private Milestone goneMilestone(Milestone milestone) {
        ledger.gone(milestone.id());
        return milestone;
    }

    /** A row that was gone before already is not carried a second time. */
    private boolean isNewlyGone(String id) {
        return !lineage.carried().contains(id) && !before.isGone(id);
    }

    /** The rows of now, each gone one after the row that stood before it. */
    private <T> List<T> withGone(
            List<T> then, List<T> present, Function<T, String> id, Function<T, T> goneRow) {
        var here = present.stream().map(id).collect(Collectors.toSet());
        Map<String, List<T>> goneAfter = new HashMap<>();
        var anchor = "";
        for (var row : then) {
            if (here.contains(id.apply(row))) {
                anchor = id.apply(row);
            } else if (isNewlyGone(id.apply(row))) {
                goneAfter.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(goneRow.apply(row));
            }
        }
        var all = new ArrayList<>(goneAfter.getOrDefault("", List.of()));
        for (var row : present) {
            all.add(row);
            all.addAll(goneAfter.getOrDefault(id.apply(row), List.of()));
        }
        return all;
    }

    private static Initiative placed(Initiative initiative, @Nullable Integer section) {
        return new Initiative(
                initiative.id(),
                section,
                initiative.label(),
                initiative.content(),
                initiative.promise(),
                initiative.progress(),
                initiative.milestones(),
                initiative.origin());
    }
}
