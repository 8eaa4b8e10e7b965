package dk.milepael.report.businessplan;

import dk.milepael.history.Fate;
import dk.milepael.history.NextYear;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.Outcome;
import dk.milepael.report.Words;
import dk.milepael.report.businessplan.BusinessPlanView.FoundCell;
import dk.milepael.report.businessplan.BusinessPlanView.ReconciledRow;
import dk.milepael.report.businessplan.BusinessPlanView.YearSum;
import dk.milepael.report.businessplan.BusinessPlanView.Years;
import dk.milepael.report.planpage.Cells;
import dk.milepael.report.planpage.Group;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** «Afstemning mellem årene»: each goal held against the plan that came next. */
final class YearRows {
    private final Words words;
    private final YearsAcross across;
    private final GoalCards cards;

    YearRows(Words words, GoalCards cards) {
        this.words = words;
        this.across = new YearsAcross(words);
        this.cards = cards;
    }

    /** Null while no later plan is known. */
    @Nullable Years years(@Nullable NextYear next, List<Group> groups) {
        if (next == null) {
            return null;
        }
        return new Years(
                next.title(),
                sum(fates(next, groups)),
                groups.stream()
                        .flatMap(group -> group.each((id, goal) -> row(next, id, goal)).stream())
                        .flatMap(List::stream)
                        .toList());
    }

    /** How many goals are found again, and how many are missed; for the brief. */
    Message brief(NextYear next, List<Group> groups) {
        var sum = sum(fates(next, groups));
        return Message.of("businessplan.brief.years")
                .with("plan", next.title())
                .with("fundet", new Arg.Count(sum.found()))
                .with("alle", new Arg.Count(sum.all()))
                .with("savnet", new Arg.Count(sum.missing()));
    }

    private static List<Fate> fates(NextYear next, List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.initiatives().stream())
                .map(next::fate)
                .filter(Objects::nonNull)
                .toList();
    }

    private static YearSum sum(List<Fate> fates) {
        return new YearSum(
                fates.size(),
                count(fates, Fate::isFound),
                count(fates, Fate::isUnsure),
                count(fates, Fate::isMissing),
                count(fates, fate -> !fate.isFound() && fate.kind() != Fate.Kind.LOST),
                count(fates, fate -> fate.kind() == Fate.Kind.LOST && !fate.told()));
    }

    private static long count(List<Fate> fates, Predicate<Fate> which) {
        return fates.stream().filter(which).count();
    }

    private List<ReconciledRow> row(NextYear next, String id, Initiative goal) {
        var fate = next.fate(goal);
        return fate == null
                ? List.of()
                : List.of(
                        new ReconciledRow(
                                id,
                                Cells.brief(Cells.numbered(goal.label())),
                                across.ending(fate),
                                cards.reading(goal),
                                across.told(goal.progress().outcome()),
                                found(fate, goal)));
    }

    private List<FoundCell> found(Fate fate, Initiative goal) {
        if (!fate.heirs().isEmpty()) {
            return fate.heirs().stream()
                    .map(heir ->
                            new FoundCell(
                                    Cells.brief(heir.title()), across.certainty(heir.certainty())))
                    .toList();
        }
        return switch (fate.kind()) {
            case LOST -> List.of(new FoundCell(words.say("businessplan.found.none"), null));
            case DROPPED ->
                    Stream.ofNullable(goal.progress().outcome())
                            .map(Outcome::quote)
                            .flatMap(Stream::ofNullable)
                            .map(quote -> new FoundCell("»%s«".formatted(quote), null))
                            .toList();
            case CLOSED, CONTINUED, SPLIT, MERGED, REPLACED -> List.of();
        };
    }
}
