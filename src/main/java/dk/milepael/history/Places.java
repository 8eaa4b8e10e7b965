package dk.milepael.history;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sections and number that each row of a version stands under, by its id. */
final class Places {
    private final Map<String, String> places = new HashMap<>();

    Places(PlanVersion version) {
        for (var initiative : version.initiatives()) {
            var place = of(version, initiative);
            places.put(initiative.id(), place);
            initiative.milestones().forEach(milestone -> places.put(milestone.id(), place));
        }
    }

    boolean differ(String id, String place) {
        return !place.equals(places.get(id));
    }

    static String of(PlanVersion version, Initiative initiative) {
        var sections =
                version.path(initiative).stream()
                        .map(section ->
                                Folding.fold(section.number())
                                        + " "
                                        + Folding.fold(section.title()));
        return Stream.concat(sections, Stream.of(Folding.fold(initiative.label().number())))
                .collect(Collectors.joining("\n"));
    }
}
