package dk.milepael.ingest.layout.agreement;

import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.ColumnRole;
import dk.milepael.ingest.layout.DeviationCells;
import dk.milepael.ingest.layout.Spot;
import dk.milepael.ingest.layout.WordLists;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.plan.Track;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of one card as far as they have been seen: its matrix and what stands at each label. */
final class CardTable {
    private final Map<Label, List<String>> texts = new EnumMap<>(Label.class);
    private final Map<Label, List<Spot>> spots = new EnumMap<>(Label.class);
    private final Map<Label, String> written = new EnumMap<>(Label.class);
    private final List<CardRow> rows = new ArrayList<>();
    private final List<CardRow> involved = new ArrayList<>();
    private final TreeMap<Integer, String> headers = new TreeMap<>();
    private final Map<Integer, List<String>> crosses = new HashMap<>();
    private int points;
    private int labelColumn = -1;
    private @Nullable Label last;

    List<CardRow> rows() {
        return rows;
    }

    /** The rows that tell who is involved. */
    List<CardRow> involvedRows() {
        return involved;
    }

    int points() {
        return points;
    }

    /** Its labels as staff wrote them. */
    Map<Label, String> written() {
        return written;
    }

    boolean has(Label label) {
        return label == Label.TRACKS ? !headers.isEmpty() : texts.containsKey(label);
    }

    int labelColumn() {
        return labelColumn;
    }

    /** Whether a header of tracks has been seen and its crosses have not. */
    boolean awaitsCrosses() {
        return last == Label.TRACKS && crosses.isEmpty() && !headers.isEmpty();
    }

    /** Whether a label goes on with this card: one that is new to it, or the last one again. */
    boolean accepts(Label label) {
        return label == last || !has(label);
    }

    /** A label with its content; one that comes again goes on. */
    void label(CardWords.Match match, CardRow row) {
        var label = match.label();
        last = label;
        labelColumn = row.first().column();
        points += label.ofDeviation().isEmpty() ? match.points() : 0;
        written.putIfAbsent(label, String.valueOf(CellText.line(row.first().text())));
        var own = match.rest().isEmpty() ? "" : match.rest() + "\n";
        add(row, own + CardRow.text(row.rest()), own.isEmpty() ? row.rest() : row.filled());
    }

    /** More of what the last label tells. */
    void goesOn(CardRow row) {
        if (last == Label.TRACKS) {
            crosses(row, row.filled());
        } else {
            add(row, CardRow.text(row.filled()), row.filled());
        }
    }

    boolean isOpen() {
        return last != null;
    }

    /** What follows belongs to a label that is not known. */
    void close() {
        last = null;
    }

    private void add(CardRow row, String text, List<Cell> cells) {
        rows.add(row);
        if (last != null && last != Label.TRACKS) {
            texts.computeIfAbsent(last, _ -> new ArrayList<>()).add(text);
            spots.computeIfAbsent(last, _ -> new ArrayList<>()).addAll(row.spots(cells));
        }
        if (last == Label.INVOLVED) {
            involved.add(row);
        }
    }

    /** The row with the names of the tracks; its first cell may hold the label. */
    void header(CardRow row, List<Cell> names, int score) {
        last = Label.TRACKS;
        points += score;
        rows.add(row);
        names.forEach(
                cell -> headers.put(cell.column(), String.valueOf(CellText.line(cell.text()))));
        var before = names.isEmpty() ? row.first() : names.getFirst();
        if (labelColumn < 0) {
            labelColumn = Math.max(0, before.column() - 1);
        }
    }

    void named(String label) {
        written.putIfAbsent(Label.TRACKS, label);
    }

    /** Whether these are the tracks that the card has already. */
    boolean repeats(List<Cell> names) {
        return !names.isEmpty()
                && names.stream()
                        .allMatch(cell ->
                                WordLists.fold(cell.text())
                                        .equals(
                                                WordLists.fold(
                                                        headers.getOrDefault(cell.column(), ""))));
    }

    void crosses(CardRow row, List<Cell> cells) {
        last = Label.TRACKS;
        rows.add(row);
        for (var cell : cells) {
            var column = headers.floorKey(cell.column());
            if (column != null) {
                crosses.computeIfAbsent(column, _ -> new ArrayList<>()).add(cell.text());
            }
        }
    }

    /** Whether each of these cells stands under a track. */
    boolean isUnderTracks(List<Cell> cells) {
        return !headers.isEmpty()
                && cells.stream().allMatch(cell -> cell.column() >= headers.firstKey());
    }

    /** The tracks with a cross, or with words in its place. */
    List<Track> tracks(Crosses reader) {
        var tracks = new ArrayList<Track>();
        headers.forEach((column, name) -> {
            var text = String.join("\n", crosses.getOrDefault(column, List.of()));
            if (!text.isBlank() && reader.marks(text)) {
                tracks.add(new Track(name, reader.note(text)));
            }
        });
        return tracks;
    }

    /** The words at a label as typed; empty where there are none. */
    String text(Label label) {
        return String.join("\n", texts.getOrDefault(label, List.of())).strip();
    }

    /** The cells that the words at a label stand in. */
    List<Spot> spots(Label label) {
        return spots.getOrDefault(label, List.of());
    }

    /** What it has a place for of a deviation, filled in or not. */
    List<ColumnRole> ofDeviation() {
        return texts.keySet().stream().flatMap(label -> label.ofDeviation().stream()).toList();
    }

    Optional<Cell> ofDeviation(ColumnRole role) {
        return texts.keySet().stream()
                .filter(label -> label.ofDeviation().filter(role::equals).isPresent())
                .flatMap(label ->
                        DeviationCells.answer(spots(label).stream().map(Spot::cell).toList())
                                .stream())
                .findFirst();
    }

    /** The words at a label line by line; null where there are none. */
    @Nullable String lines(Label label) {
        return CellText.lines(text(label));
    }

    /** Whether nothing stands at its labels and under its tracks. */
    boolean isBlank() {
        return Stream.concat(texts.values().stream(), crosses.values().stream())
                .flatMap(List::stream)
                .allMatch(String::isBlank);
    }

    boolean isMatrixAlone() {
        return !headers.isEmpty() && texts.isEmpty();
    }

    /** Whether a row stands in the card's own table of a text document. */
    boolean isInTableOf(CardRow row) {
        return rows.stream().anyMatch(own -> own.row().cells().size() > 1 && own.isInTableOf(row));
    }

    /** Whether the matrix, or two labels, leave no doubt that this is a card. */
    boolean isSure() {
        var own = texts.keySet().stream().filter(label -> label.ofDeviation().isEmpty()).count();
        return !headers.isEmpty() || own > 1;
    }
}
