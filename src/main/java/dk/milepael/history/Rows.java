package dk.milepael.history;

import static dk.milepael.history.Folding.fold;

import dk.milepael.plan.Deadline;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the initiatives and milestones of a version are known by. */
final class Rows {
    private static final String NEXT = "\n";

    private Rows() {}

    static List<Row> ofInitiatives(PlanVersion version) {
        return version.initiatives().stream()
                .map(initiative -> initiative(version, initiative))
                .toList();
    }

    /** In the order of {@link PlanVersion#milestones()}. */
    static List<Row> ofMilestones(PlanVersion version) {
        return version.initiatives().stream()
                .flatMap(initiative -> milestones(version, initiative))
                .toList();
    }

    /** Milestones, and the initiatives that have none. */
    static List<Row> ofLines(PlanVersion version) {
        return version.initiatives().stream()
                .flatMap(initiative ->
                        initiative.milestones().isEmpty()
                                ? Stream.of(initiative(version, initiative))
                                : milestones(version, initiative))
                .toList();
    }

    private static Row initiative(PlanVersion version, Initiative initiative) {
        var path = path(version, initiative);
        var number = fold(initiative.label().number());
        var title = fold(initiative.label().title());
        var keys =
                List.of(
                        path + NEXT + number + NEXT + title,
                        number + NEXT + title,
                        path + NEXT + title,
                        title);
        return new Row(keys, null, path, title, title);
    }

    private static Stream<Row> milestones(PlanVersion version, Initiative initiative) {
        var path = path(version, initiative) + NEXT + fold(initiative.label().title());
        return initiative.milestones().stream()
                .map(milestone -> milestone(path, initiative, milestone));
    }

    private static Row milestone(String path, Initiative initiative, Milestone milestone) {
        var action = fold(milestone.action());
        var scope = action.isEmpty() ? fold(initiative.label().title()) : action;
        var text = fold(milestone.text());
        var inPlace = path + NEXT + action + NEXT + text;
        var keys =
                List.of(
                        inPlace + NEXT + fold(raw(milestone.deadline())),
                        inPlace,
                        inPlace(initiative, action, text),
                        scope + NEXT + text);
        var whole = (scope + " " + text).strip();
        return new Row(keys, action.isEmpty() ? null : action, scope, text, whole);
    }

    private static String inPlace(Initiative initiative, String action, String text) {
        return fold(initiative.label().title()) + NEXT + action + NEXT + text;
    }

    private static String path(PlanVersion version, Initiative initiative) {
        return version.path(initiative).stream()
                .map(Section::title)
                .map(Folding::fold)
                .collect(Collectors.joining(NEXT));
    }

    static @Nullable String raw(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.raw();
    }
}
