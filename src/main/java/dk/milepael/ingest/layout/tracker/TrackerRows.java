package dk.milepael.ingest.layout.tracker;

import static dk.milepael.ingest.layout.ColumnRole.NUMBER;
import static dk.milepael.ingest.layout.ColumnRole.SECTION;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.Caption.Numbering;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.ColumnRole;
import dk.milepael.ingest.layout.Line;
import dk.milepael.ingest.layout.OpenSections;
import dk.milepael.ingest.layout.Table;
import dk.milepael.ingest.layout.TableRow;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.LeftOut.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Goes down the rows of a tracker: groups are sections, every row with a title an initiative. */
final class TrackerRows {
    private final ColumnRole titleRole;
    private final List<Line> lines;
    private final boolean groupsLead;
    private final boolean sectionsAreGroups;
    private @Nullable String sectionCell;

    final OpenSections sections = new OpenSections();
    final List<TrackerRow> rows = new ArrayList<>();
    final List<LeftOut> leftOut = new ArrayList<>();
    int headings;

    TrackerRows(Table table, ColumnRole titleRole, List<Line> lines) {
        this.titleRole = titleRole;
        this.lines = lines;
        this.groupsLead = groupsLead(lines);
        this.sectionsAreGroups = sectionsAreGroups(table.rows());
    }

    /** Rows of one phase stand together; a category that comes and goes is no section. */
    private static boolean sectionsAreGroups(List<TableRow> rows) {
        var told = rows.stream().map(row -> row.lines(SECTION)).filter(Objects::nonNull).toList();
        var changes =
                IntStream.range(1, told.size())
                        .filter(i -> !told.get(i).equals(told.get(i - 1)))
                        .count();
        return changes + 1 <= told.stream().distinct().count();
    }

    void read() {
        for (int i = 0; i < lines.size(); i++) {
            switch (lines.get(i)) {
                case Line.Blank _ -> {}
                case Line.Aside(var row, var why) -> leaveOut(row, why);
                case Line.Responsible(var row) -> leaveOut(row, Why.OUTSIDE);
                case Line.Goal(var row, var text) -> goal(row, text);
                case Line.Heading(var row, var caption, var stands) ->
                        heading(row, caption, stands, i);
                case Line.Lone(var row, var text) ->
                        heading(row, Caption.of(String.valueOf(CellText.line(text))), false, i);
                case Line.Promise(var row, _) -> initiative(row);
            }
        }
    }

    private void leaveOut(TableRow row, Why why) {
        leftOut.add(new LeftOut(row.source(), why, row.text()));
    }

    private void goal(TableRow row, String text) {
        var goal = CellText.lines(text);
        if (goal == null || sections.current() == null) {
            leaveOut(row, Why.NOTE);
        } else {
            headings++;
            sections.setGoal(goal);
        }
    }

    /** A text alone: a group where rows with more follow, a note at the end, else an initiative. */
    private void heading(TableRow row, Caption caption, boolean stands, int at) {
        if (Caption.isNumberAlone(caption.title())) {
            return;
        }
        if (stands || (isFollowed(at) && (groupsLead || isHeading(at)))) {
            headings++;
            sections.open(caption, row);
        } else if (Caption.isSentence(caption.title()) || isAfterGap(at)) {
            leaveOut(row, Why.NOTE);
        } else {
            initiative(row);
        }
    }

    private boolean isHeading(int at) {
        return lines.get(at) instanceof Line.Heading;
    }

    /** Where rows are grouped, a group's title comes before the first of them. */
    private static boolean groupsLead(List<Line> lines) {
        return lines.stream()
                .filter(line -> !(line instanceof Line.Blank || line instanceof Line.Aside))
                .findFirst()
                .filter(line -> line instanceof Line.Lone || line instanceof Line.Heading)
                .isPresent();
    }

    private boolean isFollowed(int at) {
        return lines.stream()
                .skip(at + 1L)
                .filter(line -> !(line instanceof Line.Blank || line instanceof Line.Aside))
                .findFirst()
                .filter(line -> line instanceof Line.Promise)
                .isPresent();
    }

    private boolean isAfterGap(int at) {
        return at > 0
                && (lines.get(at - 1) instanceof Line.Blank
                        || lines.get(at - 1).row().number() < lines.get(at).row().number() - 1);
    }

    private void initiative(TableRow row) {
        var caption = captionOf(row);
        if (caption == null) {
            if (!holdsNumbersAlone(row)) {
                leaveOut(row, Why.OUTSIDE);
            }
            return;
        }
        headings++;
        changeSection(row);
        rows.add(new TrackerRow(row, caption, sections.current()));
    }

    /** Rows that are numbered, or whose formulas say 0, before anybody has filled them in. */
    private static boolean holdsNumbersAlone(TableRow row) {
        return row.filled().stream()
                .map(Cell::text)
                .noneMatch(text -> text.chars().anyMatch(Character::isLetter));
    }

    private void changeSection(TableRow row) {
        var words = sectionsAreGroups ? row.lines(SECTION) : null;
        if (words != null && !words.equals(sectionCell)) {
            sectionCell = words;
            sections.open(Caption.of(words.replace('\n', ' ')), row);
        }
    }

    /** The row's title and number; null where it has no title. */
    private @Nullable Caption captionOf(TableRow row) {
        var title = row.cell(titleRole).map(Cell::text).map(CellText::line).orElse(null);
        if (title == null || title.chars().noneMatch(Character::isLetter)) {
            return null;
        }
        var number = row.own(NUMBER).map(Cell::text).map(CellText::line).orElse(null);
        return number == null
                ? Caption.of(title)
                : new Caption(Numbering.PLAIN, number.replaceAll("[.):]+$", ""), title);
    }
}
