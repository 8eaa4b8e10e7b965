package dk.milepael.report.planpage;

import dk.milepael.history.Change;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Progress;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.rules.JudgedPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** «Siden sidst»: what a plan's newest version changed, in sentences that name the rows. */
final class PlanNews {
    private final Words words;

    PlanNews(Words words) {
        this.words = words;
    }

    /** A line of the plan, gone ones included, with what happened to it. */
    private record Changed(String title, Progress progress, Change change) {

        boolean is(Change.Kind kind) {
            return change.kind() == kind;
        }

        boolean differsIn(String field) {
            return change.fields().stream().anyMatch(changed -> changed.field().equals(field));
        }

        /** Newly done by its mark, or by its words where there is no mark. */
        boolean isDone() {
            return Boolean.TRUE.equals(progress.done())
                    && differsIn(progress.doneRaw() == null ? "status" : "mark");
        }
    }

    List<String> lines(JudgedPlan plan) {
        var changed = changed(plan);
        return Stream.of(
                        line("plan.since.done", changed, Changed::isDone),
                        line("plan.since.moved", changed, row -> row.differsIn("deadline")),
                        line("plan.since.added", changed, row -> row.is(Change.Kind.ADDED)),
                        line("plan.since.gone", changed, row -> row.is(Change.Kind.GONE)),
                        unchanged(plan, changed))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> line(String key, List<Changed> all, Predicate<Changed> kind) {
        var titles = all.stream().filter(kind).map(Changed::title).toList();
        if (titles.isEmpty()) {
            return Optional.empty();
        }
        var named = new Cells(words).named(titles);
        return Optional.of(words.say(Numbered.of(key, titles.size()).with("titler", named)));
    }

    /** Says so where there is a version before and nothing differs. */
    private Optional<String> unchanged(JudgedPlan plan, List<Changed> changed) {
        return plan.facts().compared().changes().isEmpty()
                        || changed.stream().anyMatch(row -> !row.is(Change.Kind.UNCHANGED))
                ? Optional.empty()
                : Optional.of(words.say("plan.since.none"));
    }

    private static List<Changed> changed(JudgedPlan plan) {
        var compared = plan.facts().compared();
        return compared.version().initiatives().stream()
                .flatMap(initiative ->
                        initiative.milestones().isEmpty()
                                ? changed(
                                        compared.changes(),
                                        initiative.id(),
                                        initiative.label().title(),
                                        initiative.progress())
                                : initiative.milestones().stream()
                                        .flatMap(row -> changed(compared.changes(), row)))
                .toList();
    }

    private static Stream<Changed> changed(Map<String, Change> changes, Milestone row) {
        return changed(changes, row.id(), row.title(), row.progress());
    }

    private static Stream<Changed> changed(
            Map<String, Change> changes, String id, String title, Progress progress) {
        @Nullable Change change = changes.get(id);
        return change == null ? Stream.of() : Stream.of(new Changed(title, progress, change));
    }
}
