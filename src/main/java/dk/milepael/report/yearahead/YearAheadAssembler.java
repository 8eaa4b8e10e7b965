package dk.milepael.report.yearahead;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Light;
import dk.milepael.plan.Message;
import dk.milepael.report.Mastheads;
import dk.milepael.report.Numbered;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.report.lines.PlansRead;
import dk.milepael.report.planpage.Cells;
import dk.milepael.report.planpage.SinceTotals;
import dk.milepael.rules.JudgedPlan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts the deadlines of all plans in force into the months ahead. */
public final class YearAheadAssembler {
    private final Words words;

    public YearAheadAssembler(Words words) {
        this.words = words;
    }

    public YearAheadView view(List<JudgedPlan> plans, ReportContext context) {
        var lines = Line.of(plans);
        var year = new YearAhead(context.asOf());
        var months = year.months().map(month -> month(year, month, lines)).toList();
        return new YearAheadView(
                Mastheads.of(
                        context, words, words.say("calendar.title"), PlansRead.basis(plans, words)),
                brief(year, months, lines),
                new SinceTotals(words).block(context.since(), lines, context.asOf()),
                months,
                leftOut(year, lines));
    }

    private List<String> brief(YearAhead year, List<YearAheadView.Month> months, List<Line> lines) {
        var number = lines.stream().filter(year::holds).count();
        var span =
                Numbered.orNone("calendar.brief", number)
                        .with("første", year.first())
                        .with("sidste", year.last());
        return Stream.concat(Stream.of(span), busiest(months, number)).map(words::say).toList();
    }

    private static Stream<Message> busiest(List<YearAheadView.Month> months, long number) {
        return months.stream()
                .filter(_ -> number > 1)
                .max(
                        Comparator.comparingInt(
                                        (YearAheadView.Month month) -> month.entries().size())
                                // of equal ones the nearest
                                .thenComparing(months::indexOf, Comparator.reverseOrder()))
                .map(month ->
                        Message.of("calendar.brief.most")
                                .with("måned", month.title())
                                .with("antal", new Arg.Count(month.entries().size())))
                .stream();
    }

    private YearAheadView.Month month(YearAhead year, YearMonth month, List<Line> lines) {
        var due = year.of(month, lines);
        var title = words.say(title(year, month));
        return new YearAheadView.Month(
                "m-" + month,
                title,
                words.say(Message.of("calendar.month.caption").with("måned", title)),
                words.number(due.size()),
                number(due, line -> line.light() == Light.RED || line.light() == Light.YELLOW),
                number(due, line -> line.light() == Light.GREY),
                due.stream().map(this::entry).toList());
    }

    private static Message title(YearAhead year, YearMonth month) {
        var name = new Arg.Month(month);
        if (month.atDay(1).isBefore(year.first())) {
            return Message.of("calendar.month.from")
                    .with("måned", name)
                    .with("dag", new Arg.Count(year.first().getDayOfMonth()));
        }
        return month.atEndOfMonth().isAfter(year.last())
                ? Message.of("calendar.month.to")
                        .with("måned", name)
                        .with("dag", new Arg.Count(year.last().getDayOfMonth()))
                : Message.of("calendar.month").with("måned", name);
    }

    private String number(List<Line> lines, Predicate<Line> which) {
        return words.number(lines.stream().filter(which).count());
    }

    private YearAheadView.Entry entry(Line line) {
        var deadline = Objects.requireNonNull(line.deadline());
        var owner = line.owner();
        var exact = YearAhead.isExact(line);
        var day = exact ? "calendar.day" : "calendar.last-day";
        var assumed = line.hasAssumedYear() ? ".assumed" : "";
        return new YearAheadView.Entry(
                exact ? null : deadline.raw(),
                words.say(day(day + assumed, Objects.requireNonNull(line.due()))),
                Cells.brief(line.title()),
                line.planTitle(),
                owner == null ? words.say("overview.owner.none") : owner,
                line.badge());
    }

    private static Message day(String key, LocalDate day) {
        return Message.of(key).with("ugedag", new Arg.Weekday(day.getDayOfWeek())).with("dag", day);
    }

    /** Sentences whose numbers make up all lines together with those in the calendar. */
    private List<String> leftOut(YearAhead year, List<Line> lines) {
        return Stream.of(
                        sentence("calendar.overdue", lines, year::isOverdue),
                        sentence("calendar.later", lines, year::isLater)
                                .map(later -> later.with("dag", year.last())),
                        sentence(
                                "calendar.undated",
                                lines,
                                line -> line.isOpen() && line.due() == null),
                        sentence("calendar.done", lines, Line::isDone),
                        sentence("calendar.dropped", lines, line -> line.judgement().dropped()))
                .flatMap(messages -> messages)
                .map(words::say)
                .toList();
    }

    private static Stream<Message> sentence(String key, List<Line> lines, Predicate<Line> which) {
        var number = lines.stream().filter(which).count();
        return number == 0 ? Stream.of() : Stream.of(Numbered.of(key, number));
    }
}
