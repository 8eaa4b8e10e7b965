package dk.milepael.report.statustable;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.Milestone;
import dk.milepael.report.Badge;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.report.planpage.Cells;
import dk.milepael.report.statustable.StatusTableView.AttentionRow;
import dk.milepael.report.statustable.StatusTableView.FirstPage;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.Judgement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first page of the report on a status table: what was stopped, and what is promised when. */
final class StatusTableFront {
    /** As many as leave room for what needs attention on page one. */
    private static final int PROMISES_SHOWN = 6;

    /** The order in which a reader wants them. */
    private static final List<Badge> ATTENTION = List.of(Badge.DROPPED, Badge.RED, Badge.YELLOW);

    private final Words words;
    private final Cells cells;
    private final DateCells dates;
    private final LocalDate asOf;

    StatusTableFront(Words words, LocalDate asOf) {
        this.words = words;
        this.cells = new Cells(words);
        this.dates = new DateCells(words);
        this.asOf = asOf;
    }

    FirstPage page(JudgedPlan plan) {
        var promised = promised(plan);
        return new FirstPage(
                brief(plan, promised),
                attention(plan),
                promised.stream().limit(PROMISES_SHOWN).map(dates::row).toList(),
                Math.max(0, promised.size() - PROMISES_SHOWN));
    }

    private List<String> brief(JudgedPlan plan, List<PlanDate> promised) {
        var red = Line.of(List.of(plan)).stream().filter(Line::isRed).toList();
        return Stream.of(
                        Optional.of(done(plan)),
                        Optional.of(stopped(plan)),
                        Optional.of(
                                named(
                                        "statustable.brief.overdue",
                                        red.stream().map(Line::title).toList())),
                        promised.stream().findFirst().map(this::next))
                .flatMap(Optional::stream)
                .map(words::say)
                .toList();
    }

    private static Message done(JudgedPlan plan) {
        var initiatives = initiatives(plan).toList();
        return Message.of("statustable.brief.done")
                .with("antal", new Arg.Count(count(plan, initiatives, Badge.BLUE)))
                .with("alle", new Arg.Count(initiatives.size()));
    }

    private static long count(JudgedPlan plan, List<Initiative> initiatives, Badge badge) {
        return initiatives.stream().filter(one -> badge == badge(plan, one)).count();
    }

    private Message stopped(JudgedPlan plan) {
        return named(
                "statustable.brief.stopped",
                initiatives(plan)
                        .filter(initiative -> badge(plan, initiative) == Badge.DROPPED)
                        .map(initiative -> initiative.label().title())
                        .toList());
    }

    private Message named(String key, List<String> titles) {
        return Numbered.orNone(key, titles.size()).with("titler", cells.named(titles));
    }

    private Message next(PlanDate date) {
        return Message.of("statustable.brief.next")
                .with("dag", Objects.requireNonNull(date.day()))
                .with("titel", date.initiative().label().title());
    }

    private static Stream<Initiative> initiatives(JudgedPlan plan) {
        var compared = plan.facts().compared();
        return compared.version().initiatives().stream()
                .filter(initiative -> !compared.isGone(initiative.id()));
    }

    /** Promises of what is still open, from the report day on. */
    private List<PlanDate> promised(JudgedPlan plan) {
        return PlanDate.of(plan).stream()
                .filter(PlanDate::isPromise)
                .filter(date -> !Objects.requireNonNull(date.day()).isBefore(asOf))
                .filter(date -> isOpen(date.judgement(plan)))
                .sorted(PlanDate.SOONEST_FIRST)
                .toList();
    }

    private static boolean isOpen(Judgement judgement) {
        return Cells.badge(judgement) != Badge.BLUE && Cells.badge(judgement) != Badge.DROPPED;
    }

    private List<AttentionRow> attention(JudgedPlan plan) {
        return initiatives(plan)
                .flatMap(initiative -> attention(plan, initiative))
                .sorted(Comparator.comparingInt(row -> ATTENTION.indexOf(row.light().badge())))
                .toList();
    }

    /** An initiative's steps that need attention, or itself where none of them does. */
    private Stream<AttentionRow> attention(JudgedPlan plan, Initiative initiative) {
        var steps =
                badge(plan, initiative) == Badge.DROPPED
                        ? List.<AttentionRow>of()
                        : steps(plan, initiative);
        return !steps.isEmpty()
                ? steps.stream()
                : Stream.of(whole(plan, initiative)).filter(StatusTableFront::needsAttention);
    }

    private List<AttentionRow> steps(JudgedPlan plan, Initiative initiative) {
        return IntStream.range(0, initiative.milestones().size())
                .mapToObj(place -> step(plan, initiative, place))
                .filter(StatusTableFront::needsAttention)
                .toList();
    }

    private static boolean needsAttention(AttentionRow row) {
        var badge = row.light().badge();
        return badge != null && ATTENTION.contains(badge);
    }

    private AttentionRow whole(JudgedPlan plan, Initiative initiative) {
        return new AttentionRow(
                Cells.numbered(initiative.label()),
                cells.light(plan.initiatives().get(initiative.id()), initiative.progress()),
                dates.promised(PlanDate.of(initiative)));
    }

    private AttentionRow step(JudgedPlan plan, Initiative initiative, int place) {
        Milestone step = initiative.milestones().get(place);
        var title =
                Message.of("statustable.step-of")
                        .with("initiativ", Cells.numbered(initiative.label()))
                        .with("nr", new Arg.Count(place + 1L))
                        .with("trin", Cells.brief(step.title()));
        return new AttentionRow(
                words.say(title),
                cells.light(plan.milestones().get(step.id()), step.progress()),
                dates.promised(PlanDate.of(initiative, step)));
    }

    private static @Nullable Badge badge(JudgedPlan plan, Initiative initiative) {
        return Cells.badge(
                Objects.requireNonNull(
                        plan.initiatives().get(initiative.id()), "a row without a judgement"));
    }
}
