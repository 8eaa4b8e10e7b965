package dk.milepael.danish;

import dk.milepael.danish.words.WordList;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.Precision;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the mark column: gennemført, ja/nej, x, ✓, OK, 100 %, a date, or a remark. */
public final class Marks {
    private static final Pattern CLOSING = Pattern.compile("(?<![\\s.,;:!()])[\\s.,;:!()]++$");
    private static final Pattern DATE = Pattern.compile("^(?:d\\.|den |i |pr\\.|\\d|\\p{L})");

    private final Set<String> done;
    private final Deadlines deadlines;

    public Marks() {
        this(WordList.builtIn("marks"), new Deadlines());
    }

    public Marks(WordList words, Deadlines deadlines) {
        done = Set.copyOf(words.of("done"));
        this.deadlines = deadlines;
    }

    /**
     * What a mark says.
     *
     * @param done whether the mark says that it is done; a remark does not
     * @param on the day it was done, where the mark is a date; null otherwise
     */
    public record Mark(boolean done, @Nullable LocalDate on) {}

    /**
     * Reads a mark cell's text as shown; a blank one is not done.
     *
     * <p>«Gennemført 3. maj 2026» is done on that day; of «gennemført maj 2026» the day is unknown.
     */
    public Mark read(String text, YearHints hints) {
        var mark = CLOSING.matcher(WordList.fold(text)).replaceFirst("");
        if (mark.isEmpty()) {
            return new Mark(false, null);
        }
        if (done.contains(mark) || done.contains(mark + ".")) {
            return new Mark(true, null);
        }
        return done.stream()
                .filter(word -> word.length() > 1 && mark.startsWith(word + " "))
                .findFirst()
                .map(word -> date(mark.substring(word.length()).strip(), hints))
                .map(date -> new Mark(date.due() != null, dayOf(date)))
                .orElseGet(() -> onDay(date(mark, hints)));
    }

    /** A date that is wider than a day may as well be a plan. */
    private static Mark onDay(Deadline date) {
        var day = dayOf(date);
        return new Mark(day != null, day);
    }

    private static @Nullable LocalDate dayOf(Deadline date) {
        return date.precision() == Precision.DAY ? date.due() : null;
    }

    /** The date that the words are; UNREADABLE where they say more or have no day to begin with. */
    private Deadline date(String words, YearHints hints) {
        var read = deadlines.read(words, hints);
        boolean plain = DATE.matcher(words).find() && read.raw().equals(words);
        return plain && read.kind() == DeadlineKind.DATED ? read : Deadline.unreadable(words);
    }
}
