package dk.milepael.rules;

import static dk.milepael.rules.Wording.text;

import dk.milepael.history.Folding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Severity;
import dk.milepael.plan.Track;
import dk.milepael.plan.TrackGoal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The list of tracks and a goal's own crosses disagree. Only the tracks that the list names are
 * compared; a further column holds policies.
 */
record TrackMismatch() implements Rule.OfPlan {
    /** Letters that a word keeps in all its forms. */
    private static final int STEM = 7;

    @Override
    public String id() {
        return "track-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> check(PlanVersion plan) {
        var list = plan.annex().trackList();
        var names = new LinkedHashMap<String, String>();
        list.forEach(line -> names.putIfAbsent(key(line.track()), line.track()));
        return plan.initiatives().stream()
                .filter(_ -> !list.isEmpty())
                .flatMap(goal -> remarks(goal, listed(plan, goal), names));
    }

    private static Stream<Remark> remarks(
            Initiative goal, List<TrackGoal> listed, Map<String, String> names) {
        var inList = listed.stream().map(line -> key(line.track())).distinct().toList();
        var crossed = goal.content().tracks().stream().map(Track::name).toList();
        var inMatrix = crossed.stream().map(TrackMismatch::key).toList();
        var otherwise = crossed.stream().filter(name -> isNamedOtherwise(name, names)).count();
        var uncrossed =
                inList.stream()
                        .filter(track -> !inMatrix.contains(track))
                        .skip(otherwise)
                        .map(track ->
                                Wording.FOUND_TRACK_UNCROSSED.of(
                                        text(goal.label().title()), text(name(names, track))));
        var unlisted =
                inMatrix.stream()
                        .filter(track -> names.containsKey(track) && !inList.contains(track))
                        .map(track ->
                                Wording.FOUND_TRACK_UNLISTED.of(
                                        text(goal.label().title()), text(name(names, track))));
        return Stream.concat(uncrossed, unlisted)
                .map(message -> new Remark(message, goal.origin().cell()));
    }

    private static String name(Map<String, String> names, String track) {
        return names.getOrDefault(track, track);
    }

    /** The lines of the list that mean a goal; of namesakes, those with its own wording. */
    private static List<TrackGoal> listed(PlanVersion plan, Initiative goal) {
        var titled =
                plan.annex().trackList().stream()
                        .filter(line -> title(line.title()).equals(title(goal.label().title())))
                        .toList();
        var namesakes =
                plan.initiatives().stream()
                        .filter(other ->
                                title(other.label().title()).equals(title(goal.label().title())))
                        .count();
        var own = titled.stream().filter(line -> Folding.same(line.goal(), goal.goal())).toList();
        return namesakes > 1 && !own.isEmpty() ? own : titled;
    }

    /** A title without what the list or the card adds in brackets. */
    private static String title(String words) {
        return Folding.fold(withoutBrackets(words));
    }

    private static String withoutBrackets(String words) {
        return words.replaceAll("\\([^)]*\\)", " ");
    }

    /** «Vores relationer til borgerne» is «2.2 Relation til borgerne»: the last word tells. */
    private static String key(String track) {
        return title(track).replaceFirst("^.* ", "");
    }

    /** «Relationen mellem de ansatte» is one of the tracks, though the list calls it otherwise. */
    private static boolean isNamedOtherwise(String name, Map<String, String> names) {
        return !names.containsKey(key(name))
                && names.values().stream()
                        .map(TrackMismatch::stem)
                        .anyMatch(stem -> !stem.isEmpty() && title(name).contains(stem));
    }

    /** The beginning of its first long word, whatever its ending: «relation». */
    private static String stem(String track) {
        return Stream.of(title(track).split(" ", -1))
                .filter(word -> word.length() >= STEM)
                .findFirst()
                .map(word -> word.substring(0, STEM))
                .orElse("");
    }
}
