package dk.milepael.report.agreement;

import dk.milepael.history.Folding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Track;
import dk.milepael.plan.TrackGoal;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.report.agreement.AgreementView.Crossing;
import dk.milepael.report.agreement.AgreementView.Matrix;
import dk.milepael.report.agreement.AgreementView.MatrixRow;
import dk.milepael.report.agreement.AgreementView.TrackGoalRow;
import dk.milepael.report.agreement.AgreementView.TrackPart;
import dk.milepael.report.planpage.Cells;
import dk.milepael.report.planpage.Group;
import dk.milepael.rules.JudgedPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which goals belong to which track: by the agreement's list, and by the goals' own crosses. */
final class Tracks {
    private final Words words;
    private final JudgedPlan plan;
    private final PlanVersion version;
    private final TrackNames names;
    private final Map<String, Initiative> goals = new LinkedHashMap<>();

    Tracks(Words words, JudgedPlan plan, List<Group> groups) {
        this.words = words;
        this.plan = plan;
        this.version = plan.facts().compared().version();
        this.names = new TrackNames(version);
        groups.forEach(group -> group.each(goals::put));
    }

    List<TrackPart> list() {
        var byTrack =
                version.annex().trackList().stream()
                        .collect(
                                Collectors.groupingBy(
                                        TrackGoal::track, LinkedHashMap::new, Collectors.toList()));
        return byTrack.entrySet().stream()
                .map(track -> part(track.getKey(), track.getValue()))
                .toList();
    }

    private TrackPart part(String name, List<TrackGoal> lines) {
        return new TrackPart(
                name,
                words.say(Numbered.of("agreement.list.goals", lines.size()).with("spor", name)),
                lines.stream().map(this::row).toList());
    }

    private TrackGoalRow row(TrackGoal line) {
        var meant = goal(line);
        var goal = meant.map(Map.Entry::getValue).orElse(null);
        return new TrackGoalRow(
                meant.map(Map.Entry::getKey).orElse(null),
                line.title(),
                line.goal(),
                goal == null
                        ? null
                        : new Cells(words)
                                .light(plan.initiatives().get(goal.id()), goal.progress()));
    }

    /** The goal that a line of the list means; of namesakes, the one in its own words. */
    private Optional<Map.Entry<String, Initiative>> goal(TrackGoal line) {
        var titled =
                goals.entrySet().stream()
                        .filter(goal ->
                                title(goal.getValue().label().title()).equals(title(line.title())))
                        .toList();
        return titled.stream()
                .filter(goal -> Folding.same(goal.getValue().goal(), line.goal()))
                .findFirst()
                .or(() -> titled.stream().findFirst());
    }

    /** A title without what is added in brackets. */
    private static String title(String words) {
        return Folding.fold(words.replaceAll("\\([^)]*\\)", " "));
    }

    Matrix matrix() {
        return new Matrix(
                names.shown(),
                goals.entrySet().stream()
                        .map(goal -> row(goal.getKey(), goal.getValue()))
                        .toList());
    }

    private MatrixRow row(String id, Initiative goal) {
        var crosses = goal.content().tracks();
        return new MatrixRow(
                id,
                Cells.brief(Cells.numbered(goal.label())),
                names.shown().stream()
                        .map(name -> names.cross(crosses, name).orElse(null))
                        .map(Tracks::crossing)
                        .toList(),
                names.others(crosses).map(Tracks::named).collect(Collectors.joining("\n")));
    }

    private static Crossing crossing(@Nullable Track cross) {
        return new Crossing(cross != null, cross == null ? null : cross.note());
    }

    /** A cross as a card names it, with what is written beside it. */
    static String named(Track cross) {
        return cross.note() == null ? cross.name() : cross.name() + ": " + cross.note();
    }
}
