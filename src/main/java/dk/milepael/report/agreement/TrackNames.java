package dk.milepael.report.agreement;

import dk.milepael.history.Folding;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Track;
import dk.milepael.plan.TrackGoal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tracks of an agreement by the names that its list gives them, and what else is crossed. */
final class TrackNames {
    /** As many as have room side by side. */
    private static final int SHOWN = 4;

    private final Map<String, String> names = new LinkedHashMap<>();

    /** The tracks of the list; without a list, those that most goals are crossed for. */
    TrackNames(PlanVersion version) {
        var list = version.annex().trackList();
        var named =
                list.isEmpty()
                        ? version.initiatives().stream()
                                .flatMap(goal -> goal.content().tracks().stream())
                                .map(Track::name)
                        : list.stream().map(TrackGoal::track);
        named.forEach(name -> names.putIfAbsent(key(name), name));
    }

    List<String> shown() {
        return names.values().stream().limit(SHOWN).toList();
    }

    /** The goal's cross for a track, whatever the card's own words for it. */
    Optional<Track> cross(List<Track> crosses, String name) {
        return crosses.stream().filter(cross -> key(cross.name()).equals(key(name))).findFirst();
    }

    /** The crosses for anything but the tracks shown. */
    Stream<Track> others(List<Track> crosses) {
        var keys = shown().stream().map(TrackNames::key).toList();
        return crosses.stream().filter(cross -> !keys.contains(key(cross.name())));
    }

    /** «Vores relationer til borgerne» is «Relation til borgerne»: the last word tells. */
    private static String key(String name) {
        return Folding.fold(name).replaceFirst("^.* ", "");
    }
}
