package dk.milepael.report.planpage;

import dk.milepael.plan.Light;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.report.planpage.Cells.DeadlineCell;
import dk.milepael.report.planpage.Cells.LightCell;
import dk.milepael.rules.JudgedPlan;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a plan is red, and after that what is yellow, the oldest deadline first. */
public final class Attention {
    private final Words words;

    public Attention(Words words) {
        this.words = words;
    }

    /**
     * A line that needs attention.
     *
     * @param of the initiative that it stands under; null where it is the initiative itself
     */
    public record Row(
            String title,
            @Nullable String of,
            DeadlineCell deadline,
            LightCell light,
            @Nullable String owner) {}

    public List<Row> rows(JudgedPlan plan) {
        return Line.of(plan)
                .filter(Line::isOpen)
                .filter(line -> line.light() == Light.RED || line.light() == Light.YELLOW)
                .sorted(Comparator.comparing(Line::light).thenComparing(Line.OLDEST_FIRST))
                .map(this::row)
                .toList();
    }

    private Row row(Line line) {
        var cells = new Cells(words);
        var label = line.initiative().label();
        return new Row(
                line.milestone() == null
                        ? Cells.brief(Cells.numbered(label))
                        : Cells.brief(line.title()),
                line.milestone() == null ? null : Cells.brief(Cells.numbered(label)),
                cells.deadline(line.deadline()),
                cells.light(line.judgement(), line.progress()),
                line.owner());
    }
}
