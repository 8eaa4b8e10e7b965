package dk.milepael.ingest.layout;

import dk.milepael.danish.Deadlines;
import dk.milepael.danish.YearHints;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Family;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.PlanYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a plan says of itself: its title, its year, and the day its status is dated. */
public final class Imprint {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final Pattern STATUS_WORDS =
            Pattern.compile(
                    "(?:\\bstatus\\b(?:\\s*(?:pr\\.?|for|den|d\\.|as of|:|-|–))*|\\bopgjort(?:\\s*pr\\.?)?|\\bas of\\b|\\bpr\\.)\\s*(?<day>\\S.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORD_END = Pattern.compile("(?=\\s|$)");
    private static final Pattern LABEL = Pattern.compile("[\\p{L} ./]{1,30}:.*");
    private static final int LONGEST_DAY_WORDS = 5;
    private static final int LONGEST_HEADER = 60;
    private static final int LONGEST_TITLE = 160;

    private final Deadlines deadlines;
    private final RowWords words;

    public Imprint(Deadlines deadlines, RowWords words) {
        this.deadlines = deadlines;
        this.words = words;
    }

    /**
     * Reads the heading of the plan that a table holds.
     *
     * @param years the years that deadlines of the plan name themselves
     */
    public PlanVersion.Heading read(
            Family family, Table table, Surroundings around, Stream<Integer> years) {
        return read(family, table.extent(), around, years);
    }

    /** The same for a part of a sheet that need not be a table with a header. */
    public PlanVersion.Heading read(
            Family family, Extent part, Surroundings around, Stream<Integer> years) {
        var stated = statusDay(part, around);
        var title = title(part, around);
        var year =
                Stream.of(title, around.stem())
                        .map(PlanYear::in)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(PlanYear::year)
                        .or(() -> mostFrequent(years))
                        .orElse(stated == null ? null : (Integer) stated.day.getYear());
        return new PlanVersion.Heading(
                title,
                family,
                year,
                stated == null ? null : stated.day,
                stated == null ? null : stated.raw,
                part.grid().sheet(),
                null);
    }

    /** The first year that a text names; null where it names none. */
    public static @Nullable Integer yearIn(String text) {
        var match = YEAR.matcher(text);
        return match.find() ? Integer.valueOf(match.group(1)) : null;
    }

    private static Optional<Integer> mostFrequent(Stream<Integer> years) {
        var counts =
                years.collect(
                        Collectors.groupingBy(year -> year, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The year that a deadline's own words name; empty where it was assumed or there is none. */
    public static Stream<Integer> yearOf(Deadline deadline) {
        var due = deadline.due();
        return due == null
                        || deadline.notes().stream()
                                .anyMatch(DeadlineNote.AssumedYear.class::isInstance)
                ? Stream.empty()
                : Stream.of(due.getYear());
    }

    private String title(Extent part, Surroundings around) {
        return Stream.of(lines(around.above(part)), coverLines(part, around))
                .map(this::title)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(around.stem());
    }

    private Optional<String> title(List<String> lines) {
        var candidates = lines.stream().filter(this::mayBeTitle).toList();
        return candidates.stream()
                .filter(words::soundsLikeTitle)
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private boolean mayBeTitle(String line) {
        return line.length() <= LONGEST_TITLE
                && line.chars().filter(Character::isLetter).count() > 3
                && !LABEL.matcher(line).matches()
                && (!words.isSender(line) || namesPlan(line))
                && !words.isNote(line)
                && !isStatusAlone(line);
    }

    /**
     * «Handleplan 2027 for Teknisk Forvaltning» ends in whose it is, and is a title all the same.
     */
    private boolean namesPlan(String line) {
        return yearIn(line) != null && words.soundsLikeTitle(line);
    }

    private boolean isStatusAlone(String line) {
        var stated = stated(line);
        return stated != null && stated.raw.length() == line.length();
    }

    private static List<String> coverLines(Extent part, Surroundings around) {
        return around.cover(part.grid()).map(Grid::rows).map(Imprint::lines).orElse(List.of());
    }

    /** The short texts of its first row, where headers stand. */
    private static List<String> headers(Extent part) {
        return lines(part.rows().subList(0, 1)).stream()
                .filter(line -> line.length() <= LONGEST_HEADER)
                .toList();
    }

    /** A document's running text between its headings and tables names many days and plans. */
    private static boolean isRunningText(Grid.Row row, Cell cell) {
        return row.place() != null
                && cell.looks().heading() == 0
                && Caption.isSentence(cell.text());
    }

    private static List<String> lines(List<Grid.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream().filter(cell -> !isRunningText(row, cell)))
                .map(Cell::text)
                .map(CellText::line)
                .filter(Objects::nonNull)
                .toList();
    }

    /** A day and the words that tell it. */
    private record Stated(LocalDate day, String raw) {}

    private @Nullable Stated statusDay(Extent part, Surroundings around) {
        return Stream.of(
                        lines(around.above(part)),
                        headers(part),
                        coverLines(part, around),
                        List.of(spaced(around.stem())))
                .flatMap(List::stream)
                .map(this::stated)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Stated stated(String line) {
        var match = STATUS_WORDS.matcher(line);
        for (int from = 0; match.find(from); from = match.start() + 1) {
            var found = longestDay(match.group("day"));
            if (found != null) {
                var end = match.start("day") + found.raw.length();
                return new Stated(found.day, line.substring(match.start(), end));
            }
        }
        return null;
    }

    private @Nullable Stated longestDay(String text) {
        return WORD_END.matcher(text)
                .results()
                .map(MatchResult::start)
                .filter(end -> end > 0)
                .limit(LONGEST_DAY_WORDS)
                .map(end -> day(text.substring(0, end)))
                .filter(Objects::nonNull)
                .reduce((_, longer) -> longer)
                .orElse(null);
    }

    private @Nullable Stated day(String words) {
        var trimmed = words.replaceAll("[.,;)]+$", "");
        var last = trimmed.isEmpty() ? null : deadlines.read(trimmed, YearHints.NONE).last();
        return last == null ? null : new Stated(last, trimmed);
    }

    /** A file name's words: «status-maj-2011» has three. */
    private static String spaced(String stem) {
        return stem.replace('_', ' ').replaceAll("(?<=\\p{L})-|-(?=\\p{L})", " ");
    }
}
