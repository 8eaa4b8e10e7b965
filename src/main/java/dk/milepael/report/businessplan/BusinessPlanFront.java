package dk.milepael.report.businessplan;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Continuation;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.report.businessplan.BusinessPlanView.AreaRow;
import dk.milepael.report.businessplan.BusinessPlanView.AreaTable;
import dk.milepael.report.lines.Line;
import dk.milepael.report.planpage.Group;
import dk.milepael.rules.JudgedPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first page of the report on a business plan: how many goals were reached, and where. */
final class BusinessPlanFront {
    private final Words words;

    BusinessPlanFront(Words words) {
        this.words = words;
    }

    List<String> brief(JudgedPlan plan, List<Group> groups, Optional<Message> years) {
        var goals = groups.stream().flatMap(group -> group.initiatives().stream()).toList();
        var red = Line.of(plan).filter(Line::isRed).count();
        var followed = isFollowedUp(goals);
        return Stream.of(
                        Optional.of(followed ? reached(goals) : unfollowed(goals)),
                        Optional.of(Numbered.orNone("businessplan.brief.red", red)),
                        Optional.of(goals).filter(_ -> followed).map(BusinessPlanFront::untold),
                        years)
                .flatMap(Optional::stream)
                .map(words::say)
                .toList();
    }

    static boolean isFollowedUp(List<Initiative> goals) {
        return goals.stream()
                .map(Initiative::progress)
                .anyMatch(progress -> progress.status() != null || progress.doneRaw() != null);
    }

    private static Message reached(List<Initiative> goals) {
        return Message.of("businessplan.brief.reached")
                .with("alle", new Arg.Count(goals.size()))
                .with("nået", new Arg.Count(Attainment.REACHED.count(goals)))
                .with("delvist", new Arg.Count(Attainment.PARTLY.count(goals)))
                .with("ikke", new Arg.Count(Attainment.NOT_REACHED.count(goals)));
    }

    private static Message unfollowed(List<Initiative> goals) {
        return Numbered.of("businessplan.brief.unfollowed", goals.size());
    }

    private static Message untold(List<Initiative> goals) {
        return Numbered.orNone("businessplan.brief.untold", Attainment.UNTOLD.count(goals));
    }

    static Optional<Message> onward(List<Group> groups) {
        var number =
                groups.stream()
                        .flatMap(group -> group.initiatives().stream())
                        .map(goal -> goal.progress().outcome())
                        .filter(outcome ->
                                outcome != null && outcome.continuation() != Continuation.NONE)
                        .count();
        return number == 0
                ? Optional.empty()
                : Optional.of(Numbered.of("businessplan.brief.onward", number));
    }

    AreaTable areas(List<Group> groups) {
        var all = groups.stream().flatMap(group -> group.initiatives().stream()).toList();
        return new AreaTable(
                Arrays.stream(Attainment.values())
                        .map(kind ->
                                words.say(
                                        "businessplan.attainment."
                                                + kind.name().toLowerCase(Locale.ROOT)))
                        .toList(),
                groups.stream()
                        .map(group -> row(group.id(), group.title(), group.initiatives()))
                        .toList(),
                row(null, words.say("tally.total"), all));
    }

    private static AreaRow row(@Nullable String id, String title, List<Initiative> goals) {
        var numbers = Arrays.stream(Attainment.values()).map(kind -> kind.count(goals));
        return new AreaRow(
                id, title, Stream.concat(Stream.of((long) goals.size()), numbers).toList());
    }
}
