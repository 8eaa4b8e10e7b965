package dk.milepael.ingest.layout;

import dk.milepael.danish.Deadlines;
import dk.milepael.danish.YearHints;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Family;
import dk.milepael.plan.PlanVersion;
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
final class Imprint {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final Pattern STATUS_WORDS =
            Pattern.compile(
                    "(?:\\bstatus\\b(?:\\s*(?:pr\\.?|for|den|d\\.|as of|:|-|–))*|\\bopgjort(?:\\s*pr\\.?)?|\\bas of\\b|\\bpr\\.)\\s*(?<day>\\S.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORD_END = Pattern.compile("(?=\\s|$)");
    private static final Pattern LABEL = Pattern.compile("[\\p{L} ./]{1,30}:.*");
    private static final int LONGEST_DAY_WORDS = 5;

    private final Deadlines deadlines;
    private final RowWords words;

    Imprint(Deadlines deadlines, RowWords words) {
        this.deadlines = deadlines;
        this.words = words;
    }

    /**
     * @param years the years that deadlines of the plan name themselves
     */
    PlanVersion.Heading read(
            Family family, Table table, Surroundings around, Stream<Integer> years) {
        var stated = statusDay(table, around);
        var title = title(table, around);
        var year =
                Stream.of(title, spaced(around.stem()))
                        .map(Imprint::yearIn)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .or(() -> mostFrequent(years))
                        .orElse(stated == null ? null : (Integer) stated.day.getYear());
        return new PlanVersion.Heading(
                title,
                family,
                year,
                stated == null ? null : stated.day,
                stated == null ? null : stated.raw,
                table.grid().sheet(),
                null);
    }

    private static @Nullable Integer yearIn(String text) {
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
    static Stream<Integer> yearOf(Deadline deadline) {
        var due = deadline.due();
        return due == null
                        || deadline.notes().stream()
                                .anyMatch(DeadlineNote.AssumedYear.class::isInstance)
                ? Stream.empty()
                : Stream.of(due.getYear());
    }

    private String title(Table table, Surroundings around) {
        return Stream.of(lines(table.rowsAbove()), coverLines(around))
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
        return line.chars().filter(Character::isLetter).count() > 3
                && !LABEL.matcher(line).matches()
                && !words.isSender(line)
                && !words.isNote(line)
                && !isStatusAlone(line);
    }

    private boolean isStatusAlone(String line) {
        var stated = stated(line);
        return stated != null && stated.raw.length() == line.length();
    }

    private static List<String> coverLines(Surroundings around) {
        var cover = around.cover();
        return cover == null ? List.of() : lines(cover.rows());
    }

    private static List<String> lines(List<Grid.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .map(CellText::line)
                .filter(Objects::nonNull)
                .toList();
    }

    /** A day and the words that tell it. */
    private record Stated(LocalDate day, String raw) {}

    private @Nullable Stated statusDay(Table table, Surroundings around) {
        return Stream.of(
                        lines(table.rowsAbove()),
                        lines(List.of(table.header().row())),
                        coverLines(around),
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
