package dk.milepael.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds a table back until it is known whether it is a long one. A short table stays in one piece,
 * below its title; the title of a long one is the first of the rows that every page repeats.
 */
final class TableOpening {
    /** About a quarter of a page that lies down. */
    private static final int SHORT_LINES = 8;

    /** Titles of more letters would take too much of every page. */
    private static final int LONGEST_TITLE = 500;

    /** The mean width of a cell's letters, in twentieths of a point. */
    private static final int LETTER_WIDTH = 86;

    private final TableWriter table;
    private final Above above;
    private final boolean repeatsTitle;
    private final List<Paragraph> title;
    private final List<Runnable> held = new ArrayList<>();
    private int[] columns = new int[0];
    private @Nullable TableStart start;
    private boolean decided;
    private int lines;

    /** What stands above a table. */
    interface Above {
        void say(Paragraph paragraph);

        /** Parts the table from one right above it, or the two would be one. */
        void part();
    }

    /**
     * Sets up for one table.
     *
     * @param title what was said right before the table; the first is a heading
     */
    TableOpening(TableWriter table, Above above, boolean repeatsTitle, List<Paragraph> title) {
        this.table = table;
        this.above = above;
        this.repeatsTitle = repeatsTitle && table.canRepeatTitles();
        this.title = new ArrayList<>(title);
    }

    void begin(TableStart start) {
        this.start = start;
        title.add(start.caption());
        columns = start.columns(table.textWidth());
    }

    void beginGroup() {
        tell(table::beginGroup);
    }

    void row(Row row) {
        tell(() -> table.row(row));
        if (!decided) {
            lines += lines(row);
            if (lines > SHORT_LINES) {
                decide(false);
            }
        }
    }

    void endGroup() {
        tell(table::endGroup);
    }

    void end() {
        if (!decided) {
            decide(true);
        }
        table.end();
    }

    private void tell(Runnable event) {
        if (decided) {
            event.run();
        } else {
            held.add(event);
        }
    }

    private void decide(boolean isShort) {
        decided = true;
        if (isShort || !repeatsTitle || letters() > LONGEST_TITLE) {
            title.forEach(above::say);
            title.clear();
        } else {
            above.part();
        }
        table.begin(Objects.requireNonNull(start, "a table without rows"), title, isShort);
        held.forEach(Runnable::run);
        held.clear();
    }

    private int letters() {
        return title.stream().mapToInt(TableOpening::letters).sum();
    }

    private static int letters(Paragraph paragraph) {
        var letters = 0;
        for (var run : paragraph.runs()) {
            letters += run.text().length();
        }
        return letters;
    }

    /** As many as the highest cell is likely to take. */
    private int lines(Row row) {
        var most = 1;
        var column = 0;
        for (var cell : row.cells()) {
            var width = TableWriter.width(columns, column, cell.span());
            var room = Math.max(1, width / LETTER_WIDTH);
            var lines = 0;
            for (var paragraph : cell.paragraphs()) {
                lines += 1 + letters(paragraph) / room;
            }
            most = Math.max(most, lines);
            column += cell.span();
        }
        return most;
    }
}
