package dk.milepael.danish;

import dk.milepael.danish.dates.DateExpression;
import dk.milepael.danish.dates.DateFinder;
import dk.milepael.danish.dates.Lead;
import dk.milepael.danish.dates.Setting;
import dk.milepael.danish.dates.Vocabulary;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.DeadlineNote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the deadline expressions that Danish staff write, as a deadline column holds them. */
public final class Deadlines {
    private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]{1,8}");

    /** «31. » before a month, «31-02-» before a year. */
    private static final Pattern DAY = Pattern.compile("(?<![\\p{L}\\d.,/-])\\d{1,2}\\.?\\s?$");

    /** With what may not stand before it. */
    private static final int LONGEST_DAY_AND_MONTH = 8;

    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(?<![\\p{L}\\d.,/-])\\d{1,2}[-./]\\d{1,2}[-./]$");

    private final DateFinder finder;

    public Deadlines() {
        this(Vocabulary.standard());
    }

    public Deadlines(Vocabulary vocabulary) {
        finder = new DateFinder(vocabulary);
    }

    /**
     * Reads a whole cell strictly; words that no deadline can be read from give an UNREADABLE one,
     * and so does a date whose year neither the cell nor the hints tell.
     *
     * <p>Of several deadlines the last day is in force and the others are notes; one that the cell
     * calls earlier or moved never is. The raw text is the cell's where all its words belong to one
     * expression, else the expression in force alone.
     *
     * @param text the cell's text, not blank
     */
    public Deadline read(String text, YearHints hints) {
        var cell = text.strip();
        if (BARE_NUMBER.matcher(cell).matches()) {
            return read(Long.parseLong(cell), hints);
        }
        var found = finder.find(cell, Setting.COLUMN);
        if (found.expressions().stream().anyMatch(part -> isOfNoDay(cell, part))) {
            return Deadline.unreadable(cell);
        }
        var years = new MissingYears(found.expressions(), hints);
        var readings =
                found.expressions().stream()
                        .map(expression -> new Candidate(expression, years.read(expression)))
                        .toList();
        var chosen = inForce(readings);
        if (chosen == null) {
            return Deadline.unreadable(cell);
        }
        boolean tied = chosen.kind() == DeadlineKind.RELATIVE;
        boolean whole = readings.size() == 1 && (found.whole() || tied);
        return whole ? withRaw(chosen, cell) : chosen;
    }

    /**
     * Reads a date cell; its number format tells how precise the staff meant it to be.
     *
     * @param shown the cell as the workbook shows it, kept as the raw text
     * @param format the Excel number format, such as {@code mmm-yy}
     */
    public Deadline read(LocalDate date, String shown, String format, YearHints hints) {
        return DateCells.read(date, shown.strip(), format, hints);
    }

    /**
     * Reads a bare number in a deadline column: an Excel day number, yyyymmdd, a year, or nothing.
     */
    public Deadline read(long number, YearHints hints) {
        return DateCells.read(number);
    }

    /** Whether it is what is left of a day that no calendar has: «31-02-2026», «32. maj 2026». */
    private static boolean isOfNoDay(String cell, DateExpression found) {
        var before =
                cell.substring(Math.max(0, found.start() - LONGEST_DAY_AND_MONTH), found.start());
        return switch (found.form()) {
            case BARE, MONTH_OF_YEAR ->
                    (Character.isDigit(found.raw().charAt(0)) ? DAY_AND_MONTH : DAY)
                            .matcher(before)
                            .find();
            case DAY, BENT, UNDATED -> false;
        };
    }

    /** An expression and the deadline read from it. */
    private record Candidate(DateExpression expression, Deadline deadline) {

        boolean isReadable() {
            return deadline.kind() != DeadlineKind.UNREADABLE;
        }

        DeadlineNote superseded() {
            return new DeadlineNote.Superseded(expression.raw(), deadline.due());
        }

        DeadlineNote further() {
            return new DeadlineNote.Further(expression.raw(), deadline.due());
        }
    }

    private static @Nullable Deadline inForce(List<Candidate> all) {
        int moved = lastMove(all);
        var superseded = new ArrayList<Candidate>();
        var current = new ArrayList<Candidate>();
        for (int i = 0; i < all.size(); i++) {
            var lead = all.get(i).expression().lead();
            boolean old = i < moved || lead == Lead.FORMERLY || lead == Lead.MOVED_FROM;
            (old ? superseded : current).add(all.get(i));
        }
        var chosen =
                current.stream().filter(Candidate::isReadable).max(LAST_DATED_FIRST).orElse(null);
        if (chosen == null) {
            return null;
        }
        var notes = new ArrayList<>(chosen.deadline().notes());
        superseded.forEach(old -> notes.add(old.superseded()));
        current.stream()
                .filter(other -> !other.equals(chosen) && other.deadline().due() != null)
                .forEach(other -> notes.add(other.further()));
        return withNotes(chosen.deadline(), notes);
    }

    /** A dated deadline before one that only starts, and that before one without a day. */
    private static final Comparator<Candidate> LAST_DATED_FIRST =
            Comparator.<Candidate, DeadlineKind>comparing(candidate -> candidate.deadline().kind())
                    .reversed()
                    .thenComparing(candidate -> dueOrFirst(candidate.deadline()));

    private static LocalDate dueOrFirst(Deadline deadline) {
        return deadline.due() == null
                ? Objects.requireNonNullElse(deadline.first(), LocalDate.MIN)
                : deadline.due();
    }

    private static int lastMove(List<Candidate> all) {
        int moved = 0;
        for (int i = 0; i < all.size(); i++) {
            boolean isNew =
                    all.get(i).expression().lead() == Lead.MOVED_TO
                            || (i > 0 && all.get(i - 1).expression().lead() == Lead.MOVED_FROM);
            moved = isNew ? i : moved;
        }
        return moved;
    }

    private static Deadline withRaw(Deadline read, String raw) {
        return new Deadline(
                raw,
                read.kind(),
                read.first(),
                read.last(),
                read.due(),
                read.precision(),
                read.part(),
                read.notes());
    }

    private static Deadline withNotes(Deadline read, List<DeadlineNote> notes) {
        return new Deadline(
                read.raw(),
                read.kind(),
                read.first(),
                read.last(),
                read.due(),
                read.precision(),
                read.part(),
                notes);
    }
}
