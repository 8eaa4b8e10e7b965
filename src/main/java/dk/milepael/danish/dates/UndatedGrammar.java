package dk.milepael.danish.dates;

import dk.milepael.danish.dates.Expression.Undated;
import dk.milepael.plan.DeadlineKind;
import org.jspecify.annotations.Nullable;

/** Words that promise no day: «hver 6. måned», «tre gange årligt», «3-6 måneder», «snarest». */
final class UndatedGrammar {
    private final Cursor cursor;

    UndatedGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    @Nullable Expression undated() {
        return cursor.first(
                this::every,
                this::times,
                () -> word(Keyword.FREQUENCY),
                this::duration,
                () -> word(Keyword.RELATIVE));
    }

    private @Nullable Expression word(Keyword keyword) {
        var kind = keyword == Keyword.FREQUENCY ? DeadlineKind.RECURRING : DeadlineKind.RELATIVE;
        return cursor.take(keyword) ? new Undated(kind) : null;
    }

    private @Nullable Expression every() {
        if (!cursor.take(Keyword.EVERY)) {
            return null;
        }
        if (cursor.take(Meaning.Ordinal.class) == null && cursor.number() != null) {
            cursor.take('.');
        }
        boolean time =
                cursor.take(Meaning.Weekday.class) != null
                        || cursor.take(Meaning.MonthName.class) != null
                        || cursor.take(Meaning.Stretch.class) != null
                        || timeWord();
        return time ? new Undated(DeadlineKind.RECURRING) : null;
    }

    /** «tre gange årligt», «1 gang om måneden». */
    private @Nullable Expression times() {
        if (count() && cursor.take(Keyword.TIMES)) {
            cursor.skip(Keyword.IN, Keyword.BY, Keyword.EVERY);
            return cursor.take(Keyword.FREQUENCY) || timeWord()
                    ? new Undated(DeadlineKind.RECURRING)
                    : null;
        }
        return null;
    }

    /** «3-6 måneder», «5 hverdage». */
    private @Nullable Expression duration() {
        boolean counted = count();
        if (cursor.take('-')) {
            counted &= count();
        }
        return counted && lengthWord() ? new Undated(DeadlineKind.RELATIVE) : null;
    }

    private boolean count() {
        return cursor.take(Meaning.Count.class) != null || cursor.number() != null;
    }

    private boolean timeWord() {
        return lengthWord()
                || cursor.take(Keyword.QUARTER)
                || cursor.take(Keyword.HALF)
                || cursor.take(Keyword.THIS_YEAR);
    }

    private boolean lengthWord() {
        return cursor.take(Keyword.MONTHS)
                || cursor.take(Keyword.WEEK)
                || cursor.take(Keyword.YEAR)
                || cursor.take(Keyword.DURATION);
    }
}
