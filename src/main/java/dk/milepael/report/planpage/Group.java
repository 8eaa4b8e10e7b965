package dk.milepael.report.planpage;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The initiatives of one section, in the order of the plan; a section without any is none.
 *
 * @param chapter the sections above its own; null where there are none
 */
public record Group(
        String id,
        String title,
        @Nullable String chapter,
        @Nullable String goal,
        List<Initiative> initiatives) {

    public Group {
        initiatives = List.copyOf(initiatives);
    }

    /** The groups of a plan, first those initiatives that stand in no section. */
    public static List<Group> of(PlanVersion version, String outside) {
        var unsorted = new Group("uden-afsnit", outside, null, null, in(version, null));
        var sections =
                IntStream.range(0, version.sections().size())
                        .mapToObj(position -> section(version, position));
        return Stream.concat(Stream.of(unsorted), sections)
                .filter(group -> !group.initiatives().isEmpty())
                .toList();
    }

    private static Group section(PlanVersion version, int position) {
        var section = version.sections().get(position);
        var initiatives = in(version, position);
        return new Group(
                "afsnit-" + (position + 1),
                Cells.numbered(section),
                initiatives.isEmpty() ? null : chapter(version, initiatives.getFirst()),
                section.goal(),
                initiatives);
    }

    private static @Nullable String chapter(PlanVersion version, Initiative initiative) {
        var path = version.path(initiative);
        return path.size() < 2
                ? null
                : path.subList(0, path.size() - 1).stream()
                        .map(Cells::numbered)
                        .collect(Collectors.joining(" · "));
    }

    private static List<Initiative> in(PlanVersion version, @Nullable Integer position) {
        return version.initiatives().stream()
                .filter(initiative -> Objects.equals(initiative.section(), position))
                .toList();
    }

    /** Where the card of the initiative at that place, from 0, is found. */
    public String cardId(int place) {
        return "%s-%d".formatted(id, place + 1);
    }

    /** What is made of each initiative, with the place of its card. */
    public <T> List<T> each(Maker<T> maker) {
        return IntStream.range(0, initiatives.size())
                .mapToObj(place -> maker.of(cardId(place), initiatives.get(place)))
                .toList();
    }

    /** Makes something of an initiative and the id of its card. */
    public interface Maker<T> {
        T of(String id, Initiative initiative);
    }
}
