package dk.milepael.report.planpage;

import dk.milepael.history.Change;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.rules.JudgedPlan;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** «Siden sidst»: what the newest version of a plan changed, in sentences that name the rows. */
public final class PlanNews {
    private final Words words;

    public PlanNews(Words words) {
        this.words = words;
    }

    /** A line with what happened to it. */
    private record Changed(Line line, Change change) {

        static Stream<Changed> of(Line line) {
            var change = line.change();
            return change == null ? Stream.of() : Stream.of(new Changed(line, change));
        }

        boolean is(Change.Kind kind) {
            return change.kind() == kind;
        }

        boolean differsIn(String field) {
            return change.fields().stream().anyMatch(changed -> changed.field().equals(field));
        }

        /** Newly done by its mark, or by its words where there is no mark. */
        boolean isDone() {
            return Boolean.TRUE.equals(line.progress().done())
                    && differsIn(line.progress().doneRaw() == null ? "status" : "mark");
        }
    }

    List<String> lines(JudgedPlan plan) {
        return lines(Line.withGone(plan).toList(), "plan.since.none");
    }

    /**
     * The sentences on some lines, of one plan or of several.
     *
     * @param all those that are gone included
     * @param none the words for nothing new, where there is a version before
     */
    public List<String> lines(List<Line> all, String none) {
        var changed = all.stream().flatMap(Changed::of).toList();
        return Stream.of(
                        line("plan.since.done", changed, Changed::isDone),
                        line("plan.since.moved", changed, row -> row.differsIn("deadline")),
                        line("plan.since.added", changed, row -> row.is(Change.Kind.ADDED)),
                        line("plan.since.gone", changed, row -> row.is(Change.Kind.GONE)),
                        unchanged(all, changed).map(_ -> words.say(none)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> line(String key, List<Changed> all, Predicate<Changed> kind) {
        var titles = all.stream().filter(kind).map(row -> row.line().title()).toList();
        if (titles.isEmpty()) {
            return Optional.empty();
        }
        var named = new Cells(words).named(titles);
        return Optional.of(words.say(Numbered.of(key, titles.size()).with("titler", named)));
    }

    /** A line of a plan that has a version before, where nothing differs. */
    private static Optional<Line> unchanged(List<Line> all, List<Changed> changed) {
        return changed.stream().anyMatch(row -> !row.is(Change.Kind.UNCHANGED))
                ? Optional.empty()
                : all.stream().filter(PlanNews::hasVersionBefore).findFirst();
    }

    private static boolean hasVersionBefore(Line line) {
        return !line.plan().facts().compared().changes().isEmpty();
    }
}
