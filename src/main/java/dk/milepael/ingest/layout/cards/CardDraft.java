package dk.milepael.ingest.layout.cards;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.ColumnRole;
import dk.milepael.ingest.layout.DeviationCells;
import dk.milepael.ingest.layout.Spot;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Origin;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A card whose rows are still being gathered. */
final class CardDraft {
    private static final Pattern BULLET_ALONE = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Grid grid;
    private final Map<CardLabel, String> fields = new EnumMap<>(CardLabel.class);
    private final Map<CardLabel, List<Spot>> spots = new EnumMap<>(CardLabel.class);
    private final List<CardRow> rows = new ArrayList<>();
    private @Nullable CardLabel open;

    /** Rows beside no label, by the label above them, in case they are of one that is missing. */
    private final Map<CardLabel, List<CardRow>> further = new EnumMap<>(CardLabel.class);

    private final Set<CardLabel> labels = new LinkedHashSet<>();

    CardDraft(Grid grid) {
        this.grid = grid;
    }

    /** Takes a row that is its title alone. */
    void title(CardRow row) {
        rows.add(row);
        open = CardLabel.TITLE;
        add(CardLabel.TITLE, row);
    }

    void labelled(CardRow.Labelled row) {
        settle(row.match().label());
        rows.add(row);
        open = row.match().label();
        labels.add(open);
        add(open, row);
    }

    void more(CardRow row) {
        rows.add(row);
        if (open != null) {
            further.computeIfAbsent(open, _ -> new ArrayList<>()).add(row);
            add(open, row);
        }
    }

    /** Takes a row that belongs to it and holds nothing to read. */
    void skip(CardRow row) {
        rows.add(row);
    }

    /** What stands beside no label between two known ones is of the one that is missing there. */
    private void settle(CardLabel next) {
        var label = open;
        if (label == null || !label.isTwoBefore(next) || !next.isOfFamily()) {
            return;
        }
        var between = label.next();
        var rest = further.getOrDefault(label, List.of());
        if (rest.size() == 1 && !fields.containsKey(between) && !isMergedDown(label)) {
            var text = FieldText.of(rest.getFirst().cells());
            var whole = Objects.requireNonNull(fields.get(label));
            var above = whole.substring(0, Math.max(0, whole.length() - text.length() - 1));
            var listGoesOn = FieldText.isListed(text) && FieldText.isListed(lastLine(above));
            if (whole.endsWith("\n" + text) && !listGoesOn) {
                fields.put(label, above);
                fields.put(between, text);
                move(rest.getFirst(), label, between);
            }
        }
    }

    private void move(CardRow row, CardLabel from, CardLabel to) {
        var own = spots(row).toList();
        spots(from).removeAll(own);
        spots(to).addAll(own);
    }

    private static String lastLine(String text) {
        return text.substring(text.lastIndexOf('\n') + 1);
    }

    private boolean isMergedDown(CardLabel label) {
        return rows.stream()
                .filter(CardRow.Labelled.class::isInstance)
                .map(CardRow.Labelled.class::cast)
                .filter(row -> row.match().label() == label)
                .map(row -> row.label().looks().merge())
                .anyMatch(merge -> merge != null && merge.rows() > 1);
    }

    private void add(CardLabel label, CardRow row) {
        var text = FieldText.of(row.cells());
        spots(label).addAll(spots(row).toList());
        if (!text.isBlank()) {
            fields.merge(label, text, FieldText::joined);
        }
    }

    private Stream<Spot> spots(CardRow row) {
        return row.cells().stream().map(cell -> new Spot(grid, row.row(), cell));
    }

    /** The cells that a field stands in. */
    List<Spot> spots(CardLabel label) {
        return spots.computeIfAbsent(label, _ -> new ArrayList<>());
    }

    @Nullable String field(CardLabel label) {
        return fields.get(label);
    }

    /** A field line by line, without bullets that nothing stands behind; null where it is empty. */
    @Nullable String lines(CardLabel label) {
        var lines = CellText.lines(Objects.requireNonNullElse(fields.get(label), ""));
        return lines == null
                ? null
                : CellText.lines(
                        lines.lines()
                                .filter(line -> !BULLET_ALONE.matcher(line).matches())
                                .collect(Collectors.joining("\n")));
    }

    /** A field on one line; null where it is empty. */
    @Nullable String line(CardLabel label) {
        return CellText.line(Objects.requireNonNullElse(fields.get(label), ""));
    }

    /** What it has a place for of a deviation, filled in or not. */
    List<ColumnRole> ofDeviation() {
        return labels.stream().flatMap(label -> label.ofDeviation().stream()).toList();
    }

    Optional<Cell> ofDeviation(ColumnRole role) {
        return labels.stream()
                .filter(label -> label.ofDeviation().filter(role::equals).isPresent())
                .flatMap(label ->
                        DeviationCells.answer(spots(label).stream().map(Spot::cell).toList())
                                .stream())
                .findFirst();
    }

    boolean has(CardLabel label) {
        return labels.contains(label) || fields.containsKey(label);
    }

    @Nullable CardLabel open() {
        return open;
    }

    /** The labels that stand on it, in its order. */
    Set<CardLabel> labels() {
        return labels;
    }

    List<CardRow> rows() {
        return rows;
    }

    int firstRow() {
        return rows.getFirst().row().number();
    }

    CardRow last() {
        return rows.getLast();
    }

    /** Whether nobody has filled it in; a line above it may be the title of something else. */
    boolean isBlank() {
        var filled = Stream.of(CardLabel.values()).filter(label -> lines(label) != null).toList();
        return filled.isEmpty() || (filled.equals(List.of(CardLabel.TITLE)) && !isNamed());
    }

    /** Whether its title stands beside the label for it. */
    private boolean isNamed() {
        return rows.stream()
                .anyMatch(row ->
                        row instanceof CardRow.Labelled labelled
                                && labelled.match().label() == CardLabel.TITLE
                                && !FieldText.of(labelled.cells()).isBlank());
    }

    /** Enough labels, one of them of this family alone. */
    boolean isCard() {
        return labels.stream().filter(CardLabel::isOfFamily).count() >= 2
                && labels.stream().anyMatch(CardLabel::isOfThisFamilyAlone);
    }

    Caption caption() {
        var title = line(CardLabel.TITLE);
        return title == null
                ? new Caption(Caption.Numbering.PLAIN, null, "–")
                : Captions.ofCard(title);
    }

    /** Whether the words of its title are all struck through. */
    boolean isStruck() {
        return !fields.containsKey(CardLabel.TITLE)
                && rows.stream()
                        .filter(CardRow.Labelled.class::isInstance)
                        .map(CardRow.Labelled.class::cast)
                        .filter(row -> row.match().label() == CardLabel.TITLE)
                        .flatMap(row -> row.row().cells().stream())
                        .anyMatch(cell -> cell.isBlank() && cell.looks().struckThrough() != null);
    }

    Origin origin() {
        var struck =
                rows.stream()
                        .flatMap(row -> row.row().cells().stream())
                        .map(cell -> cell.looks().struckThrough())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        var first = rows.getFirst();
        var at = first.cells().isEmpty() ? first.row().cells() : first.cells();
        return new Origin(
                grid.source(at.getFirst()),
                rows.stream().anyMatch(row -> row.row().hidden()),
                struck.isEmpty() ? null : struck);
    }
}
