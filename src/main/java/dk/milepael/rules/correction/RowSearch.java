package dk.milepael.rules.correction;

import dk.milepael.history.Folding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.SourceCell;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the row that staff mean by a cell, a number or its words. */
public final class RowSearch {
    private static final Pattern CELL =
            Pattern.compile("(?iu)(?:(?<sheet>.+)!)?(?<column>[a-z]{1,3})(?<row>\\d{1,7})");
    private static final Pattern ROW = Pattern.compile("(?iu)række (?<row>\\d{1,7})");
    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}(\\d{1,7})");

    /** Fewer letters might stand in any row. */
    private static final int LEAST_PART = 6;

    private final List<Row> rows;

    /**
     * @param version without the rows that are gone
     */
    public RowSearch(PlanVersion version) {
        rows = version.initiatives().stream().flatMap(RowSearch::rows).toList();
    }

    /** A row by its id, as one of a plan. */
    private record Row(
            String id,
            @Nullable String number,
            List<String> texts,
            SourceCell cell,
            boolean inner) {

        boolean stands(@Nullable String sheet, String row) {
            var address = ADDRESS.matcher(cell.cell());
            return (sheet == null || cell.sheet().equalsIgnoreCase(sheet.replace("'", "")))
                    && address.matches()
                    && address.group(1).equals(row);
        }

        boolean isNamed(String words) {
            return texts.contains(words);
        }

        boolean names(String words) {
            return texts.stream().anyMatch(text -> text.contains(words));
        }
    }

    /** The ids of the rows that fit; staff mean one only where there is just one. */
    public List<String> find(String meant) {
        var sought = meant.strip();
        return Stream.<Predicate<Row>>of(
                        row -> isNumber(row, sought),
                        row -> isPlace(row, sought),
                        row -> row.isNamed(Folding.fold(sought)),
                        row ->
                                Folding.fold(sought).length() >= LEAST_PART
                                        && row.names(Folding.fold(sought)))
                .map(this::fitting)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A milestone rather than the initiative that begins in the same row. */
    private List<String> fitting(Predicate<Row> sought) {
        var found = rows.stream().filter(sought).toList();
        var inner = found.stream().filter(Row::inner).toList();
        return (inner.isEmpty() ? found : inner).stream().map(Row::id).toList();
    }

    private static boolean isNumber(Row row, String sought) {
        var number = sought.replaceFirst("[.)]$", "").toLowerCase(Locale.ROOT);
        return row.number() != null && row.number().toLowerCase(Locale.ROOT).equals(number);
    }

    private static boolean isPlace(Row row, String sought) {
        var cell = CELL.matcher(sought);
        var place = ROW.matcher(sought);
        return cell.matches()
                ? row.stands(cell.group("sheet"), cell.group("row"))
                : place.matches() && row.stands(null, place.group("row"));
    }

    private static Stream<Row> rows(Initiative initiative) {
        var label = initiative.label();
        var titles = texts(label.title(), label.number() + " " + label.title());
        var own = new Row(initiative.id(), label.number(), titles, at(initiative), false);
        return Stream.concat(Stream.of(own), initiative.milestones().stream().map(RowSearch::row));
    }

    private static SourceCell at(Initiative initiative) {
        return initiative.origin().cell();
    }

    private static Row row(Milestone milestone) {
        return new Row(
                milestone.id(),
                null,
                texts(milestone.text(), milestone.action()),
                milestone.origin().cell(),
                true);
    }

    private static List<String> texts(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .map(Folding::fold)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
