package dk.milepael.history;

import static dk.milepael.history.Folding.fold;

import dk.milepael.history.Row.Place;
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
        var traits =
                List.of(
                        fold(raw(initiative.promise().deadline())),
                        fold(initiative.goal()),
                        texts(initiative),
                        fold(initiative.owner()),
                        fold(initiative.progress().status()));
        return new Row(keys, new Place(path, ""), title, traits);
    }

    private static String texts(Initiative initiative) {
        return initiative.milestones().stream()
                .map(milestone -> fold(milestone.text()))
                .sorted()
                .collect(Collectors.joining(NEXT));
    }

    private static Stream<Row> milestones(PlanVersion version, Initiative initiative) {
        var path = path(version, initiative);
        return initiative.milestones().stream()
                .map(milestone -> milestone(path, initiative, milestone));
    }

    private static Row milestone(String path, Initiative initiative, Milestone milestone) {
        var place = new Place(fold(initiative.label().title()), fold(milestone.action()));
        var text = fold(milestone.text());
        var traits =
                List.of(
                        fold(raw(milestone.deadline())),
                        fold(milestone.owner()),
                        fold(milestone.progress().status()));
        var below = place.heading() + NEXT + place.action() + NEXT + text;
        var inPlace = path + NEXT + below;
        var keys = List.of(inPlace + NEXT + traits, inPlace, below, place.words() + NEXT + text);
        return new Row(keys, place, text, traits);
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
