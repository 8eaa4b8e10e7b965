package dk.milepael.ingest.layout.agreement;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.Table.Span;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.plan.TrackGoal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the list that names the goals of each track: under headings, or as a table. */
final class TrackList {
    private final CardWords words;
    private final List<Entry> read = new ArrayList<>();
    private final List<Integer> used = new ArrayList<>();
    private @Nullable String track;
    private @Nullable CardRow heading;
    private @Nullable CardRow title;
    private boolean hasGoal;

    TrackList(CardWords words) {
        this.words = words;
    }

    /** A heading that names a track; the titles below it are that track's. */
    void open(String name, CardRow row) {
        track = name;
        heading = row;
        title = null;
    }

    boolean isOpen() {
        return track != null;
    }

    /** A title under a track; its goal may stand beside it, or in the same cell. */
    void title(CardRow row) {
        closeTitle();
        title = row;
        hasGoal = false;
        var lines = CardRow.text(row.filled()).split("\\s*\\n\\s*", 2);
        if (lines.length == 2) {
            add(line(lines[0]), words.goal(lines[1]).orElse(lines[1]), row);
        }
    }

    void goal(Item.Goal goal) {
        var named = title;
        if (named != null) {
            add(line(named.text()), goal.text(), named);
            used.add(goal.row().number());
        }
    }

    /** The title that no goal has followed: it may be a card's. */
    List<CardRow> unused() {
        var rows = title == null || hasGoal ? List.<CardRow>of() : List.of(title);
        title = null;
        return rows;
    }

    void close() {
        closeTitle();
        title = null;
        track = null;
    }

    private void closeTitle() {
        var open = title;
        if (open != null && !hasGoal && !Caption.isSentence(open.text())) {
            add(line(open.text()), null, open);
        }
    }

    private void add(String named, @Nullable String goal, CardRow row) {
        hasGoal = true;
        used.add(row.number());
        used.add(Objects.requireNonNull(heading).number());
        var text = goal == null ? null : CellText.lines(goal);
        read.add(
                new Entry.Listed(
                        new TrackGoal(Objects.requireNonNull(track), named, text, row.source())));
    }

    /** «• Titel» without its bullet. */
    private static String line(String text) {
        return String.valueOf(CellText.items(text)).replace('\n', ' ');
    }

    /** The list as a table; a track that is named once holds for the rows below it. */
    void table(CardRow header, List<CardRow> rows) {
        heading = header;
        for (var row : rows) {
            column(header, row, "list-track").ifPresent(this::name);
            var named =
                    column(header, row, "list-title").or(() -> column(header, row, "list-goal"));
            var goal = column(header, row, "list-goal").map(text -> words.goal(text).orElse(text));
            if (track != null && named.isPresent()) {
                add(named.get(), goal.orElse(null), row);
            }
        }
    }

    private void name(String cell) {
        track = Caption.of(String.valueOf(CellText.line(cell))).title();
    }

    private Optional<String> column(CardRow header, CardRow row, String list) {
        return header.filled().stream()
                .filter(cell -> words.isOneOf(list, cell.text()))
                .findFirst()
                .flatMap(named -> under(named, row))
                .map(CellText::lines);
    }

    private static Optional<String> under(Cell header, CardRow row) {
        var span = Span.of(header);
        return row.filled().stream()
                .filter(cell -> span.from() <= cell.column() && cell.column() <= span.to())
                .map(Cell::text)
                .findFirst();
    }

    List<Entry> take() {
        var taken = List.copyOf(read);
        read.clear();
        return taken;
    }

    List<Integer> takeUsed() {
        var taken = List.copyOf(used);
        used.clear();
        return taken;
    }
}
