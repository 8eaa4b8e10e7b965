package dk.milepael.report.workbook;

import dk.milepael.history.Change;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.report.planpage.Cells;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of the sheet of milestones; a row is a line as every page counts it. */
final class MilestoneColumns {
    private final Words words;
    private final LocalDate asOf;

    MilestoneColumns(Words words, LocalDate asOf) {
        this.words = words;
        this.asOf = asOf;
    }

    List<Column<Line>> all() {
        return Stream.of(told(), DeviationColumns.ALL, placed()).flatMap(List::stream).toList();
    }

    private List<Column<Line>> told() {
        return List.of(
                new Column<>("workbook.plan", 22, line -> Value.of(line.planTitle())),
                new Column<>("workbook.section", 22, line -> Value.of(section(line))),
                new Column<>(
                        "workbook.number", 6, line -> Value.of(line.initiative().label().number())),
                new Column<>(
                        "workbook.initiative",
                        28,
                        line -> Value.of(line.initiative().label().title())),
                new Column<>("workbook.milestone", 36, MilestoneColumns::milestone),
                new Column<>("workbook.deadline.raw", 15, MilestoneColumns::written),
                new Column<>("workbook.deadline", 11, line -> Value.of(line.due())),
                new Column<>("workbook.precision", 12, this::precision),
                new Column<>("workbook.status", 40, line -> Value.of(line.progress().status())),
                new Column<>("workbook.done", 12, this::done),
                new Column<>("workbook.done-on", 12, line -> Value.of(line.progress().doneOn())),
                new Column<>("workbook.light", 18, this::light),
                new Column<>(
                        "workbook.reason",
                        34,
                        line -> Value.of(words.say(line.judgement().reason()))),
                new Column<>("workbook.owner", 17, line -> Value.of(line.owner())),
                new Column<>("workbook.days-left", 9, this::daysLeft),
                new Column<>("workbook.change", 10, this::change));
    }

    private static List<Column<Line>> placed() {
        return List.of(
                new Column<>("workbook.sheet", 11, line -> Value.of(line.origin().cell().sheet())),
                new Column<>("workbook.cell", 7, line -> Value.of(line.origin().cell().cell())),
                new Column<>("workbook.status-date", 11, MilestoneColumns::statusDate));
    }

    /** All sections that it stands under, the outermost first. */
    private static String section(Line line) {
        return line.plan().facts().compared().version().path(line.initiative()).stream()
                .map(Cells::numbered)
                .collect(Collectors.joining(" › "));
    }

    /** Empty where the initiative itself is the line. */
    private static @Nullable Value milestone(Line line) {
        return line.milestone() == null ? null : Value.of(line.title());
    }

    private static @Nullable Value written(Line line) {
        var deadline = line.deadline();
        return deadline == null ? null : Value.of(deadline.raw());
    }

    private @Nullable Value precision(Line line) {
        var deadline = line.deadline();
        return deadline == null
                ? null
                : Value.of(words.say("workbook.precision." + width(deadline)));
    }

    private static String width(Deadline deadline) {
        var precision = deadline.kind() == DeadlineKind.DATED ? deadline.precision() : null;
        var name = precision == null ? deadline.kind().name() : precision.name();
        return name.toLowerCase(Locale.ROOT);
    }

    private Value done(Line line) {
        var done = line.progress().done();
        var key = done == null ? "untold" : done ? "yes" : "no";
        return new Value.Text(words.say("workbook.done." + key));
    }

    private Value light(Line line) {
        var badge = line.badge();
        var light = "light." + badge.name().toLowerCase(Locale.ROOT);
        var text =
                words.say(
                        Message.of("workbook.light.text")
                                .with("tegn", words.say(light + ".sign"))
                                .with("ord", words.say(light)));
        return new Value.Lit(badge, text);
    }

    /** Negative where the day has passed; only open lines have days left. */
    private @Nullable Value daysLeft(Line line) {
        return line.isOpen() && line.due() != null
                ? new Value.Count(
                        Math.toIntExact(
                                ChronoUnit.DAYS.between(asOf, Objects.requireNonNull(line.due()))))
                : null;
    }

    private @Nullable Value change(Line line) {
        var change = line.plan().facts().compared().isFirst() ? null : line.change();
        return change == null ? null : Value.of(words.say(key(change.kind())));
    }

    private static String key(Change.Kind kind) {
        return "workbook.change." + kind.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Value statusDate(Line line) {
        return Value.of(line.plan().facts().compared().version().heading().statusDate());
    }
}
